package vn.parindex.province.report;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.scoring.VietnameseNumber;
import vn.parindex.workbook.SheetStyles;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;
import vn.parindex.workbook.StableArchive;

/** The report as a workbook. The first sheet has the columns that the Ministry's software takes. */
public final class ReportWorkbook {

    private static final String[] CRITERIA = {
        "Mã",
        "Lĩnh vực, tiêu chí, tiêu chí thành phần",
        "Điểm tối đa",
        "Điểm tự đánh giá",
        "Tài liệu kiểm chứng",
        "Giải trình"
    };
    private static final String[] ITEMS = {"Mục", "Nội dung", "Cơ quan", "Tài liệu kiểm chứng"};

    private final MinistryReport report;

    private ReportWorkbook(MinistryReport report) {
        this.report = report;
    }

    /** Writes an .xlsx file; equal reports give equal bytes. */
    public static void write(MinistryReport report, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            var sheets = new ReportWorkbook(report);
            sheets.criteria(new SheetWriter(workbook.createSheet("Tự đánh giá"), styles));
            sheets.items(new SheetWriter(workbook.createSheet("Tài liệu theo mục"), styles));
            StableArchive.write(workbook, out);
        }
    }

    private void criteria(SheetWriter out) {
        out.widths(9, 50, 10, 10, 60, 60);
        head(out, "TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CCHC NĂM %d".formatted(report.year()), CRITERIA.length);
        out.line(
                "Tổng điểm tự đánh giá: %s/%s."
                        .formatted(VietnameseNumber.of(report.points(), 2), VietnameseNumber.of(report.maximum(), 2)),
                Role.PLAIN,
                CRITERIA.length);
        report.missing().forEach(missing -> out.line("Chưa xong: " + missing, Role.NOTICE, CRITERIA.length));
        out.header(CRITERIA);
        report.rows().forEach(row -> criterion(out, row));
        out.printSetup(report.title());
    }

    private static void criterion(SheetWriter out, ReportRow line) {
        Role text = line.leaf() ? Role.TEXT : line.depth() == 0 ? Role.SECTION : Role.STRONG_TEXT;
        Role number = line.leaf() ? Role.NUMBER : line.depth() == 0 ? Role.SECTION_NUMBER : Role.STRONG_NUMBER;
        XSSFRow row = out.row();
        out.code(row, 0, line.code(), text);
        out.text(row, 1, line.name(), text);
        out.number(row, 2, line.maximum(), number);
        out.number(row, 3, line.points(), number);
        out.text(row, 4, line.evidence(), text);
        out.text(row, 5, line.explanation(), text);
        out.fit(row);
    }

    private void items(SheetWriter out) {
        out.widths(9, 60, 40, 80);
        head(out, "TÀI LIỆU KIỂM CHỨNG THEO MỤC CỦA PHỤ LỤC NĂM %d".formatted(report.year()), ITEMS.length);
        out.header(ITEMS);
        for (EvidenceItem item : report.items()) {
            XSSFRow row = out.row();
            out.code(row, 0, item.item(), Role.TEXT);
            out.text(row, 1, item.title(), Role.TEXT);
            out.text(row, 2, item.lead(), Role.TEXT);
            out.text(row, 3, item.evidence(), Role.TEXT);
            out.fit(row);
        }
        out.printSetup(report.title());
    }

    private void head(SheetWriter out, String title, int columns) {
        out.line(title, Role.TITLE, columns);
        out.line("Tỉnh %s. %s".formatted(report.province(), report.title()), Role.SUBTITLE, columns);
        out.notices(report.notices(), columns);
    }
}
