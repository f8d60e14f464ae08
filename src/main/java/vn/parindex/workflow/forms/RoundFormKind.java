package vn.parindex.workflow.forms;

/** The kinds of forms that are generated for an explanation round. */
public enum RoundFormKind {
    ANSWERS("answers"),
    JOINT_TEXT("joint-text");

    private final String code;

    RoundFormKind(String code) {
        this.code = code;
    }

    /** Id of the form of this kind. */
    public String formId(String planId, long round) {
        return planId + "-round-" + round + "-" + code;
    }
}
