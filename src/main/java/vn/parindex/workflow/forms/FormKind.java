package vn.parindex.workflow.forms;

/** The kinds of forms that are generated from a criteria set. */
public enum FormKind {
    SELF("self", true),
    APPRAISAL("appraisal", true),
    EXPLANATION("explanation", true),
    DECISION("decision", true),
    REPORT("report", false);

    private final String code;
    private final boolean perField;

    FormKind(String code, boolean perField) {
        this.code = code;
        this.perField = perField;
    }

    /** The kind that models name so. */
    public static FormKind of(String code) {
        for (FormKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of form " + code);
    }

    public boolean perField() {
        return perField;
    }

    /** Id of the form of this kind for a version of a criteria set and, where it is made per field, a field. */
    public String formId(String set, int version, String field) {
        return set + "-v" + version + (perField ? "-" + field : "") + "-" + code;
    }
}
