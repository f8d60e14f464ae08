package vn.parindex.workflow.guard;

import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import vn.parindex.draft.TaskDrafts;
import vn.parindex.workflow.forms.FormLibrary;
import vn.parindex.workflow.forms.VersionField;

/** The form service with every submission checked against the form it is for. */
public final class GuardedFormService extends FormServiceImpl {

    private final FormLibrary forms;
    private final TaskDrafts drafts;

    public GuardedFormService(FormLibrary forms, TaskDrafts drafts) {
        this.forms = forms;
        this.drafts = drafts;
    }

    /** The form, with the input for the version of its draft. */
    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        return VersionField.added(super.getDeployedTaskForm(taskId), taskId);
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        new Submission(forms, drafts, taskId, properties).execute(commandExecutor);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserialize) {
        return new Submission(forms, drafts, taskId, properties).execute(commandExecutor, true, deserialize);
    }

    @Override
    public void submitTaskFormData(String taskId, Map<String, String> properties) {
        submitTaskForm(taskId, Map.copyOf(properties));
    }

    @Override
    public ProcessInstance submitStartFormData(String definitionId, Map<String, String> properties) {
        return submitStartForm(definitionId, Map.copyOf(properties));
    }

    @Override
    public ProcessInstance submitStartFormData(
            String definitionId, String businessKey, Map<String, String> properties) {
        return submitStartForm(definitionId, businessKey, Map.copyOf(properties));
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
        return submitStartForm(processDefinitionId, null, properties);
    }

    @Override
    public ProcessInstance submitStartForm(String definitionId, String businessKey, Map<String, Object> properties) {
        Map<String, Object> checked = commandExecutor.execute(new StartFormGuard(forms, definitionId, properties));
        return Refusals.unwrapped(() -> super.submitStartForm(definitionId, businessKey, checked));
    }
}
