package vn.parindex.workflow.rehearsal;

import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** A model or form that cannot be worked with, found before real people meet it. The message is Vietnamese. */
public final class RehearsalFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RehearsalFailed(Task task, String reason) {
        super("Việc “" + task.getName() + "” (" + task.getTaskDefinitionKey() + "): " + reason);
    }

    RehearsalFailed(Task task, RuntimeException cause) {
        super("Việc “" + task.getName() + "” (" + task.getTaskDefinitionKey() + "): " + cause.getMessage(), cause);
    }

    RehearsalFailed(Job job, RuntimeException cause) {
        super("Bước tự động " + job.getId() + " hẹn lúc " + job.getDuedate() + ": " + cause.getMessage(), cause);
    }

    RehearsalFailed(String reason) {
        super(reason);
    }
}
