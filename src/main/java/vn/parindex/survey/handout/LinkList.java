package vn.parindex.survey.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.survey.print.SheetLabel;
import vn.parindex.workbook.SheetStyles;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;
import vn.parindex.workbook.StableArchive;

/** Links to mail, as a table with a row for each ballot. */
final class LinkList {

    private static final String[] COLUMNS = {
        "Đợt",
        "Số phiếu",
        "Cơ quan, đơn vị được đánh giá",
        "Nhóm đối tượng",
        "Địa chỉ trả lời",
        "Mã phiếu",
        "Người nhận"
    };
    private static final CSVFormat ROWS =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private LinkList() {}

    /** A ballot with the names of whom it is about and who answers. */
    record Line(SheetLabel label, String unit, String group) {}

    static void csv(List<Line> lines, Appendable out) throws IOException {
        ROWS.printRecord(out, "batch", "number", "unit", "group", "link", "code");
        for (Line line : lines) {
            SheetLabel label = line.label();
            ROWS.printRecord(out, label.batch(), label.number(), line.unit(), line.group(), label.link(), label.code());
        }
    }

    static void workbook(String title, List<Line> lines, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = new SheetWriter(workbook.createSheet("Địa chỉ trả lời"), new SheetStyles(workbook));
            sheet.widths(8, 8, 32, 36, 62, 18, 32);
            sheet.line("ĐỊA CHỈ TRẢ LỜI PHIẾU ĐIỀU TRA", Role.TITLE, COLUMNS.length);
            sheet.line(title, Role.SUBTITLE, COLUMNS.length);
            sheet.line(
                    "Mỗi địa chỉ gửi cho một người, trả lời được một lần. Xóa tệp này sau khi gửi xong.",
                    Role.NOTICE,
                    COLUMNS.length);
            sheet.header(COLUMNS);
            for (Line line : lines) {
                SheetLabel label = line.label();
                XSSFRow row = sheet.row();
                sheet.whole(row, 0, Math.toIntExact(label.batch()));
                sheet.whole(row, 1, label.number());
                sheet.text(row, 2, line.unit(), Role.TEXT);
                sheet.text(row, 3, line.group(), Role.TEXT);
                sheet.text(row, 4, label.link(), Role.TEXT);
                sheet.code(row, 5, label.code(), Role.TEXT);
                sheet.text(row, 6, "", Role.TEXT);
                sheet.fit(row);
            }
            StableArchive.write(workbook, out);
        }
    }
}
