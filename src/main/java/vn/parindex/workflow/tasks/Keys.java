package vn.parindex.workflow.tasks;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import vn.parindex.assessment.Actor;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.assessment.FieldId;

/** What the engine knows of a task or execution: which aggregate it is about, and who acts. */
public final class Keys {

    /** Who acts when a timer does. */
    private static final String SYSTEM = "he-thong";

    private Keys() {}

    /** Id of the plan: the first part of every business key. */
    public static String planId(VariableScope scope) {
        String key = businessKey(scope);
        int colon = key.indexOf(':');
        return colon < 0 ? key : key.substring(0, colon);
    }

    /** Number of the item that a process about one item of a province's plan is about. */
    public static String item(VariableScope scope) {
        String key = businessKey(scope);
        return key.substring(key.indexOf(':') + 1);
    }

    /** Code of the respondent group whose paper ballots a process is about. */
    public static String audience(VariableScope scope) {
        return item(scope);
    }

    /** The unit's assessment; also of a process about one field of it. */
    public static AssessmentId assessment(VariableScope scope) {
        String key = businessKey(scope);
        return key.chars().filter(c -> c == ':').count() == 2
                ? FieldId.parse(key).assessment()
                : AssessmentId.parse(key);
    }

    public static FieldId field(VariableScope scope) {
        return FieldId.parse(businessKey(scope));
    }

    /** The user who is logged in, with the deadline of the task. */
    public static Actor actor(DelegateTask task) {
        return new Actor(
                user(), task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }

    /** The user who is logged in, without a deadline. */
    public static Actor actor() {
        return new Actor(user(), null);
    }

    public static String user() {
        CommandContext command = Context.getCommandContext();
        return command == null || command.getAuthenticatedUserId() == null ? SYSTEM : command.getAuthenticatedUserId();
    }

    private static String businessKey(VariableScope scope) {
        DelegateExecution execution =
                scope instanceof DelegateTask task ? task.getExecution() : (DelegateExecution) scope;
        return Objects.requireNonNull(execution.getProcessBusinessKey(), "every process of a plan has a business key");
    }
}
