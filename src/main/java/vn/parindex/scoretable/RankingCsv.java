package vn.parindex.scoretable;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;

/** The ranking for programs: UTF-8 without byte order mark, commas, LF, dots as decimal marks: equal content is equal bytes. */
public final class RankingCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    /** A text that begins like a formula would be run; with an apostrophe before it, it is shown. */
    private static final String RUN_BY_SPREADSHEETS = "=+-@\t\r";

    private RankingCsv() {}

    /** Writes the rows and leaves the text open. */
    public static void write(ScoreTable table, Appendable text) throws IOException {
        FORMAT.printRecord(text, RankingRow.COLUMNS.toArray());
        var rows = table.ranking().iterator();
        while (rows.hasNext()) {
            FORMAT.printRecord(
                    text, rows.next().values().stream().map(RankingCsv::cell).toArray());
        }
    }

    static void write(ScoreTable table, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(table, text);
        text.flush();
    }

    /** Null for an empty cell: an empty text at the beginning of a row would be quoted. */
    private static String cell(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value.toString();
        if (text.isEmpty()) {
            return null;
        }
        return value instanceof String && RUN_BY_SPREADSHEETS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
