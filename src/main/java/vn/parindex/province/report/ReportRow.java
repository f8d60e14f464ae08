package vn.parindex.province.report;

import java.math.BigDecimal;

/**
 * A line of the report.
 *
 * @param depth 0 for a field
 * @param leaf whether it has points of its own
 * @param maximum as the set prints it
 * @param points of the province, as the Interior Department appraised them; null where it gives none
 * @param evidence documents that are cited, one per line; blank where there are none
 * @param explanation Vietnamese: the lead's words, or why there are no points
 */
public record ReportRow(
        String code,
        String name,
        int depth,
        boolean leaf,
        BigDecimal maximum,
        BigDecimal points,
        String evidence,
        String explanation) {}
