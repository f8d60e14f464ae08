package vn.parindex.province.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the province sends to the Ministry, in the shape that the Ministry's software takes: code, name, maximum, self
 * points, evidence, explanation (Đắk Nông 845/KH-UBND 2024, mục II.1).
 *
 * @param notices what readers must be told
 * @param missing what is not done yet; none if it is complete
 * @param points sum of the province's own points
 * @param maximum of the criteria that it gives points for
 */
public record MinistryReport(
        String title,
        String province,
        int year,
        List<String> notices,
        List<String> missing,
        List<ReportRow> rows,
        List<EvidenceItem> items,
        BigDecimal points,
        BigDecimal maximum) {

    public MinistryReport {
        notices = List.copyOf(notices);
        missing = List.copyOf(missing);
        rows = List.copyOf(rows);
        items = List.copyOf(items);
    }
}
