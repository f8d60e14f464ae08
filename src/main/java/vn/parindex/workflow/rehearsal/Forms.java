package vn.parindex.workflow.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import vn.parindex.workflow.forms.FormSchema;

/** Reads the form of a task the way a browser gets it. */
final class Forms {

    private Forms() {}

    static FormSchema read(FormService forms, Task task) {
        try (InputStream json = forms.getDeployedTaskForm(task.getId())) {
            return FormSchema.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException("form of task " + task.getTaskDefinitionKey() + " cannot be read", e);
        }
    }
}
