package vn.parindex.workflow.guard;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.variable.VariableMap;
import vn.parindex.draft.TaskDrafts;
import vn.parindex.workflow.forms.FormLibrary;
import vn.parindex.workflow.forms.FormRejected;

/**
 * The one way by which a task ends: what was sent along is checked against the task's form, then submitted as that form.
 * The engine's own way to complete a task would put the values beside it, on its process.
 */
record Submission(FormLibrary forms, TaskDrafts drafts, String taskId, Map<String, Object> variables) {

    void execute(CommandExecutor commands) {
        execute(commands, false, false);
    }

    VariableMap execute(CommandExecutor commands, boolean variablesInReturn, boolean deserialize) {
        try {
            // in one transaction: nobody saves a draft between the look at it and the end of the task
            return Refusals.unwrapped(() -> commands.execute(command -> {
                Map<String, Object> checked = commands.execute(new FormGuard(forms, drafts, taskId, variables));
                return commands.execute(new SubmitTaskFormCmd(taskId, checked, variablesInReturn, deserialize));
            }));
        } catch (FormRejected refused) {
            throw refused;
        } catch (RuntimeException failed) {
            throw isGone(commands) ? new FormRejected(List.of(commands.execute(new Gone(taskId))), failed) : failed;
        }
    }

    /** A task that somebody else completes meanwhile loses rights, variables and process from one moment to the next. */
    private boolean isGone(CommandExecutor commands) {
        var query = new TaskQueryImpl();
        query.taskId(taskId);
        Command<Long> count = command -> command.getTaskManager().findTaskCountByQueryCriteria(query);
        return commands.execute(command -> command.runWithoutAuthorization(count)) == 0;
    }
}
