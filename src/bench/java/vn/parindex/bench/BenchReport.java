package vn.parindex.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was measured, for readers and for programs. */
record BenchReport(List<Run> runs, String postgres) {

    String markdown() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Scoring a whole country: measurements");
        lines.add("");
        lines.add(
                "Written by `./mvnw -Pbench verify -DskipTests`; nothing is timed in a normal build. All ways run on the"
                        + " same facts, drawn by a seed, in one process, one after the other in every round; points, maximum,"
                        + " index, rank and class of every unit were compared first and are equal.");
        lines.add("");
        machine().forEach((what, value) -> lines.add("- %s: %s".formatted(what, value)));
        for (Run run : runs) {
            add(run, lines);
        }
        lines.add("");
        lines.add(NOTES);
        lines.add("Plan of the statement (b):");
        lines.add("");
        lines.add("```");
        runs.get(0)
                .plan
                .lines()
                .map(line -> line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…")
                .forEach(lines::add);
        lines.add("```");
        return String.join("\n", lines) + "\n";
    }

    private static final int LONGEST = 110;

    private static final String NOTES =
            """
            ## What is compared

            - **(a)** `BareLoop`: the same exact arithmetic in loops over arrays of whole numbers, written by hand for this set's rounding and for facts that are known to be sound. It checks nothing, cannot tell an overflow, keeps no points of leaves and can explain nothing. It is written plainly; the kernels of (c) avoid a few branches that it takes.
            - **(b)** `SqlScoring`: one statement in `numeric` over one row per unit and leaf, with the rules as a table; rules, sums, index, rank and class. Two parallel workers, 256 MB of `work_mem`, everything in shared buffers, tables vacuumed and analyzed; only one row of checksums travels back.
            - **plain sum and rank**: the sum of a column by unit and its rank, without any rule.
            - **(c)** `FactTable.score()` and `PointTable.standings()`: checks every fact, keeps the points of every leaf, ranks; every figure can be explained afterwards. Its facts are in its columns, as those of (a) are in arrays; what it takes to build the columns from rows in memory, unit by unit, stands in a line of its own.
            - **(d)** the same from the database: `copy (select unit, leaf, a, b from fact) to stdout (format binary)` on one connection, one row per unit and leaf, into the columns, then as (c). The copy makes no object per figure, which a result set does.
            - **growth**: the columns of 1,260 units fit in a core's own cache and those of 12,600 do not, which both (a) and (c) feel.
            """;

    private void add(Run run, List<String> lines) {
        Sample sample = run.sample;
        lines.add("");
        lines.add("## %s".formatted(sample.set().id()));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%,d units in %d groups × %d leaves = %,d leaves with %,d facts; 2 %% do not apply. Rules: %s.",
                sample.units(),
                sample.groups(),
                sample.leaves().size(),
                sample.units() * sample.leaves().size(),
                sample.units() * sample.facts(),
                rules(sample)));
        lines.add("");
        lines.add("| milliseconds | median | least | 25 % | 75 % | most | runs |");
        lines.add("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        run.series.values().forEach(series -> lines.add(series.row()));
        lines.add("");
        ratios(run).forEach((what, value) -> lines.add("- %s: %s".formatted(what, value)));
    }

    private static Map<String, String> ratios(Run run) {
        Map<String, String> ratios = new LinkedHashMap<>();
        ratios.put("c ÷ a (aim: at most 1.5)", shown(run.ratio("c", "a")));
        ratios.put("c ÷ b (aim: below 1)", shown(run.ratio("c", "b")));
        ratios.put("c ÷ plain sum and rank (aim: below 1)", shown(run.ratio("c", "sum")));
        ratios.put(
                "building the columns and (c) together",
                "÷ b %s, ÷ plain sum and rank %s"
                        .formatted(shown(run.ratio("build", "c", "b")), shown(run.ratio("build", "c", "sum"))));
        ratios.put("d ÷ b", shown(run.ratio("d", "b")));
        ratios.put(
                "growth from 1,260 to 12,600 units (linear: 10)",
                "(c) %s, (a) %s".formatted(shown(run.ratio("c", "c10")), shown(run.ratio("a", "a10"))));
        ratios.put("growth of (c) from 12,600 to 126,000 units", shown(run.ratio("c100", "c")));
        ratios.put(
                "explaining one unit, its whole tree and its place",
                String.format(Locale.ROOT, "%.0f µs", run.explainMicros));
        return ratios;
    }

    private static String rules(Sample sample) {
        return sample.leaves().stream()
                .collect(Collectors.groupingBy(
                        leaf -> leaf.criterion().rule().getClass().getSimpleName(),
                        TreeMap::new,
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String shown(double ratio) {
        return String.format(Locale.ROOT, ratio < 0.1 ? "%.4f" : "%.2f", ratio);
    }

    private Map<String, String> machine() throws IOException {
        Map<String, String> machine = new LinkedHashMap<>();
        machine.put("Processor", processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores");
        machine.put("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        machine.put(
                "Heap and collector",
                "%s; %s"
                        .formatted(
                                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                                        .filter(argument -> argument.startsWith("-X"))
                                        .collect(Collectors.joining(" ")),
                                ManagementFactory.getGarbageCollectorMXBeans().stream()
                                        .map(GarbageCollectorMXBean::getName)
                                        .collect(Collectors.joining(", "))));
        machine.put("Database", postgres);
        return machine;
    }

    private static String processor() throws IOException {
        Path cpuinfo = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(cpuinfo)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(cpuinfo).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    String json() throws IOException {
        Map<String, Object> all = new LinkedHashMap<>(machine());
        for (Run run : runs) {
            Map<String, Object> figures = new LinkedHashMap<>();
            run.series.forEach((key, series) -> figures.put(
                    key,
                    Map.of(
                            "medianMillis", series.medianMillis(),
                            "leastMillis", series.millis(0),
                            "mostMillis", series.millis(1),
                            "runs", series.runs())));
            figures.put("ratios", ratios(run));
            all.put(run.sample.set().id(), figures);
        }
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IOException(e);
        }
    }
}
