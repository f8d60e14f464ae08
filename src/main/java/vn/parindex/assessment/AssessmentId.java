package vn.parindex.assessment;

/**
 * The assessment of one unit under one plan.
 *
 * @param planId id of the plan
 * @param unitCode code of the assessed unit
 */
public record AssessmentId(String planId, String unitCode) {

    public AssessmentId {
        if (planId.contains(":") || unitCode.contains(":")) {
            throw new IllegalArgumentException("no colon in a plan id or unit code: " + planId + ", " + unitCode);
        }
    }

    /** Reads the text form {@code plan:unit}, the business key of the unit's process. */
    public static AssessmentId parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not an assessment id: " + text);
        }
        return new AssessmentId(parts[0], parts[1]);
    }

    @Override
    public String toString() {
        return planId + ":" + unitCode;
    }
}
