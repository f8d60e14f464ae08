package vn.parindex.assessment;

/**
 * One field of the assessment of one unit.
 *
 * @param assessment whose field
 * @param field code of the field in the unit's criteria set
 */
public record FieldId(AssessmentId assessment, String field) {

    /** Reads the text form {@code plan:unit:field}, the business key of the field's processes. */
    public static FieldId parse(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not a field id: " + text);
        }
        return new FieldId(AssessmentId.parse(text.substring(0, colon)), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return assessment + ":" + field;
    }
}
