package vn.parindex.results;

import java.io.IOException;
import java.math.BigDecimal;

/**
 * The ranking as a table for programs: dots as decimal marks, no notices, as the columns are a contract. What readers
 * must be told stands in the {@link NoticeFile} beside it.
 */
public final class ResultCsv {

    private static final Object[] HEADER = {
        "group",
        "rank",
        "unit_code",
        "unit_name",
        "appraised_points",
        "survey_points",
        "points",
        "max_points",
        "index_percent",
        "class"
    };

    private ResultCsv() {}

    public static void write(PlanResult result, Appendable out) throws IOException {
        CsvFormat.ROWS.printRecord(out, HEADER);
        for (UnitResult unit : result.units()) {
            CsvFormat.ROWS.printRecord(
                    out,
                    unit.group(),
                    unit.rank(),
                    unit.unitCode(),
                    unit.unitName(),
                    figure(unit.appraisedPoints()),
                    figure(unit.surveyPoints()),
                    figure(unit.points()),
                    figure(unit.maximum()),
                    figure(unit.indexPercent()),
                    unit.className());
        }
    }

    /** Two decimals, or as many as a set of scale 3 needs: a figure is never rounded on its way out. */
    private static String figure(BigDecimal value) {
        int scale = Math.max(2, value.stripTrailingZeros().scale());
        return value.setScale(scale).toPlainString();
    }
}
