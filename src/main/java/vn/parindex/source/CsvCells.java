package vn.parindex.source;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** The cells of a CSV file: what {@link CsvTable} reads, without an object for each cell. */
final class CsvCells extends AbstractBaseCsvCallbackHandler<Boolean> {

    /** Characters; a quotation mark that is opened and not closed would take in the whole file. */
    private static final int LONGEST_CELL = 1 << 20;

    private static final int MOST_COLUMNS = 16_384;

    private final String file;
    private final Problems problems;
    private final Consumer<TableRow> first;
    private final CellRows rows;
    private final List<TableCell> cells = new ArrayList<>();
    private CellSink sink;
    private boolean blank = true;
    private boolean damaged;
    private int number;

    private CsvCells(String file, Problems problems, Consumer<TableRow> first, CellRows rows) {
        this.file = file;
        this.problems = problems;
        this.first = first;
        this.rows = rows;
    }

    /** @param first counts the first row and passes it on to the rows */
    static void read(String file, BufferedInputStream in, Problems problems, Consumer<TableRow> first, CellRows rows)
            throws IOException {
        CsvTable.skipByteOrderMark(in);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), CsvTable.LONGEST_HEADER);
        char separator = CsvTable.separator(reader);
        new CsvCells(file, problems, first, rows).read(reader, separator);
    }

    private void read(BufferedReader reader, char separator) throws IOException {
        var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(LONGEST_CELL);
        try (CsvReader<Boolean> records = csv.build(this, reader)) {
            Iterator<Boolean> each = records.iterator();
            boolean wanted = true;
            while (wanted && each.hasNext()) {
                wanted = each.next();
            }
        } catch (CsvParseException | UncheckedIOException e) {
            problems.error(
                    new Place(file, number + 1, 1),
                    "Dòng này không đúng dạng CSV; dấu ngoặc kép phải mở và đóng trọn một ô (chi tiết: %s).",
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        }
    }

    @Override
    protected void handleField(int column, char[] text, int offset, int length, boolean quoted) {
        int from = offset;
        int end = offset + length;
        while (from < end && Whitespace.isSpace(text[from])) {
            from++;
        }
        while (end > from && Whitespace.isSpace(text[end - 1])) {
            end--;
        }
        if (isDamaged(column, text, from, end)) {
            return;
        }
        if (sink == null && cells.size() < MOST_COLUMNS) {
            cells.add(TableCell.ofText(new Place(file, number + 1, column + 1), new String(text, from, end - from)));
        }
        if (end > from) {
            if (sink != null) {
                if (blank) {
                    sink.startRow(number + 1);
                }
                sink.cell(column, text, from, end - from);
            }
            blank = false;
        }
    }

    /** Whether more rows are wanted. */
    @Override
    protected Boolean buildRecord() {
        number++;
        if (damaged) {
            return false;
        }
        boolean wanted = true;
        if (!blank) {
            if (sink == null) {
                first.accept(new TableRow(number, cells));
                sink = rows.sink();
                wanted = sink != null;
            } else {
                sink.endRow();
            }
        }
        cells.clear();
        blank = true;
        return wanted;
    }

    private boolean isDamaged(int column, char[] text, int from, int end) {
        for (int i = from; i < end && !damaged; i++) {
            if (text[i] == '\ufffd' || text[i] == '\0') {
                damaged = true;
                problems.error(
                        new Place(file, number + 1, column + 1),
                        text[i] == '\0'
                                ? "Nội dung không phải văn bản UTF-8; mở tệp bằng Excel và lưu dạng “CSV UTF-8”."
                                : "Ô này có chữ không thuộc bảng mã UTF-8; mở tệp bằng Excel và lưu lại dạng “CSV UTF-8”.");
            }
        }
        return damaged;
    }
}
