package vn.parindex.workflow.forms;

/** The kinds of forms that are generated once for a province's plan. */
public enum ProvinceFormKind {
    RESPONDENT_LIST("respondent-list"),
    RESPONDENT_CHECK("respondent-check"),
    RESPONDENT_SENDING("respondent-sending"),
    MINISTRY_RESULT("ministry-result");

    private final String code;

    ProvinceFormKind(String code) {
        this.code = code;
    }

    /** Id of the form of this kind. */
    public String formId(String planId) {
        return planId + "-" + code;
    }
}
