package vn.parindex.province;

import java.util.List;
import vn.parindex.calendar.Deadline;

/**
 * One item of the plan's annex: who leads, who takes part, until when.
 *
 * @param item its number in the annex, "1.1" or "II.1"
 * @param title as the annex prints it
 * @param details the lines that the annex prints below the title; empty where there are none
 * @param criteria codes of the fields, criteria or sub-criteria that the lead scores, in the plan's own set; empty for
 *     all kinds but {@link AssignmentKind#SCORE}
 * @param lead code of a unit
 */
public record Assignment(
        String item,
        AssignmentKind kind,
        String title,
        List<String> details,
        List<String> criteria,
        String lead,
        List<Party> coordinating,
        Deadline deadline) {

    public Assignment {
        details = List.copyOf(details);
        criteria = List.copyOf(criteria);
        coordinating = List.copyOf(coordinating);
    }

    Assignment shifted(long days) {
        return new Assignment(item, kind, title, details, criteria, lead, coordinating, deadline.plusDays(days));
    }
}
