package vn.parindex.workflow.tasks;

/** Names of tasks as lists show them. */
public final class TaskNames {

    private static final String FIELD = "lĩnh vực";

    private TaskNames() {}

    /** Name of a task about one field: {@code Thẩm định lĩnh vực} and {@code 2} give {@code Thẩm định lĩnh vực 2}. */
    public static String ofField(String nameInModel, String field) {
        return (nameInModel.endsWith(FIELD) ? nameInModel : nameInModel + ", " + FIELD) + " " + field;
    }
}
