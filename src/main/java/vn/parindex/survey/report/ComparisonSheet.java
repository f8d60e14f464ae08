package vn.parindex.survey.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.parindex.scoring.survey.MeanComparison;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;

/** Mean answers beside those of last year and of the group of units. */
final class ComparisonSheet {

    private static final int OWN = 4;
    private static final int LAST_YEAR = 5;
    private static final int GROUP = 7;

    private final SheetHead head;
    private final Integer comparedYear;
    private final List<ComparisonRow> rows;
    private final boolean chart;

    /**
     * @param comparedYear null if there is none
     * @param chart whether there are few enough rows to draw
     */
    ComparisonSheet(SheetHead head, Integer comparedYear, List<ComparisonRow> rows, boolean chart) {
        this.head = head;
        this.comparedYear = comparedYear;
        this.rows = rows;
        this.chart = chart;
    }

    void write(SheetWriter out) {
        out.widths(32, 9, 58, 9, 12, 12, 12, 12, 12);
        String before = comparedYear == null ? "năm trước" : "năm " + comparedYear;
        head.write(out, GROUP + 2);
        out.line(
                comparedYear == null
                        ? "Không có đợt điều tra năm trước đã kết thúc trong hệ thống để so sánh."
                        : "So với năm %d: chỉ những tiêu chí cùng mã, cùng thang điểm.".formatted(comparedYear),
                Role.PLAIN,
                GROUP + 2);
        out.line(
                "Bình quân nhóm là trung bình của các cơ quan, đơn vị cùng nhóm có số liệu; ít hơn %d cơ quan thì không nêu."
                        .formatted(MeanComparison.FEWEST_UNITS),
                Role.PLAIN,
                GROUP + 2);
        out.header(
                "Cơ quan, đơn vị",
                "Mã",
                "Tiêu chí",
                "Thang điểm",
                "Trung bình",
                "Trung bình " + before,
                "Tăng, giảm",
                "Bình quân nhóm",
                "Chênh lệch");
        int first = out.next();
        rows.forEach(row -> row(out, row));
        if (chart) {
            draw(out, new CellRangeAddress(first, out.next() - 1, 0, 0), before);
        }
        head.foot(out);
    }

    private void draw(SheetWriter out, CellRangeAddress block, String before) {
        var series = new ArrayList<AnswerChart.Series>();
        series.add(AnswerChart.Series.of("Trung bình", OWN, 5));
        if (rows.stream().anyMatch(row -> row.criterion().lastYear().isPresent())) {
            series.add(AnswerChart.Series.of("Trung bình " + before, LAST_YEAR, 3));
        }
        if (rows.stream().anyMatch(row -> row.criterion().group().isPresent())) {
            series.add(AnswerChart.Series.of("Bình quân nhóm", GROUP, 2));
        }
        new AnswerChart(out, GROUP + 2).figures("Câu trả lời trung bình theo tiêu chí", block, 1, series);
    }

    private static void row(SheetWriter out, ComparisonRow row) {
        CriterionReport criterion = row.criterion();
        XSSFRow line = out.row();
        out.text(line, 0, row.unit(), Role.TEXT);
        out.code(line, 1, criterion.code(), Role.TEXT);
        out.text(line, 2, criterion.name(), Role.TEXT);
        out.whole(line, 3, criterion.scale());
        out.number(line, OWN, criterion.mean().orElse(null), Role.STRONG_NUMBER);
        pair(out, line, LAST_YEAR, criterion.lastYear());
        pair(out, line, GROUP, criterion.group());
        out.fit(line);
    }

    private static void pair(SheetWriter out, XSSFRow line, int column, Optional<MeanComparison> comparison) {
        out.number(line, column, comparison.map(MeanComparison::other).orElse(null), Role.NUMBER);
        BigDecimal difference = comparison.map(MeanComparison::difference).orElse(null);
        out.number(line, column + 1, difference, Role.NUMBER);
    }
}
