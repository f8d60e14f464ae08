package vn.parindex.province.outcome;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;

/** The comparison as tables for programs: dots as decimal marks, no notices, an empty cell where there is no figure. */
public final class ComparisonCsv {

    private static final CSVFormat ROWS =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private ComparisonCsv() {}

    /** One row per node of the set. */
    public static void criteria(ProvinceComparison comparison, Appendable out) throws IOException {
        ROWS.printRecord(
                out,
                "criterion",
                "name",
                "basis",
                "maximum",
                "self",
                "province",
                "ministry",
                "difference",
                "lost",
                "department");
        for (Side side : comparison.rows()) {
            ROWS.printRecord(
                    out,
                    side.code(),
                    side.name(),
                    side.basis() == null ? null : side.basis().name().toLowerCase(Locale.ROOT),
                    figure(side.maximum()),
                    figure(side.self()),
                    figure(side.province()),
                    figure(side.ministry()),
                    figure(side.difference()),
                    figure(side.lost()),
                    side.department());
        }
    }

    /** One row per department. */
    public static void departments(ProvinceComparison comparison, Appendable out) throws IOException {
        ROWS.printRecord(
                out,
                "unit_code",
                "unit_name",
                "maximum",
                "points",
                "lost",
                "survey_maximum",
                "survey_points",
                "survey_lost",
                "all_lost");
        for (DepartmentLoss loss : comparison.departments()) {
            ROWS.printRecord(
                    out,
                    loss.unit(),
                    loss.name(),
                    figure(loss.maximum()),
                    figure(loss.points()),
                    figure(loss.lost()),
                    figure(loss.surveyMaximum()),
                    figure(loss.surveyPoints()),
                    figure(loss.surveyLost()),
                    figure(loss.allLost()));
        }
    }

    /** Two decimals, or as many as a set of scale 3 needs; null for none. */
    private static String figure(BigDecimal value) {
        return value == null
                ? null
                : value.setScale(Math.max(2, value.stripTrailingZeros().scale()))
                        .toPlainString();
    }
}
