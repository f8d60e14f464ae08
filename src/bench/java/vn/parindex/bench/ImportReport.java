package vn.parindex.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the import of ballots took, as a section of a document that has others. */
record ImportReport(int rows, int workbookRows, Map<String, List<Long>> times, String postgres) {

    static final String RAW = "(a) bare COPY of the file";
    static final String CSV_READ = "(b) check of the file, nothing stored";
    static final String CSV = "(c) import of the file";
    static final String AGAIN = "(d) the same file once more";
    static final String XLSX_READ = "(e) reading the workbook alone";
    static final String XLSX = "(f) import of the workbook";

    private static final String HEADING = "## Nhập phiếu hàng loạt";

    String markdown() {
        return HEADING;
    }

    void write(Path file) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "";
        Files.createDirectories(file.getParent());
        Files.write(file, (before + markdown()).getBytes(StandardCharsets.UTF_8));
    }

    long median(String what) {
        List<Long> sorted = times.get(what).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    String ratio(String one, String other) {
        return String.format(Locale.ROOT, "%.2f", (double) median(one) / median(other));
    }
}
