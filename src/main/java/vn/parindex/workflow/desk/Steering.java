package vn.parindex.workflow.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.assessment.Refused;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.forms.FormRejected;
import vn.parindex.workflow.tasks.CandidateGroups;

/**
 * What those who run the year may do with the tasks of others. Whether they may is for the caller to decide; that it
 * fits the processes, and stands in the engine's log under the name of who did it, is seen to here. Each call is part of
 * the caller's transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Steering {

    private static final String GONE =
            "Việc này vừa được hoàn thành hoặc không còn nữa nên không cần tác động; danh sách đã được tải lại.";
    private static final String MEANWHILE =
            "Người khác vừa thay đổi việc này; chưa có gì được ghi. Xem lại danh sách rồi thực hiện lại nếu vẫn cần.";

    private final TaskService tasks;
    private final FormService forms;
    private final RepositoryService repository;
    private final IdentityService identity;
    private final ProcessEngineConfigurationImpl engine;
    private final CandidateGroups candidates;
    private final OwnDeadlines own;
    private final BoundaryTimers timers;
    private final Clock clock;

    Steering(
            TaskService tasks,
            FormService forms,
            RepositoryService repository,
            IdentityService identity,
            ProcessEngineConfigurationImpl engine,
            CandidateGroups candidates,
            OwnDeadlines own,
            BoundaryTimers timers,
            Clock clock) {
        this.tasks = tasks;
        this.forms = forms;
        this.repository = repository;
        this.identity = identity;
        this.engine = engine;
        this.candidates = candidates;
        this.own = own;
        this.timers = timers;
        this.clock = clock;
    }

    /**
     * Gives one task a deadline of its own, which also holds when the plan's milestones are moved later. Timers that
     * wait for the end of the task follow.
     *
     * @param lastDay the last day in time
     * @return the new deadline
     * @throws Refused if the day lies before the one that the plan gives
     * @throws Overtaken if the task is no longer open, or changes at this moment
     */
    public Instant extend(String taskId, LocalDate lastDay, String reason, Supervisor by) {
        Instant due = VietnamTime.endOf(lastDay);
        return onTask(taskId, by, task -> {
            Instant planned = planned(task);
            if (planned != null && due.isBefore(planned)) {
                throw new Refused("Hạn mới không được sớm hơn hạn theo Kế hoạch (%s); chọn ngày khác."
                        .formatted(VietnamTime.format(VietnamTime.dateOf(planned))));
            }
            Date before = task.getDueDate();
            own.record(
                    taskId,
                    task.getExecution().getProcessBusinessKey(),
                    task.getTaskDefinitionKey(),
                    before == null ? null : Instant.ofEpochMilli(before.getTime()),
                    due,
                    reason,
                    by.user(),
                    clock.instant());
            tasks.setDueDate(taskId, Date.from(due));
            timers.move(task, before, Date.from(due));
            return due;
        });
    }

    /** Gives a task that somebody has claimed back to the groups it is offered to. */
    public void release(String taskId, Supervisor by) {
        onTask(taskId, by, task -> {
            tasks.setAssignee(taskId, null);
            return task;
        });
    }

    /** Offers a task to another group than the model says; who has claimed it loses it. */
    public void reassign(String taskId, String group, Supervisor by) {
        onTask(taskId, by, task -> {
            tasks.setAssignee(taskId, null);
            candidates.set(taskId, List.of(group));
            return task;
        });
    }

    /** Leaves a remark at a task, which those who work on it see in Tasklist. */
    public void remark(String taskId, String text, Supervisor by) {
        onTask(taskId, by, task -> tasks.createComment(taskId, task.getProcessInstanceId(), text));
    }

    /**
     * Moves the end of a milestone, by the process that there is for it.
     *
     * @throws Refused in the words of that process
     */
    public void extendMilestone(String planId, String milestone, LocalDate lastDay, String reason, Supervisor by) {
        start(
                Models.Process.EXTENSION,
                Map.of(
                        "milestone",
                        planId + ":" + milestone,
                        "newEnd",
                        lastDay.toString(),
                        Models.Variable.REASON,
                        reason),
                by);
    }

    /**
     * Sends the report of a unit, which is being appraised, back to it, by the process that there is for it.
     *
     * @throws Refused in the words of that process: what is not being appraised cannot be sent back
     */
    public void sendBack(String planId, String unit, String reason, Supervisor by) {
        start(
                Models.Process.INTERVENTION,
                Map.of(
                        "assessment",
                        planId + ":" + unit,
                        Models.Variable.ACTION,
                        "reopen",
                        Models.Variable.REASON,
                        reason),
                by);
    }

    private void start(String process, Map<String, Object> form, Supervisor by) {
        String definition = engine.getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult()
                        .getId()));
        as(by, () -> {
            try {
                return forms.submitStartForm(definition, form);
            } catch (FormRejected rejected) {
                throw new Refused(rejected.getMessage().lines().toList());
            } catch (AuthorizationException refused) {
                throw new AccessDeniedException(refused.getMessage(), refused);
            }
        });
    }

    /** All at once at the end of the command, so that what fits no longer is found before anything is told. */
    private <T> T onTask(String taskId, Supervisor by, Function<TaskEntity, T> action) {
        return as(by, () -> engine.getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> {
                    TaskEntity task = command.getTaskManager().findTaskById(taskId);
                    if (task == null) {
                        throw new Overtaken(GONE);
                    }
                    return action.apply(task);
                })));
    }

    private <T> T as(Supervisor by, Supplier<T> action) {
        Authentication before = identity.getCurrentAuthentication();
        identity.setAuthentication(by.user(), by.groups());
        try {
            return action.get();
        } catch (OptimisticLockingException | ConcurrencyFailureException changed) {
            throw new Overtaken(MEANWHILE, changed);
        } finally {
            identity.setAuthentication(before);
        }
    }

    /** Null where the model gives the task no deadline. */
    private static Instant planned(TaskEntity task) {
        Expression expression = task.getTaskDefinition().getDueDateExpression();
        return expression != null && expression.getValue(task) instanceof Date date
                ? Instant.ofEpochMilli(date.getTime())
                : null;
    }
}
