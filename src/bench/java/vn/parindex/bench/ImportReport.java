package vn.parindex.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the import of ballots took, as a section of a document that has others; theirs stay as they are. */
record ImportReport(int rows, int workbookRows, Map<String, List<Long>> times, String postgres) {

    static final String RAW = "(a) bare COPY of the file";
    static final String CSV_READ = "(b) check of the file, nothing stored";
    static final String CSV = "(c) import of the file";
    static final String AGAIN = "(d) the same file once more";
    static final String XLSX_READ = "(e) reading the workbook alone";
    static final String XLSX = "(f) import of the workbook";

    private static final String HEADING = "## Nhập phiếu hàng loạt";

    String markdown() {
        var lines = new ArrayList<String>();
        lines.add(HEADING);
        lines.add("");
        lines.add(
                "Written by `./mvnw -Pbench verify -DskipTests`. Ballots of 20 rated questions, each under a code that was"
                        + " issued before anything is timed; codes stand in no order. The workbook has %,d ballots, the CSV file %,d."
                                .formatted(workbookRows, rows));
        lines.add("");
        lines.add("- Java: heap at most %d MB, %d cores; heap in use was never more, or the run would have ended"
                .formatted(
                        Runtime.getRuntime().maxMemory() >> 20,
                        Runtime.getRuntime().availableProcessors()));
        lines.add("- Database: embedded, without waiting for the disk (as in tests), for all that is compared; "
                + postgres);
        lines.add("");
        lines.add("| milliseconds | median | least | most | runs |");
        lines.add("| --- | ---: | ---: | ---: | ---: |");
        for (String what : List.of(RAW, CSV_READ, CSV, AGAIN, XLSX_READ, XLSX)) {
            List<Long> all = times.get(what).stream().sorted().toList();
            lines.add("| %s | %,d | %,d | %,d | %d |"
                    .formatted(what, median(what), all.get(0), all.get(all.size() - 1), all.size()));
        }
        lines.add("");
        lines.add("- a ÷ c (aim: at least 0.5): " + ratio(RAW, CSV));
        lines.add("- a ÷ b, all checks without storing: " + ratio(RAW, CSV_READ));
        lines.add("- f ÷ e (aim: at most 1.5): " + ratio(XLSX, XLSX_READ));
        lines.add("");
        lines.add(NOTES);
        return String.join("\n", lines);
    }

    private static final String NOTES =
            """
            What is compared:

            - **(a)** `copy` of the file as it is into a table of 21 texts without key, index or check.
            - **(b)** the file is read, every code checked for typing errors, every answer against the form, every code against the others of the file, hashed (HMAC-SHA-256) and looked up among the rights.
            - **(c)** as (b), and every right used and every ballot written, with ids, in random order, under the key, index and checks of the table of ballots. That is a row changed and a row with two index entries added for each row that (a) adds: an import cannot be as fast as half of (a) as long as rights are rows that are used in the transaction that stores the ballots.
            - **(d)** every right is found used; nothing is stored.
            - **(e)** `TableFile.read`, rows thrown away.
            - **(f)** as (c), from the workbook.
            """;

    /** Puts the section into the document, in the place of its last measurement if there is one. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        String before = Files.exists(file) ? Files.readString(file) : "# Surveys: measurements\n\n";
        int begin = before.indexOf(HEADING);
        int next = begin < 0 ? -1 : before.indexOf("\n## ", begin);
        String rest = next < 0 ? "" : before.substring(next);
        String kept = begin < 0 ? before : before.substring(0, begin);
        Files.write(file, (kept + markdown() + rest).getBytes(StandardCharsets.UTF_8));
    }

    long median(String what) {
        List<Long> sorted = times.get(what).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    String ratio(String one, String other) {
        return String.format(Locale.ROOT, "%.2f", (double) median(one) / median(other));
    }
}
