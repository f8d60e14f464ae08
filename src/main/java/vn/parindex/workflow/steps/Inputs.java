package vn.parindex.workflow.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.parindex.assessment.Refused;

/** What the start form of a process brought along. Over REST a process can also be started without its form. */
public final class Inputs {

    private Inputs() {}

    /** @throws Refused if the form did not bring it */
    public static String text(DelegateExecution execution, String variable) {
        if (execution.getVariable(variable) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new Refused("Thiếu thông tin “" + variable + "”; mở việc này bằng biểu mẫu trong Tasklist.");
    }
}
