package vn.parindex.workflow.guard;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import vn.parindex.workflow.forms.FormLibrary;

/** The form service with every submission checked against the form it is for. */
public final class GuardedFormService extends FormServiceImpl {

    private final FormLibrary forms;

    public GuardedFormService(FormLibrary forms) {
        this.forms = forms;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        new Submission(forms, taskId, properties).execute(commandExecutor);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserialize) {
        return new Submission(forms, taskId, properties).execute(commandExecutor, true, deserialize);
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
