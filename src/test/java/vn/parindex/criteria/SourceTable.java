package vn.parindex.criteria;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of a province's document, as it was copied from the document and checked. */
final class SourceTable {

    private static final CSVFormat WITH_HEADER =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private SourceTable() {}

    static List<CSVRecord> rows(String file) {
        try (var text = new InputStreamReader(
                        Objects.requireNonNull(SourceTable.class.getResourceAsStream("/criteria/" + file), file),
                        StandardCharsets.UTF_8);
                var table = WITH_HEADER.parse(text)) {
            return table.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The figures of a column by the key of their row, with the decimals that are printed; blank cells are left out. */
    static Map<String, BigDecimal> figures(List<CSVRecord> rows, String key, String column) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.get(column).isBlank())
                .forEach(row -> figures.put(row.get(key), new BigDecimal(row.get(column))));
        return figures;
    }
}
