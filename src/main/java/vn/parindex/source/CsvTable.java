package vn.parindex.source;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file. */
final class CsvTable {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    static final int LONGEST_HEADER = 1 << 16;

    private final String file;
    private final Problems problems;

    private CsvTable(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static void read(String file, BufferedInputStream in, Problems problems, Consumer<TableRow> rows)
            throws IOException {
        skipByteOrderMark(in);
        // a malformed byte becomes the replacement character, so that it is found in its row and column
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), LONGEST_HEADER);
        char separator = separator(reader);
        new CsvTable(file, problems).rows(new RecordLimit(reader), format(separator), rows);
    }

    private void rows(RecordLimit reader, CSVFormat format, Consumer<TableRow> rows) throws IOException {
        long number = 0;
        try (CSVParser parser = CSVParser.parse(reader, format)) {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
                CSVRecord record = records.next();
                reader.recordRead();
                number = record.getRecordNumber();
                TableRow row = row(record);
                if (isDamaged(row)) {
                    return;
                }
                if (!row.isBlank()) {
                    rows.accept(row);
                }
            }
        } catch (UncheckedIOException e) {
            problems.error(
                    new Place(file, (int) number + 1, 1),
                    "Dòng này không đúng dạng CSV; dấu ngoặc kép phải mở và đóng trọn một ô (chi tiết: %s).",
                    e.getCause().getMessage());
        }
    }

    private TableRow row(CSVRecord record) {
        int number = (int) record.getRecordNumber();
        var cells = new TableCell[record.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = TableCell.ofText(new Place(file, number, i + 1), record.get(i));
        }
        return new TableRow(number, List.of(cells));
    }

    private boolean isDamaged(TableRow row) {
        for (TableCell cell : row.cells()) {
            if (cell.shown().indexOf('\ufffd') >= 0) {
                problems.error(
                        cell.place(),
                        "Ô này có chữ không thuộc bảng mã UTF-8; mở tệp bằng Excel và lưu lại dạng “CSV UTF-8”.");
                return true;
            }
            if (cell.shown().indexOf('\0') >= 0) {
                problems.error(
                        cell.place(), "Nội dung không phải văn bản UTF-8; mở tệp bằng Excel và lưu dạng “CSV UTF-8”.");
                return true;
            }
        }
        return false;
    }

    static void skipByteOrderMark(InputStream in) throws IOException {
        in.mark(BYTE_ORDER_MARK.length);
        for (byte expected : BYTE_ORDER_MARK) {
            if (in.read() != (expected & 0xFF)) {
                in.reset();
                return;
            }
        }
    }

    /** The one that splits the header into most columns. */
    static char separator(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        var beginning = new char[LONGEST_HEADER];
        int length = fill(reader, beginning);
        reader.reset();
        String text = new String(beginning, 0, length).stripLeading();
        char best = SEPARATORS.get(0);
        int most = 0;
        for (char candidate : SEPARATORS) {
            int columns = columns(text, candidate);
            if (columns > most) {
                best = candidate;
                most = columns;
            }
        }
        return best;
    }

    private static int fill(Reader reader, char[] buffer) throws IOException {
        int length = 0;
        while (length < buffer.length) {
            int read = reader.read(buffer, length, buffer.length - length);
            if (read < 0) {
                break;
            }
            length += read;
        }
        return length;
    }

    private static int columns(String text, char separator) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(separator))) {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext() ? records.next().size() : 0;
        } catch (UncheckedIOException e) {
            return 0; // the file is read once more, and then the mistake is reported
        }
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }
}
