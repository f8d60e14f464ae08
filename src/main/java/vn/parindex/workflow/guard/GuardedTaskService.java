package vn.parindex.workflow.guard;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import vn.parindex.draft.TaskDrafts;
import vn.parindex.workflow.forms.FormLibrary;

/**
 * The task service with every way to end a task guarded: what is sent along is checked against the task's form, and the
 * ways that go round the form are closed.
 */
public final class GuardedTaskService extends TaskServiceImpl {

    private final FormLibrary forms;
    private final TaskDrafts drafts;

    public GuardedTaskService(FormLibrary forms, TaskDrafts drafts) {
        this.forms = forms;
        this.drafts = drafts;
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        new Submission(forms, drafts, taskId, variables).execute(commandExecutor);
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserialize) {
        return new Submission(forms, drafts, taskId, variables).execute(commandExecutor, true, deserialize);
    }

    @Override
    public void resolveTask(String taskId) {
        throw closed();
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        throw closed();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode) {
        throw closed();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage) {
        throw closed();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage, Map<String, Object> variables) {
        throw closed();
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode) {
        throw closed();
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, Map<String, Object> variables) {
        throw closed();
    }

    /** A delegated task waits for its resolution, which goes round the form. */
    @Override
    public void delegateTask(String taskId, String userId) {
        throw closed();
    }

    /** Staff take a task for themselves; handing it to someone else is an assignment and needs that right. */
    @Override
    public void claim(String taskId, String userId) {
        String caller = currentUser();
        if (caller != null && userId != null && !caller.equals(userId)) {
            throw new AuthorizationException("Chỉ được nhận việc cho chính mình.");
        }
        try {
            super.claim(taskId, userId);
        } catch (TaskAlreadyClaimedException taken) {
            throw new BadUserRequestException("Việc này đã có người nhận: " + taken.getTaskAssignee() + ".", taken);
        } catch (AuthorizationException notTheirs) {
            throw new AuthorizationException(Refusals.NOT_THEIRS);
        }
    }

    /** Giving a task back needs no more than taking it did: it leaves the task to the group it was routed to. */
    @Override
    public void setAssignee(String taskId, String userId) {
        if (userId == null) {
            claim(taskId, null);
        } else {
            super.setAssignee(taskId, userId);
        }
    }

    private String currentUser() {
        return commandExecutor.execute(command -> command.getAuthenticatedUserId());
    }

    private static AuthorizationException closed() {
        return new AuthorizationException("Việc chỉ được hoàn thành bằng biểu mẫu của nó.");
    }
}
