package vn.parindex.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;
import vn.parindex.criteria.CriteriaSetReader;
import vn.parindex.scoring.CriteriaSet;

/**
 * Scores 12,600 units, about as many as the country has at all levels, under the provincial set of Đắk Lắk and under one
 * with a rule for every leaf. Writes {@code docs/bench/scoring.md} and {@code target/bench/scoring.json}.
 */
public final class ScoringBench {

    private static final int UNITS = 12_600;
    private static final Path SET = Path.of("db/criteria-sets/daklak-2020.yaml");

    private ScoringBench() {}

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        CriteriaSet set = set();
        try (Database database = Database.start()) {
            List<Run> runs = List.of(Run.of(set, UNITS, database), Run.of(MixedSet.of(set), UNITS, database));
            BenchReport report = new BenchReport(runs, database.text("select version()"));
            write(Path.of("docs/bench/scoring.md"), report.markdown());
            write(Path.of("target/bench/scoring.json"), report.json());
            System.out.println(report.markdown());
        }
    }

    private static CriteriaSet set() throws IOException {
        var loaded = new CriteriaSetReader().read(SET.toString(), Files.readString(SET));
        return loaded.value().orElseThrow(() -> new IllegalStateException("%s: %s".formatted(SET, loaded.problems())));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
