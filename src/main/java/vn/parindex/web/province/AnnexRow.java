package vn.parindex.web.province;

import java.util.List;
import vn.parindex.province.Assignment;
import vn.parindex.province.report.ReportStatus;
import vn.parindex.province.statement.ItemRecord;

/**
 * An item of the annex as its page shows it.
 *
 * @param headings of the annex that stand above it for the first time
 * @param lead name of the unit; of a merged one also what it is now
 * @param coordinating names as the annex prints them; empty where nobody takes part
 * @param work null for items whose leads neither score nor supply evidence
 * @param overdue whether the lead should have handed it in
 * @param documents how many are cited
 * @param report how far the province's report is
 * @param rounds how many explanation rounds there are
 */
public record AnnexRow(
        List<String> headings,
        Assignment assignment,
        String lead,
        String coordinating,
        ItemRole role,
        ItemRecord work,
        boolean overdue,
        int documents,
        ReportStatus report,
        int rounds) {

    public AnnexRow {
        headings = List.copyOf(headings);
    }
}
