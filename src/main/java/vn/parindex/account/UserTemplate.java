package vn.parindex.account;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.workbook.SheetStyles;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;
import vn.parindex.workbook.StableArchive;

/** An empty table of accounts to fill in: {@link UserTable} reads it back. */
public final class UserTemplate {

    private static final String USERS = "Người dùng";
    private static final String GUIDE = "Hướng dẫn";
    private static final int ROWS = 2_000;
    private static final int ROLE_COLUMN = 5;

    private static final List<String> NOTES = List.of(
            "Mỗi người một dòng ở trang “Người dùng”; không đổi tên các cột, không gộp ô.",
            "Tài khoản là tên đăng nhập: chữ thường không dấu, chữ số, nối bằng dấu chấm hoặc gạch nối, ví dụ nguyen.van.an.",
            "Cơ quan ghi mã hoặc tên trong bảng dưới đây; người làm ở nhiều cơ quan ghi các cơ quan cách nhau bằng dấu chấm"
                    + " phẩy, hoặc ghi nhiều dòng nếu vai trò khác nhau.",
            "Vai trò: cán bộ, lãnh đạo (thuộc cơ quan); điều tra viên, kiểm tra, thiết kế, quản trị (để trống cơ quan, không"
                    + " kèm vai trò khác).",
            "Ngày bắt đầu, ngày kết thúc ghi ngày/tháng/năm; để trống nếu không giới hạn. Sau ngày kết thúc, tài khoản bị"
                    + " khóa và việc đã nhận trở về cơ quan.",
            "Nhập lại tệp thì người có trong tệp được sửa theo tệp; người không có trong tệp giữ nguyên.");

    private UserTemplate() {}

    /** Writes an .xlsx file; equal units give equal bytes. */
    public static void write(KnownUnits units, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            XSSFSheet users = workbook.createSheet(USERS);
            var writer = new SheetWriter(users, styles);
            writer.widths(24, 26, 14, 34, 44, 16, 16, 16);
            // as text: a spreadsheet turns 05/01/2026 into the first of May
            writer.codesBelow(6);
            writer.codesBelow(7);
            writer.header(
                    "Tài khoản", "Họ", "Tên", "Thư điện tử", "Cơ quan", "Vai trò", "Ngày bắt đầu", "Ngày kết thúc");
            writer.printSetup(USERS);
            choose(users);
            guide(new SheetWriter(workbook.createSheet(GUIDE), styles), units);
            StableArchive.write(workbook, out);
        }
    }

    private static void guide(SheetWriter out, KnownUnits units) {
        out.widths(50, 60);
        out.line("DANH SÁCH NGƯỜI DÙNG", Role.TITLE, 2);
        NOTES.forEach(note -> out.line(note, Role.PLAIN, 2));
        out.skip();
        XSSFRow header = out.row();
        out.text(header, 0, "Mã cơ quan, đơn vị", Role.HEADER);
        out.text(header, 1, "Tên", Role.HEADER);
        units.names().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(unit -> {
            XSSFRow row = out.row();
            out.text(row, 0, unit.getKey(), Role.TEXT);
            out.text(row, 1, unit.getValue(), Role.TEXT);
            out.fit(row);
        });
        out.printSetup(USERS);
    }

    /** Several roles can be typed, so others than those of the list are no error here. */
    private static void choose(XSSFSheet users) {
        var helper = new XSSFDataValidationHelper(users);
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(RoleWord.words().toArray(String[]::new)),
                new CellRangeAddressList(1, ROWS, ROLE_COLUMN, ROLE_COLUMN));
        validation.setShowErrorBox(false);
        users.addValidationData(validation);
    }
}
