package vn.parindex.province.respondent;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.workbook.SheetStyles;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;
import vn.parindex.workbook.StableArchive;

/** The list to send as a workbook: the people, how many per group, who stood in the lists twice. */
public final class SendingWorkbook {

    private static final String[] PEOPLE = {
        "STT", "Nhóm đối tượng", "Họ và tên", "Ngày sinh", "Số định danh", "Chức vụ", "Cơ quan, đơn vị"
    };
    private static final String[] COUNTS = {
        "Nhóm đối tượng", "Các đơn vị lập", "Loại do trùng", "Gửi Bộ Nội vụ", "Kế hoạch (khoảng)", "Chênh lệch"
    };
    private static final String[] MATCHES = {"STT", "Giữ lại", "Nhóm", "Trùng với", "Nhóm", "Căn cứ", "Xử lý"};

    private final SendingList list;

    private SendingWorkbook(SendingList list) {
        this.list = list;
    }

    /** Writes an .xlsx file; equal lists give equal bytes. */
    public static void write(SendingList list, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            var sheets = new SendingWorkbook(list);
            sheets.people(new SheetWriter(workbook.createSheet("Danh sách"), styles));
            sheets.counts(new SheetWriter(workbook.createSheet("Số lượng"), styles));
            sheets.matches(new SheetWriter(workbook.createSheet("Trùng lặp"), styles));
            StableArchive.write(workbook, out);
        }
    }

    private void people(SheetWriter out) {
        out.widths(6, 40, 30, 12, 18, 40, 40);
        head(out, "DANH SÁCH ĐỐI TƯỢNG ĐIỀU TRA XÃ HỘI HỌC NĂM %d".formatted(list.year()), PEOPLE);
        int number = 0;
        for (Respondent respondent : list.people()) {
            Person person = respondent.person();
            XSSFRow row = out.row();
            out.whole(row, 0, ++number);
            out.text(row, 1, list.groupName(person.group()), Role.TEXT);
            out.text(row, 2, person.name(), Role.TEXT);
            out.text(row, 3, person.birthDate() == null ? "" : VietnamTime.format(person.birthDate()), Role.CENTERED);
            out.code(row, 4, person.officialId(), Role.TEXT);
            out.text(row, 5, person.position(), Role.TEXT);
            out.text(row, 6, person.unit(), Role.TEXT);
            out.fit(row);
        }
        out.printSetup(list.title());
    }

    private void counts(SheetWriter out) {
        out.widths(70, 14, 14, 14, 14, 14);
        head(out, "SỐ LƯỢNG THEO NHÓM ĐỐI TƯỢNG NĂM %d".formatted(list.year()), COUNTS);
        for (GroupCount count : list.counts()) {
            XSSFRow row = out.row();
            out.text(row, 0, count.name(), Role.TEXT);
            out.whole(row, 1, count.listed());
            out.whole(row, 2, count.removed());
            out.whole(row, 3, count.toSend());
            out.whole(row, 4, count.expected());
            out.whole(row, 5, count.difference());
            out.fit(row);
        }
        list.outstanding().forEach(unit -> out.line("Chưa gửi danh sách: " + unit, Role.PLAIN, COUNTS.length));
        out.printSetup(list.title());
    }

    private void matches(SheetWriter out) {
        out.widths(6, 30, 30, 30, 30, 60, 40);
        head(out, "NGƯỜI CÓ THỂ TRÙNG TRONG DANH SÁCH NĂM %d".formatted(list.year()), MATCHES);
        for (DecidedMatch decided : list.matches()) {
            Match match = decided.match();
            XSSFRow row = out.row();
            out.whole(row, 0, decided.number());
            out.text(row, 1, match.kept().person().name(), Role.TEXT);
            out.text(row, 2, list.groupName(match.kept().person().group()), Role.TEXT);
            out.text(row, 3, match.removed().person().name(), Role.TEXT);
            out.text(row, 4, list.groupName(match.removed().person().group()), Role.TEXT);
            out.text(row, 5, match.why(), Role.TEXT);
            out.text(row, 6, outcome(decided), Role.TEXT);
            out.fit(row);
        }
        out.printSetup(list.title());
    }

    private static String outcome(DecidedMatch decided) {
        if (decided.isOpen()) {
            return "Chờ quyết định";
        }
        return decided.decision()
                .map(decision -> (decision.onePerson() ? "Là một người: " : "Là hai người: ") + decision.reason())
                .orElse("Loại theo quy tắc của kế hoạch");
    }

    private void head(SheetWriter out, String title, String[] columns) {
        out.line(title, Role.TITLE, columns.length);
        out.line(list.title(), Role.SUBTITLE, columns.length);
        out.notices(list.notices(), columns.length);
        out.header(columns);
    }
}
