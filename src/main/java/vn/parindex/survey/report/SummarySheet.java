package vn.parindex.survey.report;

import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.parindex.scoring.VietnameseNumber;
import vn.parindex.scoring.survey.SurveyTally;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;

/** The points of one unit, each with the sentence that explains it. */
final class SummarySheet {

    private static final String[] COLUMNS = {
        "Mã", "Lĩnh vực, tiêu chí", "Điểm tối đa", "Điểm đạt", "Tỷ lệ (%)", "Bình quân nhóm (%)", "Giải thích"
    };

    private final SheetHead head;
    private final UnitReport unit;

    SummarySheet(SheetHead head, UnitReport unit) {
        this.head = head;
        this.unit = unit;
    }

    void write(SheetWriter out) {
        out.widths(9, 58, 11, 11, 11, 12, 74);
        head.write(out, COLUMNS.length);
        out.line(
                "%s. Số phiếu thu về: %d/%d. Điểm điều tra xã hội học: %s/%s%s."
                        .formatted(
                                unit.groupName(),
                                unit.ballots(),
                                unit.expected(),
                                VietnameseNumber.of(unit.tally().points(), 2),
                                VietnameseNumber.of(unit.tally().maximum(), 2),
                                unit.tally()
                                        .percent()
                                        .map(percent -> " (" + VietnameseNumber.percent(percent) + ")")
                                        .orElse("")),
                Role.PLAIN,
                COLUMNS.length);
        out.header(COLUMNS);
        unit.fields().forEach(field -> {
            field(out, field);
            field.criteria().forEach(criterion -> criterion(out, criterion));
        });
        head.foot(out);
    }

    private static void field(SheetWriter out, FieldReport field) {
        XSSFRow row = out.row();
        SurveyTally tally = field.tally();
        out.code(row, 0, field.code(), Role.SECTION);
        out.text(row, 1, field.name(), Role.SECTION);
        out.number(row, 2, tally.maximum(), Role.SECTION_NUMBER);
        out.number(row, 3, tally.points(), Role.SECTION_NUMBER);
        out.number(row, 4, tally.percent().orElse(null), Role.SECTION_NUMBER);
        out.number(row, 5, field.groupPercent().orElse(null), Role.SECTION_NUMBER);
        out.text(row, 6, "", Role.SECTION);
        out.fit(row);
    }

    private static void criterion(SheetWriter out, CriterionReport criterion) {
        XSSFRow row = out.row();
        out.code(row, 0, criterion.code(), Role.TEXT);
        out.text(row, 1, criterion.name(), Role.TEXT);
        out.number(row, 2, criterion.maximum(), Role.NUMBER);
        out.number(row, 3, criterion.points(), Role.NUMBER);
        out.number(row, 4, criterion.percent().orElse(null), Role.NUMBER);
        out.text(row, 5, "", Role.NUMBER);
        out.text(row, 6, criterion.score().explanation(), Role.TEXT);
        out.fit(row);
    }
}
