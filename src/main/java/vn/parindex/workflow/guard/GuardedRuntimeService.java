package vn.parindex.workflow.guard;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;

/**
 * The runtime service with the ways closed that go round the form of a process that begins with one. Only people meet
 * the form: what the product starts itself, without a user, is not restricted.
 */
public final class GuardedRuntimeService extends RuntimeServiceImpl {

    @Override
    public ProcessInstantiationBuilder createProcessInstanceById(String definitionId) {
        requireForm(command -> command.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definitionId));
        return super.createProcessInstanceById(definitionId);
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceByKey(String definitionKey) {
        requireForm(command -> command.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedLatestProcessDefinitionByKey(definitionKey));
        return super.createProcessInstanceByKey(definitionKey);
    }

    private void requireForm(Command<ProcessDefinitionEntity> find) {
        boolean roundTheForm = commandExecutor.execute(
                command -> command.getAuthenticatedUserId() != null && hasForm(find.execute(command)));
        if (roundTheForm) {
            throw new AuthorizationException("Quy trình này chỉ được bắt đầu bằng biểu mẫu của nó.");
        }
    }

    private static boolean hasForm(ProcessDefinitionEntity definition) {
        FormDefinition form = definition.getStartFormDefinition();
        return form != null && form.getCamundaFormDefinitionKey() != null;
    }
}
