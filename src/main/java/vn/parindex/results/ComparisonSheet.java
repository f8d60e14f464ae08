package vn.parindex.results;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.parindex.scoring.Target;
import vn.parindex.scoring.Trend;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;

/** Means of groups and fields, and every unit beside last year and its target. */
final class ComparisonSheet {

    private static final List<String> UNIT_COLUMNS =
            List.of("Hạng", "Cơ quan, đơn vị", "Chỉ số (%)", "Tăng, giảm", "Còn thiếu", "Giải thích");
    private static final int COLUMNS = UNIT_COLUMNS.size();

    private final PlanResult result;
    private final Comparison comparison;

    ComparisonSheet(PlanResult result, Comparison comparison) {
        this.result = result;
        this.comparison = comparison;
    }

    void write(SheetWriter out) {
        out.widths(9, 50, 12, 12, 12, 70);
        out.line("BÌNH QUÂN VÀ SO SÁNH NĂM " + result.year(), Role.TITLE, COLUMNS);
        out.line(result.title(), Role.SUBTITLE, COLUMNS);
        out.notices(result.notices(), COLUMNS);
        out.header("Mã", "Nhóm, lĩnh vực", "Điểm bình quân", "Điểm tối đa", "Tỷ lệ (%)", "Giải thích");
        GroupFigures.of(result).forEach(group -> means(out, group));
        out.skip();
        if (comparison.isEmpty()) {
            out.line(
                    "Chưa có chỉ số năm trước và mục tiêu để so sánh; khai báo ở mục previous_index và target của tệp kế"
                            + " hoạch.",
                    Role.PLAIN,
                    COLUMNS);
        } else {
            units(out);
        }
        out.printSetup(result.title());
    }

    private static void means(SheetWriter out, GroupFigures group) {
        XSSFRow row = out.row();
        out.text(row, 0, "", Role.SECTION);
        out.text(row, 1, group.name(), Role.SECTION);
        out.text(row, 2, "", Role.SECTION);
        out.text(row, 3, "", Role.SECTION);
        out.number(row, 4, group.index().value(), Role.SECTION_NUMBER);
        out.text(row, 5, group.index().explanation(), Role.SECTION);
        out.fit(row);
        for (FieldMean field : group.fields()) {
            XSSFRow line = out.row();
            out.text(line, 0, field.code(), Role.TEXT);
            out.text(line, 1, field.name(), Role.TEXT);
            out.number(line, 2, field.points().value(), Role.NUMBER);
            out.number(line, 3, field.maximum().value(), Role.NUMBER);
            out.number(line, 4, field.percent().orElse(null), Role.NUMBER);
            out.text(line, 5, field.points().explanation(), Role.TEXT);
            out.fit(line);
        }
    }

    private void units(SheetWriter out) {
        if (comparison.source() != null) {
            out.line("Chỉ số năm trước lấy theo: " + comparison.source(), Role.PLAIN, COLUMNS);
        }
        XSSFRow header = out.row();
        for (int i = 0; i < COLUMNS; i++) {
            out.text(header, i, UNIT_COLUMNS.get(i), Role.HEADER);
        }
        for (UnitResult unit : result.units()) {
            XSSFRow row = out.row();
            out.whole(row, 0, unit.rank());
            out.text(row, 1, unit.unitName(), Role.TEXT);
            out.number(row, 2, unit.indexPercent(), Role.NUMBER);
            out.number(row, 3, comparison.trend(unit).map(Trend::change).orElse(null), Role.NUMBER);
            out.number(row, 4, comparison.target(unit).map(Target::distance).orElse(null), Role.NUMBER);
            out.text(row, 5, comparison.explanation(unit), Role.TEXT);
            out.fit(row);
        }
    }
}
