package vn.parindex.monitoring;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.monitoring.Board.Cell;
import vn.parindex.workbook.SheetStyles;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;
import vn.parindex.workbook.StableArchive;

/** The board as a workbook to print and pass on: the matrix, the tasks behind it, what was done about them. */
public final class DeadlineBook {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(VietnamTime.ZONE);

    private final Board board;
    private final SheetStyles styles;
    private final XSSFWorkbook workbook;

    private DeadlineBook(Board board, XSSFWorkbook workbook) {
        this.board = board;
        this.workbook = workbook;
        this.styles = new SheetStyles(workbook);
    }

    /**
     * Writes an .xlsx file.
     *
     * @param tasks those that the reader has chosen
     * @param nameOf name of a unit by its code
     */
    public static void write(
            Board board,
            List<WatchedTask> tasks,
            List<DeadlineAction> actions,
            UnaryOperator<String> nameOf,
            OutputStream out)
            throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var book = new DeadlineBook(board, workbook);
            book.matrix();
            book.tasks(tasks);
            book.actions(actions, nameOf);
            StableArchive.write(workbook, out);
        }
    }

    private void matrix() {
        int columns = 2 + board.columns().size();
        SheetWriter out = sheet("Hạn chót", "TÌNH HÌNH THỰC HIỆN THEO HẠN", columns, widths(columns, 6, 36, 16));
        var names = new ArrayList<>(List.of("STT", "Cơ quan, đơn vị"));
        board.columns().forEach(column -> names.add(column.name()));
        out.header(names.toArray(String[]::new));
        int number = 0;
        for (Board.Row unit : board.rows()) {
            XSSFRow row = out.row();
            out.whole(row, 0, ++number);
            out.text(row, 1, unit.stopped() ? unit.name() + " (đã dừng đánh giá)" : unit.name(), Role.TEXT);
            int column = 2;
            for (Cell cell : unit.cells()) {
                out.text(row, column++, text(cell), Role.CENTERED);
            }
            out.fit(row);
        }
        out.skip();
        out.line("Việc chung của kế hoạch", Role.PLAIN, columns);
        for (Cell cell : board.general()) {
            XSSFRow row = out.row();
            out.text(row, 1, cell.name(), Role.TEXT);
            out.text(row, 2, text(cell), Role.CENTERED);
            out.fit(row);
        }
        out.skip();
        out.line("Theo cơ quan thực hiện (số việc)", Role.PLAIN, columns);
        XSSFRow head = out.row();
        String[] states = {"Cơ quan", "Quá hạn", "Sắp đến hạn", "Đang làm", "Xong đúng hạn", "Xong trễ hạn"};
        for (int i = 0; i < states.length; i++) {
            out.text(head, i + 1, states[i], Role.HEADER);
        }
        for (Board.Department unit : board.departments()) {
            XSSFRow row = out.row();
            Tally tasks = unit.tasks();
            out.text(row, 1, unit.name(), Role.TEXT);
            int[] counts = {tasks.late(), tasks.soon(), tasks.open(), tasks.done(), tasks.doneLate()};
            for (int i = 0; i < counts.length; i++) {
                out.whole(row, i + 2, counts[i]);
            }
        }
        out.printSetup(board.title());
    }

    private void tasks(List<WatchedTask> tasks) {
        int columns = 9;
        SheetWriter out = sheet("Danh sách việc", "DANH SÁCH VIỆC", columns, 6, 60, 18, 34, 34, 28, 14, 18, 16);
        out.header(
                "STT",
                "Việc",
                "Bước",
                "Cơ quan, đơn vị",
                "Cơ quan thực hiện",
                "Người nhận",
                "Hạn",
                "Hoàn thành",
                "Tình trạng");
        int number = 0;
        for (WatchedTask task : tasks) {
            XSSFRow row = out.row();
            out.whole(row, 0, ++number);
            out.text(row, 1, task.name(), Role.TEXT);
            out.text(row, 2, task.stepName(), Role.TEXT);
            out.text(row, 3, task.unitName(), Role.TEXT);
            out.text(row, 4, String.join("; ", task.who()), Role.TEXT);
            out.text(row, 5, task.assigneeName(), Role.TEXT);
            out.text(row, 6, day(task.due()), Role.CENTERED);
            out.text(row, 7, task.ended() == null ? "" : MOMENT.format(task.ended()), Role.CENTERED);
            out.text(row, 8, task.state().label(), Role.CENTERED);
            out.fit(row);
        }
        out.printSetup(board.title());
    }

    private void actions(List<DeadlineAction> actions, UnaryOperator<String> nameOf) {
        int columns = 8;
        SheetWriter out = sheet("Nhật ký", "NHẬT KÝ XỬ LÝ HẠN", columns, 18, 24, 24, 60, 34, 28, 28, 60);
        out.header("Thời điểm", "Người thực hiện", "Biện pháp", "Việc", "Cơ quan, đơn vị", "Trước", "Sau", "Lý do");
        for (DeadlineAction action : actions) {
            XSSFRow row = out.row();
            out.text(row, 0, MOMENT.format(action.at()), Role.CENTERED);
            out.text(row, 1, action.user(), Role.TEXT);
            out.text(row, 2, action.kind().label(), Role.TEXT);
            out.text(row, 3, action.subject(), Role.TEXT);
            out.text(row, 4, action.unitCode() == null ? "" : nameOf.apply(action.unitCode()), Role.TEXT);
            out.text(row, 5, action.before(), Role.TEXT);
            out.text(row, 6, action.after(), Role.TEXT);
            out.text(row, 7, action.reason(), Role.TEXT);
            out.fit(row);
        }
        out.printSetup(board.title());
    }

    private SheetWriter sheet(String name, String title, int columns, int... widths) {
        var out = new SheetWriter(workbook.createSheet(name), styles);
        out.widths(widths);
        out.line(title, Role.TITLE, columns);
        out.line(board.title(), Role.SUBTITLE, columns);
        out.line("Số liệu lúc %s.".formatted(MOMENT.format(board.at())), Role.PLAIN, columns);
        return out;
    }

    private static String text(Cell cell) {
        String due = cell.due() == null ? "" : "\nhạn " + day(cell.due());
        String count = cell.tasks().total() > 1
                ? " %d/%d".formatted(cell.tasks().finished(), cell.tasks().total())
                : "";
        return cell.state().label() + count + (cell.state() == State.NOT_OPEN ? "" : due);
    }

    private static String day(Instant moment) {
        return moment == null ? "" : VietnamTime.format(VietnamTime.dateOf(moment));
    }

    private static int[] widths(int columns, int first, int second, int others) {
        int[] widths = new int[Math.max(columns, 7)];
        Arrays.fill(widths, others);
        widths[0] = first;
        widths[1] = second;
        return widths;
    }
}
