package vn.parindex.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.ParindexApplication;
import vn.parindex.plan.Plan;
import vn.parindex.plan.PlanFiles;
import vn.parindex.plan.Plans;
import vn.parindex.source.Problems;
import vn.parindex.source.TableFile;
import vn.parindex.survey.ballot.BallotSheet;
import vn.parindex.survey.campaign.AudienceSheet;
import vn.parindex.survey.campaign.CampaignForms;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.entry.BallotEntries;
import vn.parindex.survey.entry.EntryMode;
import vn.parindex.survey.entry.EntryReport;
import vn.parindex.survey.entry.Typist;
import vn.parindex.survey.questionnaire.QuestionnaireReader;
import vn.parindex.survey.questionnaire.QuestionnaireSource;
import vn.parindex.survey.urn.BallotBox;
import vn.parindex.survey.urn.Rights;

/**
 * Imports files of typed ballots with all checks, beside what a bare COPY of the same bytes takes and what only reading the
 * workbook takes. Writes the section about it into {@code docs/bench/surveys.md}.
 */
public final class ImportBench {

    private static final String AUDIENCE = "tinh-nguoi-dan-to-chuc";
    private static final String USER = "do-toc-do";
    private static final Typist TYPIST = new Typist(USER, Set.of());
    private static final int ROWS = Integer.getInteger("parindex.bench.rows", 1_000_000);
    private static final int WORKBOOK_ROWS = Integer.getInteger("parindex.bench.workbookRows", 200_000);
    private static final int ROUNDS = Integer.getInteger("parindex.bench.rounds", 3);

    private final ConfigurableApplicationContext context;
    private final JdbcTemplate database;
    private final Path folder;
    private final Map<String, List<Long>> times = new HashMap<>();

    private ImportBench(ConfigurableApplicationContext context, Path folder) {
        this.context = context;
        this.folder = folder;
        database = context.getBean(JdbcTemplate.class);
    }

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Path folder = Files.createTempDirectory("import-bench");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(ParindexApplication.class)
                .profiles("command", "rehearsal")
                .run()) {
            new ImportBench(context, folder).run();
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private void run() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            csv(round);
            workbook(round);
            System.gc();
        }
        var report =
                new ImportReport(ROWS, WORKBOOK_ROWS, times, database.queryForObject("select version()", String.class));
        System.out.println(report.markdown());
        report.write(Path.of("docs/bench/surveys.md"));
    }

    private void csv(int round) throws IOException {
        String plan = "do-csv-" + round;
        Path file = folder.resolve(plan + ".csv");
        ImportSample.csv(file, issue(plan, ROWS));
        time(ImportReport.RAW, () -> raw(file));
        time(ImportReport.CSV_READ, () -> read(plan, file));
        time(ImportReport.CSV, () -> enter(plan, file, ROWS, 0));
        time(ImportReport.AGAIN, () -> enter(plan, file, 0, ROWS));
        Files.delete(file);
    }

    private void workbook(int round) throws IOException {
        String plan = "do-xlsx-" + round;
        Path file = folder.resolve(plan + ".xlsx");
        ImportSample.xlsx(file, issue(plan, WORKBOOK_ROWS));
        time(ImportReport.XLSX_READ, () -> {
            var rows = new AtomicInteger();
            TableFile.read(file, new Problems(), row -> rows.incrementAndGet());
            require(rows.get() == WORKBOOK_ROWS + 1);
        });
        time(ImportReport.XLSX, () -> enter(plan, file, WORKBOOK_ROWS, 0));
        Files.delete(file);
    }

    /** The rights are there before anything is timed. */
    private List<String> issue(String planId, int count) throws IOException {
        Plan plan = load(planId);
        Clock clock = context.getBean(Clock.class);
        context.getBean(BallotBox.class).setUp(planId, sheets(plan), USER);
        context.getBean(Campaigns.class)
                .open(planId, clock.instant().minusSeconds(1), clock.instant().plus(Duration.ofDays(1)), USER);
        List<String> units =
                plan.unitsOf("so-nganh").stream().map(unit -> unit.code()).toList();
        List<String> codes = new ArrayList<>(count);
        int each = Math.min(10_000, count / units.size() + 1);
        for (int i = 0; codes.size() < count; i++) {
            context.getBean(Rights.class)
                    .issue(planId, units.get(i % units.size()), AUDIENCE, Math.min(each, count - codes.size()), USER)
                    .rights()
                    .forEach(right -> codes.add(right.code().text()));
        }
        database.execute("vacuum analyze ballot_right");
        database.execute("checkpoint");
        return codes;
    }

    private static List<AudienceSheet> sheets(Plan plan) {
        QuestionnaireSource form = QuestionnaireReader.read(
                        "phieu-do-toc-do.form", ImportSample.form(AUDIENCE, "so-nganh"))
                .value()
                .orElseThrow();
        List<AudienceSheet> sheets = new ArrayList<>(CampaignForms.shipped(plan));
        sheets.removeIf(sheet -> sheet.audience().equals(AUDIENCE));
        sheets.add(new AudienceSheet(AUDIENCE, BallotSheet.of(form.questionnaire()), form.text()));
        return sheets;
    }

    private Plan load(String planId) throws IOException {
        Path file = folder.resolve(planId + ".yaml");
        Files.writeString(file, PlanFiles.read("travinh-2023").document().replace("id: travinh-2023", "id: " + planId));
        context.getBean(Plans.class).load(PlanFiles.read(file.toString()), 0);
        Files.delete(file);
        return context.getBean(Plans.class).get(planId);
    }

    /** The same bytes into a table of texts, nothing checked. */
    private void raw(Path file) {
        database.execute("drop table if exists bench_raw");
        database.execute("create table bench_raw (" + String.join(" text, ", ImportSample.headings()) + " text)");
        long rows = database.execute((Connection connection) -> {
            try (InputStream in = Files.newInputStream(file)) {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy bench_raw from stdin (format csv, header)", in, 1 << 16);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        require(rows == ROWS);
    }

    /** Reading and checking, also against the rights; nothing is stored. */
    private void read(String plan, Path file) {
        EntryReport report = context.getBean(BallotEntries.class)
                .enter(plan, "phieu-do-toc-do", file, EntryMode.CHECK, problem -> {}, rows -> {}, TYPIST);
        require(report.taken() == ROWS && !report.written());
    }

    private void enter(String plan, Path file, int taken, int already) {
        EntryReport report = context.getBean(BallotEntries.class)
                .enter(plan, "phieu-do-toc-do", file, EntryMode.ALL_OR_NOTHING, problem -> {}, rows -> {}, TYPIST);
        require(report.taken() == taken && report.already() == already && report.written());
        require(database.queryForObject("select count(*) from ballot where plan_id = ?", Integer.class, plan)
                == taken + already);
    }

    private void time(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        long millis = (System.nanoTime() - start) / 1_000_000;
        times.computeIfAbsent(what, name -> new ArrayList<>()).add(millis);
        System.out.printf("%s: %,d ms%n", what, millis);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("the figures are not what they should be");
        }
    }
}
