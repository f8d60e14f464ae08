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

/** Brings due dates and timers in line with the plan after one of its milestones was moved. */
@Component
class Deadlines {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    Deadlines(RuntimeService runtime, TaskService tasks, ManagementService management) {
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
                    .forEach(Deadlines::refresh);
        });
    }

    private static void refresh(TaskEntity task) {
        task.setDueDate(value(task.getTaskDefinition().getDueDateExpression(), task));
        task.setFollowUpDate(value(task.getTaskDefinition().getFollowUpDateExpression(), task));
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
