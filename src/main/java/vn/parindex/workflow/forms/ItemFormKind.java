package vn.parindex.workflow.forms;

/** The kinds of forms that are generated for an item of a province's plan whose lead scores criteria. */
public enum ItemFormKind {
    STATEMENT("statement"),
    APPRAISAL("appraisal");

    private final String code;

    ItemFormKind(String code) {
        this.code = code;
    }

    /** Id of the form of this kind; {@code 1.1} of {@code daknong-2024} gives {@code daknong-2024-item-1_1-statement}. */
    public String formId(String planId, String item) {
        return planId + "-item-" + item.replace('.', '_') + "-" + code;
    }
}
