package vn.parindex.assessment;

import java.util.List;
import vn.parindex.scoring.CriteriaSet;

/**
 * The assessment of a unit as it stands.
 *
 * @param set the criteria set it is assessed by
 * @param fields its fields in order
 * @param events what happened to it, oldest first
 */
public record AssessmentRecord(
        AssessmentId id, CriteriaSet set, Status status, List<FieldRecord> fields, List<AssessmentEvent> events) {

    public AssessmentRecord {
        fields = List.copyOf(fields);
        events = List.copyOf(events);
    }
}
