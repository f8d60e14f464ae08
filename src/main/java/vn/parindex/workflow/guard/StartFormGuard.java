package vn.parindex.workflow.guard;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import vn.parindex.workflow.forms.FormCheck;
import vn.parindex.workflow.forms.FormLibrary;
import vn.parindex.workflow.forms.FormRejected;

/** Checks what is submitted to start a process, after the right to start it and before anything changes. */
final class StartFormGuard implements Command<Map<String, Object>> {

    private final FormLibrary forms;
    private final String definitionId;
    private final Map<String, Object> submitted;

    StartFormGuard(FormLibrary forms, String definitionId, Map<String, Object> submitted) {
        this.forms = forms;
        this.definitionId = definitionId;
        this.submitted = submitted == null ? Map.of() : submitted;
    }

    @Override
    public Map<String, Object> execute(CommandContext command) {
        StartFormData form = new GetStartFormCmd(definitionId).execute(command);
        if (form.getCamundaFormRef() == null) {
            throw new FormRejected(List.of("Quy trình này không có biểu mẫu bắt đầu."));
        }
        for (CommandChecker checker : command.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkCreateProcessInstance(form.getProcessDefinition());
        }
        return FormCheck.check(
                forms.form(form.getCamundaFormRef(), form.getProcessDefinition().getDeploymentId()),
                Map.of(),
                submitted);
    }
}
