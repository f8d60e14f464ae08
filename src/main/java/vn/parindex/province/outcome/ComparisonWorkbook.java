package vn.parindex.province.outcome;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.scoring.VietnameseNumber;
import vn.parindex.workbook.SheetStyles;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;
import vn.parindex.workbook.StableArchive;

/** The comparison for people: a sheet with every criterion, a sheet with every department. */
public final class ComparisonWorkbook {

    private static final String[] CRITERIA = {
        "Mã",
        "Lĩnh vực, tiêu chí, tiêu chí thành phần",
        "Điểm tối đa",
        "Tự đánh giá",
        "Tỉnh thẩm định",
        "Bộ Nội vụ",
        "Bộ Nội vụ so với tỉnh",
        "Điểm bị mất",
        "Cơ quan phụ trách",
        "Giải thích"
    };
    private static final String[] DEPARTMENTS = {
        "Cơ quan", "Tối đa (tự đánh giá)", "Đạt", "Mất", "Tối đa (điều tra XHH)", "Đạt", "Mất", "Tổng điểm bị mất"
    };

    private final ProvinceComparison comparison;

    private ComparisonWorkbook(ProvinceComparison comparison) {
        this.comparison = comparison;
    }

    /** Writes an .xlsx file; equal comparisons give equal bytes. */
    public static void write(ProvinceComparison comparison, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            var sheets = new ComparisonWorkbook(comparison);
            sheets.criteria(new SheetWriter(workbook.createSheet("So sánh"), styles));
            sheets.departments(new SheetWriter(workbook.createSheet("Theo cơ quan"), styles));
            StableArchive.write(workbook, out);
        }
    }

    private void criteria(SheetWriter out) {
        out.widths(9, 50, 10, 10, 10, 10, 11, 10, 30, 60);
        head(out, "SO SÁNH KẾT QUẢ CHỈ SỐ CCHC NĂM " + comparison.year(), CRITERIA.length);
        comparison.result().notes().forEach(note -> out.line("Đối chiếu: " + note, Role.PLAIN, CRITERIA.length));
        out.header(CRITERIA);
        comparison.rows().forEach(side -> criterion(out, side));
        out.printSetup(comparison.title());
    }

    private void departments(SheetWriter out) {
        out.widths(50, 12, 12, 12, 12, 12, 12, 12);
        head(out, "ĐIỂM BỊ MẤT THEO CƠ QUAN PHỤ TRÁCH NĂM " + comparison.year(), DEPARTMENTS.length);
        out.header(DEPARTMENTS);
        for (DepartmentLoss loss : comparison.departments()) {
            XSSFRow row = out.row();
            out.text(row, 0, loss.name(), Role.TEXT);
            out.number(row, 1, loss.maximum(), Role.NUMBER);
            out.number(row, 2, loss.points(), Role.NUMBER);
            out.number(row, 3, loss.lost(), Role.NUMBER);
            out.number(row, 4, loss.surveyMaximum(), Role.NUMBER);
            out.number(row, 5, loss.surveyPoints(), Role.NUMBER);
            out.number(row, 6, loss.surveyLost(), Role.NUMBER);
            out.number(row, 7, loss.allLost(), Role.STRONG_NUMBER);
            out.fit(row);
        }
        out.printSetup(comparison.title());
    }

    private void head(SheetWriter out, String title, int columns) {
        PublishedResult published = comparison.result().published();
        out.line(title, Role.TITLE, columns);
        out.line(comparison.title(), Role.SUBTITLE, columns);
        out.line(
                "Bộ Nội vụ công bố (%s): Chỉ số %s %%, xếp thứ %d."
                        .formatted(
                                published.paper().text(),
                                VietnameseNumber.of(published.indexPercent(), 2),
                                published.rank()),
                Role.PLAIN,
                columns);
        out.notices(comparison.notices(), columns);
    }

    private static void criterion(SheetWriter out, Side side) {
        boolean leaf = side.basis() != null;
        Role text = leaf ? Role.TEXT : side.depth() == 0 ? Role.SECTION : Role.STRONG_TEXT;
        Role number = leaf ? Role.NUMBER : side.depth() == 0 ? Role.SECTION_NUMBER : Role.STRONG_NUMBER;
        XSSFRow row = out.row();
        out.code(row, 0, side.code(), text);
        out.text(row, 1, side.name(), text);
        out.number(row, 2, side.maximum(), number);
        out.number(row, 3, side.self(), number);
        out.number(row, 4, side.province(), number);
        out.number(row, 5, side.ministry(), number);
        out.number(row, 6, side.difference(), number);
        out.number(row, 7, side.lost(), number);
        out.text(row, 8, side.department(), text);
        out.text(row, 9, side.explanation(), side.depth() == 0 ? Role.SECTION : Role.TEXT);
        out.fit(row);
    }
}
