package vn.parindex.workflow.forms;

/**
 * One thing that is wrong with what was entered into a form.
 *
 * @param field the input; null where the form has no such input
 * @param missing whether there is nothing yet, rather than something wrong
 * @param what Vietnamese, without the place
 */
public record FormProblem(FormField field, boolean missing, String what) {

    /** With the place. */
    String message() {
        return field == null ? what : field.place() + ": " + what;
    }
}
