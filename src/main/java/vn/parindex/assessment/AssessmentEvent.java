package vn.parindex.assessment;

import java.time.Instant;

/**
 * Something that happened to the assessment of a unit.
 *
 * @param field code of the field it concerns; null: all
 * @param reason the reason given; may be null
 * @param due end of the deadline; null where there was none
 */
public record AssessmentEvent(Kind kind, String field, String reason, String user, Instant at, Instant due) {

    /** What can happen. */
    public enum Kind {
        OPENED,
        FIELD_OVERDUE,
        SENT_BACK,
        APPROVED,
        SUBMITTED,
        REOPENED,
        CONCLUDED,
        CANCELLED
    }

    /** Whether it happened after its deadline. */
    public boolean late() {
        return due != null && at.isAfter(due);
    }
}
