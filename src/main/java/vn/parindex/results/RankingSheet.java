package vn.parindex.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.parindex.workbook.SheetNames;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;

/** The ranking, one block of rows per group. */
final class RankingSheet {

    static final int NAME_COLUMN = 1;
    static final int INDEX_COLUMN = 7;

    private static final String[] COLUMNS = {
        "Hạng",
        "Cơ quan, đơn vị",
        "Điểm tự đánh giá",
        "Điểm thẩm định",
        "Điểm điều tra xã hội học",
        "Tổng điểm",
        "Điểm tối đa",
        "Chỉ số (%)",
        "Xếp loại",
        "Phiếu thu về/phát ra",
        "Ghi chú"
    };

    private final PlanResult result;
    private final SheetNames names;

    RankingSheet(PlanResult result, SheetNames names) {
        this.result = result;
        this.names = names;
    }

    /** Writes the sheet and says in which rows the units of each group stand. */
    Map<String, CellRangeAddress> write(SheetWriter out) {
        out.widths(7, 44, 11, 11, 14, 11, 11, 11, 9, 12, 20);
        out.line("KẾT QUẢ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM " + result.year(), Role.TITLE, COLUMNS.length);
        out.line(result.title(), Role.SUBTITLE, COLUMNS.length);
        out.notices(result.notices(), COLUMNS.length);
        out.header(COLUMNS);
        var blocks = new LinkedHashMap<String, CellRangeAddress>();
        for (String group : result.groups()) {
            blocks.put(group, block(out, result.of(group)));
        }
        for (String unit : result.withoutResult()) {
            out.line("Không có kết quả (đã dừng đánh giá): " + unit, Role.PLAIN, COLUMNS.length);
        }
        out.skip();
        out.line(
                "Tổng điểm = điểm thẩm định + điểm điều tra xã hội học; điểm tự đánh giá chỉ để đối chiếu."
                        + " Chỉ số (%) = tổng điểm ÷ điểm tối đa × 100.",
                Role.PLAIN, COLUMNS.length);
        out.printSetup(result.title());
        return blocks;
    }

    private CellRangeAddress block(SheetWriter out, List<UnitResult> units) {
        XSSFRow section = out.row();
        for (int i = 0; i < COLUMNS.length; i++) {
            out.text(section, i, i == 0 ? units.get(0).groupName() : "", Role.SECTION);
        }
        out.sheet()
                .addMergedRegion(new CellRangeAddress(section.getRowNum(), section.getRowNum(), 0, COLUMNS.length - 1));
        int first = out.next();
        units.forEach(unit -> row(out, unit));
        return new CellRangeAddress(first, out.next() - 1, NAME_COLUMN, INDEX_COLUMN);
    }

    private void row(SheetWriter out, UnitResult unit) {
        XSSFRow row = out.row();
        out.whole(row, 0, unit.rank());
        XSSFCell name = out.text(row, NAME_COLUMN, unit.unitName(), Role.TEXT);
        names.of(unit.unitCode()).ifPresent(sheet -> out.link(name, sheet));
        out.number(row, 2, unit.selfPoints(), Role.NUMBER);
        out.number(row, 3, unit.appraisedPoints(), Role.NUMBER);
        out.number(row, 4, unit.surveyPoints(), Role.NUMBER);
        out.number(row, 5, unit.points(), Role.NUMBER);
        out.number(row, 6, unit.maximum(), Role.NUMBER);
        out.number(row, INDEX_COLUMN, unit.indexPercent(), Role.STRONG_NUMBER);
        out.text(row, 8, unit.className(), Role.CENTERED);
        out.text(row, 9, unit.ballots() + "/" + unit.expectedBallots(), Role.CENTERED);
        out.text(row, 10, unit.submittedLate() ? "Gửi báo cáo muộn" : "", Role.TEXT);
    }
}
