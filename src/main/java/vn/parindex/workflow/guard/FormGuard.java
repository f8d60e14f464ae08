package vn.parindex.workflow.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import vn.parindex.workflow.forms.FormCheck;
import vn.parindex.workflow.forms.FormLibrary;

/** Checks what is submitted for a task, after the right to work on it and before anything changes. */
final class FormGuard implements Command<Map<String, Object>> {

    private final FormLibrary forms;
    private final String taskId;
    private final Map<String, Object> submitted;

    FormGuard(FormLibrary forms, String taskId, Map<String, Object> submitted) {
        this.forms = forms;
        this.taskId = taskId;
        this.submitted = submitted == null ? Map.of() : submitted;
    }

    @Override
    public Map<String, Object> execute(CommandContext command) {
        TaskEntity task = taskId == null ? null : command.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw new NotFoundException("Việc này không còn; có thể người khác đã hoàn thành. Tải lại danh sách việc.");
        }
        for (CommandChecker checker : command.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkTaskWork(task);
        }
        return FormCheck.check(forms.formOf(task), new LinkedHashMap<>(task.getVariables()), submitted);
    }
}
