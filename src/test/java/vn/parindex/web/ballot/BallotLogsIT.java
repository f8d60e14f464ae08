package vn.parindex.web.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.parindex.survey.ballot.BallotToken;

/** What docs/decisions/0023 promises of logs, of the pages: also of the frameworks that carry them. */
class BallotLogsIT extends BallotHttp {

    private static final String ACCESS = "/phieu/cam-on?nhat-ky";

    @Test
    void no_log_of_any_level_says_a_token_or_an_answer() {
        BallotToken token =
                issue(opened("phieu-trang-nhat-ky-2023"), AUDIENCE, 1).get(0);
        Map<String, String> answers = complete(AUDIENCE);
        String words = questionnaire(AUDIENCE).questions().stream()
                .filter(question -> !question.isRated())
                .findFirst()
                .orElseThrow()
                .key();

        List<String> said = listen(() -> {
            post("/phieu", form(Map.of("ma", token.text())));
            get("/phieu/" + token.text());
            post(token, form(answers) + "&luu-nhap=luu");
            get("/phieu/" + token.text());
            post(token, form(Map.of(words, OPINION)) + "&gui-phieu=gui");
            post(token, "c=" + OPINION.replace(' ', '+') + "&gui-phieu=%zz");
            send(request("/phieu/" + token.text() + ";x=1?y=2", newClient()).GET());
            send(request("/phieu/" + token.text(), newClient()).DELETE());
            post(token, handIn(answers));
            get("/phieu/" + token.text());
        });

        assertThat(said)
                .as("the log hears everything")
                .anyMatch(line -> line.contains("/phieu/mo"))
                .hasSizeGreaterThan(200);
        assertThat(said)
                .filteredOn(line -> line.contains(token.text())
                        || line.contains(OPINION)
                        || line.contains(OPINION.replace(' ', '+')))
                .isEmpty();
    }

    @Test
    void the_access_log_leaves_ballots_out() throws IOException {
        BallotToken token = issue(opened("phieu-truy-cap-2023"), AUDIENCE, 1).get(0);
        get("/phieu/" + token.text());
        post(token, handIn(complete(AUDIENCE)));
        get(ACCESS);

        // the server notes a request after it has answered
        await().untilAsserted(() -> assertThat(accessLog()).contains(ACCESS));
        assertThat(accessLog()).doesNotContain(token.text());
    }

    private static String accessLog() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target", "ballot-access-log"))) {
            var text = new StringBuilder();
            for (Path file : files.toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }

    /** All that is logged while something is done, with every logger that is not silenced by the product at its lowest level. */
    private static List<String> listen(Runnable work) {
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        List<Logger> loggers = Stream.of(
                        Logger.ROOT_LOGGER_NAME, "vn.parindex", "org.springframework", "org.postgresql")
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        List<Level> levels = new ArrayList<>();
        loggers.forEach(logger -> levels.add(logger.getLevel()));
        List<Appender<ILoggingEvent>> appenders = new ArrayList<>();
        root.iteratorForAppenders().forEachRemaining(appenders::add);
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        appenders.forEach(root::detachAppender);
        root.addAppender(log);
        loggers.forEach(logger -> logger.setLevel(Level.TRACE));
        try {
            work.run();
        } finally {
            for (int i = 0; i < loggers.size(); i++) {
                loggers.get(i).setLevel(levels.get(i));
            }
            root.detachAppender(log);
            appenders.forEach(root::addAppender);
        }
        // the caller of this test writes what it sends into a log of its own
        return List.copyOf(log.list).stream()
                .filter(event -> !event.getLoggerName().startsWith("jdk."))
                .map(event -> event.getLoggerName() + ": " + text(event))
                .toList();
    }

    private static String text(ILoggingEvent event) {
        String thrown = event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
        return event.getFormattedMessage() + thrown;
    }
}
