package vn.parindex.workflow.steps;

import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.parindex.workflow.desk.BoundaryTimers;
import vn.parindex.workflow.desk.OwnDeadlines;

/** Brings due dates and timers in line with the plan after one of its milestones was moved. */
@Component
class Deadlines {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    private final OwnDeadlines own;
    private final BoundaryTimers timers;

    Deadlines(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            OwnDeadlines own,
            BoundaryTimers timers) {
        this.own = own;
        this.timers = timers;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    /** Evaluates the deadlines of all open work of a plan anew. To be called inside a command of the engine. */
    void refresh(String planId) {
        instances(planId).forEach(instance -> {
            management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream()
                    .map(Job::getId)
                    .forEach(job -> management.recalculateJobDuedate(job, false));
            tasks.createTaskQuery().processInstanceId(instance.getId()).list().stream()
                    .map(TaskEntity.class::cast)
                    .forEach(this::refresh);
        });
    }

    /** A deadline of its own stays as long as it is the later one; timers that follow the task's deadline go with it. */
    private void refresh(TaskEntity task) {
        Date planned = value(task.getTaskDefinition().getDueDateExpression(), task);
        Date due = own.of(task.getId())
                .map(Date::from)
                .filter(later -> planned == null || later.after(planned))
                .orElse(planned);
        task.setDueDate(due);
        task.setFollowUpDate(value(task.getTaskDefinition().getFollowUpDateExpression(), task));
        if (due != planned) {
            timers.move(task, planned, due);
        }
    }

    private static Date value(Expression expression, TaskEntity task) {
        return expression == null ? null : (Date) expression.getValue(task);
    }

    private List<ProcessInstance> instances(String planId) {
        return Stream.concat(
                        runtime.createProcessInstanceQuery().processInstanceBusinessKey(planId).list().stream(),
                        runtime
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKeyLike(planId + ":%")
                                .list()
                                .stream())
                .toList();
    }
}
