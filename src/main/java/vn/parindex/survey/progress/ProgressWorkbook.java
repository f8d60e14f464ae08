package vn.parindex.survey.progress;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.workbook.SheetStyles;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;
import vn.parindex.workbook.StableArchive;

/** Progress as a workbook to print and pass on: a sheet for each unit group. */
public final class ProgressWorkbook {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu").withZone(VietnamTime.ZONE);
    private static final int PER_GROUP = 3;

    private final ProgressBoard board;

    private ProgressWorkbook(ProgressBoard board) {
        this.board = board;
    }

    /** Writes an .xlsx file. */
    public static void write(ProgressBoard board, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            for (ProgressTable table : board.tables()) {
                new ProgressWorkbook(board)
                        .table(
                                table,
                                new SheetWriter(
                                        workbook.createSheet(table.unitGroup().code()), styles));
            }
            if (board.tables().isEmpty()) {
                new SheetWriter(workbook.createSheet("tien-do"), styles)
                        .line("Không có cơ quan, đơn vị nào.", Role.PLAIN, 4);
            }
            StableArchive.write(workbook, out);
        }
    }

    private void table(ProgressTable table, SheetWriter out) {
        int columns = 2 + PER_GROUP * (table.groups().size() + 1) + 2;
        out.widths(widths(columns));
        out.line("TIẾN ĐỘ THU PHIẾU ĐIỀU TRA XÃ HỘI HỌC", Role.TITLE, columns);
        out.line("%s – %s".formatted(board.plan().title(), table.unitGroup().name()), Role.SUBTITLE, columns);
        out.line("Số liệu lúc %s.".formatted(MOMENT.format(board.at())), Role.PLAIN, columns);
        out.header(names(table).toArray(String[]::new));
        int number = 0;
        for (UnitRow unit : table.rows()) {
            XSSFRow row = out.row();
            out.whole(row, 0, ++number);
            out.text(row, 1, unit.unit().name(), Role.TEXT);
            int column = 2;
            for (GroupCell cell : unit.cells()) {
                column = tally(out, row, column, cell.tally());
            }
            column = tally(out, row, column, unit.total());
            out.text(row, column, unit.lagging() ? "Chậm" : "", Role.CENTERED);
            out.text(row, column + 1, ForecastText.of(unit.forecast()), Role.TEXT);
            out.fit(row);
        }
        XSSFRow row = out.row();
        out.text(row, 0, "", Role.SECTION);
        out.text(row, 1, "Cộng", Role.STRONG_TEXT);
        int column = 2;
        for (Tally total : table.totals()) {
            column = tally(out, row, column, total);
        }
        tally(out, row, column, table.total());
        out.printSetup(board.plan().title());
    }

    private static List<String> names(ProgressTable table) {
        var names = new ArrayList<>(List.of("STT", "Cơ quan, đơn vị"));
        table.groups()
                .forEach(group -> names.addAll(
                        List.of(group.name() + ": kế hoạch", group.name() + ": đã phát", group.name() + ": đã thu")));
        names.addAll(List.of("Cộng: kế hoạch", "Cộng: đã phát", "Cộng: đã thu", "Chậm", "Dự kiến"));
        return names;
    }

    private static int[] widths(int columns) {
        int[] widths = new int[columns];
        Arrays.fill(widths, 12);
        widths[0] = 6;
        widths[1] = 36;
        widths[columns - 2] = 8;
        widths[columns - 1] = 26;
        return widths;
    }

    private static int tally(SheetWriter out, XSSFRow row, int column, Tally tally) {
        out.whole(row, column, tally.expected());
        out.whole(row, column + 1, tally.issued());
        out.whole(row, column + 2, tally.used());
        return column + PER_GROUP;
    }
}
