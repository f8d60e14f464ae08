package vn.parindex.province.respondent;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.province.SurveyGroup;
import vn.parindex.workbook.SheetStyles;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;
import vn.parindex.workbook.StableArchive;

/** An empty list for a unit to fill in: {@link RespondentTable} reads it back. */
public final class RespondentTemplate {

    private static final String PEOPLE = "Danh sách";
    private static final String GUIDE = "Hướng dẫn";

    /** Rows with a drop-down list: several times what the largest unit lists. */
    private static final int ROWS = 500;

    private static final int BIRTH_DATE = 1;
    private static final int OFFICIAL_ID = 2;
    private static final int GROUP = 5;

    private static final List<String> NOTES = List.of(
            "Mỗi người một dòng ở trang “Danh sách”; không đổi tên các cột, không gộp ô.",
            "Họ và tên, chức vụ, cơ quan, đơn vị và nhóm đối tượng là bắt buộc.",
            "Ngày sinh ghi ngày/tháng/năm, ví dụ 05/01/1980. Ghi ngày sinh hoặc số định danh để phân biệt người trùng tên.",
            "Nhóm đối tượng chọn trong danh sách của ô; các nhóm đơn vị phải lập ghi ở bảng dưới đây.",
            "Danh sách có thông tin cá nhân: chỉ gửi qua trang “Danh sách người được khảo sát”, không gửi qua thư điện tử.");

    private RespondentTemplate() {}

    /**
     * Writes an .xlsx file; equal groups give equal bytes.
     *
     * @param unit name of the unit
     * @param groups whose people it lists; not empty
     */
    public static void write(String unit, List<SurveyGroup> groups, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            XSSFSheet people = workbook.createSheet(PEOPLE);
            people(new SheetWriter(people, styles), unit);
            int first = guide(new SheetWriter(workbook.createSheet(GUIDE), styles), unit, groups);
            choose(people, first, groups.size());
            StableArchive.write(workbook, out);
        }
    }

    private static void people(SheetWriter out, String unit) {
        out.widths(30, 14, 18, 36, 40, 60);
        // as text: a spreadsheet turns 05/01/1980 into the first of May, and takes the zeros before a number away
        out.codesBelow(BIRTH_DATE);
        out.codesBelow(OFFICIAL_ID);
        out.header(RespondentTable.headingsInOrder().toArray(String[]::new));
        out.printSetup(unit);
    }

    /** Tells how to fill the list in, and names the groups. */
    private static int guide(SheetWriter out, String unit, List<SurveyGroup> groups) {
        out.widths(70, 60);
        out.line("DANH SÁCH NGƯỜI ĐƯỢC KHẢO SÁT", Role.TITLE, 2);
        out.line(unit, Role.SUBTITLE, 2);
        NOTES.forEach(note -> out.line(note, Role.PLAIN, 2));
        out.skip();
        XSSFRow header = out.row();
        out.text(header, 0, "Nhóm đối tượng", Role.HEADER);
        out.text(header, 1, "Cách chọn", Role.HEADER);
        int first = out.next();
        for (SurveyGroup group : groups) {
            XSSFRow row = out.row();
            out.text(row, 0, group.name(), Role.TEXT);
            out.text(row, 1, group.note(), Role.TEXT);
            out.fit(row);
        }
        out.printSetup(unit);
        return first;
    }

    /** The names have commas, so the choices are cells and not a text. */
    private static void choose(XSSFSheet people, int first, int groups) {
        var helper = new XSSFDataValidationHelper(people);
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint("'%s'!$A$%d:$A$%d".formatted(GUIDE, first + 1, first + groups)),
                new CellRangeAddressList(1, ROWS, GROUP, GROUP));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox("Nhóm đối tượng", "Chọn một nhóm trong danh sách.");
        people.addValidationData(validation);
    }
}
