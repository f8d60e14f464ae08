package vn.parindex.workflow.forms;

import java.util.List;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/**
 * A form that was not taken; nothing was changed. The engine's REST interface answers it with status 400 and the
 * message, which is Vietnamese and lists all problems.
 */
public final class FormRejected extends FormFieldValidationException {

    private static final long serialVersionUID = 1L;

    public FormRejected(List<String> problems, Throwable cause) {
        super(null, String.join("\n", problems), cause);
    }

    public FormRejected(List<String> problems) {
        super(null, String.join("\n", problems));
    }
}
