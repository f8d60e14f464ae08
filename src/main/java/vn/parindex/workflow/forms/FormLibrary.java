package vn.parindex.workflow.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.springframework.stereotype.Component;

/** The deployed forms. A definition never changes once it is deployed, so each is read once. */
@Component
public class FormLibrary {

    private final Map<String, FormSchema> byDefinition = new ConcurrentHashMap<>();

    /** The form a person sees who opens the task. To be called inside a command of the engine. */
    public FormSchema formOf(TaskEntity task) {
        task.initializeFormKey();
        return form(task.getCamundaFormRef(), task.getProcessDefinition().getDeploymentId());
    }

    /** A form by its reference. To be called inside a command of the engine. */
    public FormSchema form(CamundaFormRef reference, String deploymentId) {
        CommandContext command = Context.getCommandContext();
        CamundaFormDefinition definition =
                command.runWithoutAuthorization(new GetCamundaFormDefinitionCmd(reference, deploymentId));
        if (definition == null) {
            throw new IllegalStateException("form " + reference.getKey() + " is not deployed");
        }
        return byDefinition.computeIfAbsent(definition.getId(), id -> read(command, definition));
    }

    private static FormSchema read(CommandContext command, CamundaFormDefinition definition) {
        try (InputStream json = command.runWithoutAuthorization(
                new GetDeploymentResourceCmd(definition.getDeploymentId(), definition.getResourceName()))) {
            return FormSchema.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException("form " + definition.getKey() + " cannot be read", e);
        }
    }
}
