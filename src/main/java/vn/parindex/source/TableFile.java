package vn.parindex.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads a table row by row, from CSV or XLSX, never the whole file at once. What kind of file it is follows from its
 * content; whatever makes it unreadable is a problem with its place, and rows stop there.
 *
 * <p>CSV: UTF-8 with or without byte order mark; comma, semicolon or tab as separator. XLSX: without macros, formula
 * cells count with their stored value.
 */
public final class TableFile {

    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] LITTLE_ENDIAN = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_ENDIAN = {(byte) 0xFE, (byte) 0xFF};

    private TableFile() {}

    /** The rows of a CSV file, or of the first visible sheet of a workbook that is not blank. */
    public static void read(Path file, Problems problems, Consumer<TableRow> rows) {
        read(file, row -> true, problems, rows);
    }

    /**
     * The rows of a CSV file, or of the first visible sheet of a workbook that begins with a header; if none does, of
     * the first that is not blank, so that the header's reader can say what is missing.
     *
     * @param header recognises the header in the first row that is not blank
     */
    public static void read(Path file, Predicate<TableRow> header, Problems problems, Consumer<TableRow> rows) {
        var counted = new Counted(rows);
        open(
                file,
                problems,
                in -> CsvTable.read(file.toString(), in, problems, counted),
                () -> WorkbookTable.read(file, header, problems, counted));
        counted.refuseNone(file, problems);
    }

    /**
     * The cells of the same rows, without an object for each: for tables of millions of rows.
     *
     * @param header as for rows
     * @param cells takes the rows below the first one, which it is made from; null if it wants none
     */
    public static void cells(
            Path file, Predicate<TableRow> header, Problems problems, Function<TableRow, CellSink> cells) {
        var rows = new CellRows(cells);
        var counted = new Counted(rows);
        open(
                file,
                problems,
                in -> CsvCells.read(file.toString(), in, problems, counted, rows),
                () -> WorkbookTable.read(file, header, problems, counted));
        counted.refuseNone(file, problems);
    }

    /** What reads a CSV file from its first byte on. */
    private interface CsvReading {
        void read(BufferedInputStream in) throws IOException;
    }

    private static void open(Path file, Problems problems, CsvReading csv, Runnable workbook) {
        var start = new Place(file.toString(), 1, 1);
        if (!Files.isRegularFile(file)) {
            problems.error(start, "Không có tệp này; kiểm tra lại đường dẫn.");
            return;
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] first = peek(in);
            if (startsWith(first, LITTLE_ENDIAN) || startsWith(first, BIG_ENDIAN)) {
                problems.error(start, "Tệp có bảng mã UTF-16; mở bằng Excel và lưu lại dạng “CSV UTF-8”.");
            } else if (startsWith(first, OLE)) {
                problems.error(
                        start, "Tệp có mật khẩu hoặc có dạng Excel 97-2003 (.xls); bỏ mật khẩu và lưu lại dạng .xlsx.");
            } else if (startsWith(first, ZIP)) {
                workbook.run();
            } else if (endsLikeWorkbook(file) && first.length > 0) {
                problems.error(
                        start, "Tệp có đuôi của Excel nhưng nội dung không phải bảng tính; mở và lưu lại dạng .xlsx.");
            } else {
                csv.read(in);
            }
        } catch (IOException e) {
            problems.error(start, "Không đọc được tệp (chi tiết: %s).", e.getMessage());
        }
    }

    /**
     * The visible sheets of a workbook, or a CSV file as a single sheet, with all rows in memory; a file with more than
     * a set of criteria has is refused. Places in a sheet after the first name it: {@code file#sheet:row:column}.
     */
    public static List<TableSheet> sheets(Path file, Problems problems) {
        if (isZip(file)) {
            return WorkbookTable.sheets(file, problems);
        }
        var collector = new SheetCollector(problems);
        read(file, problems, collector::add);
        collector.finish("", List.of());
        return collector.sheets();
    }

    /**
     * All sheets of a workbook, also hidden ones, with all rows in memory. Anything but a workbook is refused, as is one
     * with more cells than a set of criteria has. Places in a sheet after the first name it: {@code file#sheet:row:column}.
     */
    public static List<TableSheet> allSheets(Path file, Problems problems) {
        if (isZip(file)) {
            return WorkbookTable.allSheets(file, problems);
        }
        long before = problems.errorCount();
        read(file, problems, row -> {});
        if (problems.errorCount() == before) {
            problems.error(new Place(file.toString(), 1, 1), "Tệp không phải bảng tính .xlsx; lưu lại dạng .xlsx.");
        }
        return List.of();
    }

    private static boolean isZip(Path file) {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return startsWith(peek(in), ZIP);
        } catch (IOException e) {
            return false; // whoever reads it next reports why it cannot be read
        }
    }

    /** Whether a file is to be read as a workbook, by its content or its ending. */
    public static boolean isWorkbook(Path file) {
        if (endsLikeWorkbook(file)) {
            return true;
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] first = peek(in);
            return startsWith(first, ZIP) || startsWith(first, OLE);
        } catch (IOException e) {
            return false; // whoever reads it next reports why it cannot be read
        }
    }

    private static byte[] peek(InputStream in) throws IOException {
        in.mark(OLE.length);
        byte[] first = in.readNBytes(OLE.length);
        in.reset();
        return first;
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean endsLikeWorkbook(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xls") || name.endsWith(".xlsm") || name.endsWith(".xlsb");
    }

    /** Passes rows on and counts them. */
    private static final class Counted implements Consumer<TableRow> {

        private final Consumer<TableRow> rows;
        private long passed;

        private Counted(Consumer<TableRow> rows) {
            this.rows = rows;
        }

        private void refuseNone(Path file, Problems problems) {
            if (passed == 0 && problems.errorCount() == 0) {
                problems.error(
                        new Place(file.toString(), 1, 1), "Tệp trống; dòng đầu tiên phải là dòng tiêu đề của các cột.");
            }
        }

        @Override
        public void accept(TableRow row) {
            passed++;
            rows.accept(row);
        }
    }
}
