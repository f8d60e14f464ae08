package vn.parindex.workflow.guard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import vn.parindex.draft.Draft;
import vn.parindex.draft.TaskDrafts;
import vn.parindex.workflow.forms.DraftForm;
import vn.parindex.workflow.forms.FormCheck;
import vn.parindex.workflow.forms.FormLibrary;
import vn.parindex.workflow.forms.FormRejected;
import vn.parindex.workflow.forms.FormSchema;

/** Checks what is submitted for a task, after the right to work on it and before anything changes. */
final class FormGuard implements Command<Map<String, Object>> {

    private final FormLibrary forms;
    private final TaskDrafts drafts;
    private final String taskId;
    private final Map<String, Object> submitted;

    FormGuard(FormLibrary forms, TaskDrafts drafts, String taskId, Map<String, Object> submitted) {
        this.forms = forms;
        this.drafts = drafts;
        this.taskId = taskId;
        this.submitted = submitted == null ? Map.of() : submitted;
    }

    @Override
    public Map<String, Object> execute(CommandContext command) {
        TaskEntity task = taskId == null ? null : command.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw new FormRejected(List.of(new Gone(taskId).execute(command)));
        }
        requireWork(command, task);
        FormSchema form = forms.formOf(task);
        Map<String, Object> known = new LinkedHashMap<>(task.getVariables());
        var draft = new DraftForm(form);
        Optional<Draft> latest = draft.keepsDrafts() ? drafts.latestForEnd(taskId) : Optional.empty();
        return latest.isPresent()
                ? new DraftGuard(draft, latest.get(), submitted).check(known, command)
                : FormCheck.check(form, known, submitted);
    }

    private static void requireWork(CommandContext command, TaskEntity task) {
        try {
            for (CommandChecker checker :
                    command.getProcessEngineConfiguration().getCommandCheckers()) {
                checker.checkTaskWork(task);
            }
        } catch (AuthorizationException notTheirs) {
            throw new AuthorizationException(Refusals.NOT_THEIRS);
        }
    }
}
