package vn.parindex.results;

import java.math.BigDecimal;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.parindex.scoring.VietnameseNumber;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;

/** One unit: every criterion with its figures side by side, and why the last one is what it is. */
final class UnitSheet {

    private static final String[] COLUMNS = {
        "Mã",
        "Lĩnh vực, tiêu chí, tiêu chí thành phần",
        "Cách xác định",
        "Điểm tối đa",
        "Tự đánh giá",
        "Thẩm định",
        "Điểm đạt",
        "Giải thích"
    };

    private final PlanResult result;
    private final UnitResult unit;

    UnitSheet(PlanResult result, UnitResult unit) {
        this.result = result;
        this.unit = unit;
    }

    void write(SheetWriter out) {
        out.widths(9, 50, 19, 10, 10, 10, 10, 70);
        out.line(unit.unitName(), Role.TITLE, COLUMNS.length);
        out.line(result.title(), Role.SUBTITLE, COLUMNS.length);
        out.line(
                "Thẩm định %s + điều tra xã hội học %s = %s%s/%s điểm. %s."
                        .formatted(
                                VietnameseNumber.of(unit.appraisedPoints(), 2),
                                VietnameseNumber.of(unit.surveyPoints(), 2),
                                beforeLimits(unit.appraisedPoints().add(unit.surveyPoints())),
                                VietnameseNumber.of(unit.points(), 2),
                                VietnameseNumber.of(unit.maximum()),
                                unit.explanation()),
                Role.PLAIN,
                COLUMNS.length);
        out.notices(result.notices(), COLUMNS.length);
        out.link(out.line("← Về bảng xếp hạng", Role.LINK, 2), ResultWorkbook.RANKING);
        out.header(COLUMNS);
        unit.criteria().forEach(criterion -> row(out, criterion));
        out.printSetup(unit.unitName() + " – " + result.title());
    }

    /** Bonus and penalty points may make a sum that is no result: empty unless they did. */
    private String beforeLimits(BigDecimal sum) {
        return sum.compareTo(unit.points()) == 0
                ? ""
                : "%s, tính trong khoảng từ 0 đến điểm tối đa → ".formatted(VietnameseNumber.of(sum, 2));
    }

    private static void row(SheetWriter out, CriterionResult criterion) {
        Role text = criterion.isLeaf() ? Role.TEXT : criterion.depth() == 0 ? Role.SECTION : Role.STRONG_TEXT;
        Role number =
                criterion.isLeaf() ? Role.NUMBER : criterion.depth() == 0 ? Role.SECTION_NUMBER : Role.STRONG_NUMBER;
        XSSFRow row = out.row();
        out.text(row, 0, criterion.code(), text);
        out.text(row, 1, criterion.name(), text);
        out.text(row, 2, criterion.isLeaf() ? criterion.basis().title() : "", text);
        out.number(row, 3, criterion.maximum(), number);
        out.number(row, 4, criterion.self(), number);
        out.number(row, 5, criterion.appraised(), number);
        out.number(row, 6, criterion.points(), number);
        out.text(row, 7, criterion.explanation(), criterion.depth() == 0 ? Role.SECTION : Role.TEXT);
        out.fit(row);
    }
}
