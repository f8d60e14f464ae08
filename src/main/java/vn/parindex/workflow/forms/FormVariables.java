package vn.parindex.workflow.forms;

import java.util.LinkedHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Creates the variables of a form on its task. The engine writes what is submitted to the nearest scope that has a
 * variable of the name; so form variables stay with their task and end with it, and never meet those of another.
 */
public final class FormVariables implements TaskListener {

    private final FormLibrary forms;

    public FormVariables(FormLibrary forms) {
        this.forms = forms;
    }

    @Override
    public void notify(DelegateTask task) {
        var empty = new LinkedHashMap<String, Object>();
        forms.formOf((TaskEntity) task)
                .fields()
                .forEach(field -> empty.put(field.key(), field.isList() ? FormField.NOTHING_MARKED : null));
        task.setVariablesLocal(empty);
    }
}
