package vn.parindex.workflow.launch;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.parindex.workflow.tasks.CandidateGroups;

/** Brings the candidate groups of open tasks in line with what the models now say. */
@Component
class Routing {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CandidateGroups candidates;
    private final ProcessEngineConfigurationImpl engine;

    Routing(
            RuntimeService runtime,
            TaskService tasks,
            CandidateGroups candidates,
            ProcessEngineConfigurationImpl engine) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.candidates = candidates;
        this.engine = engine;
    }

    /** Evaluates the candidate groups of all open tasks of a plan anew. Who has claimed a task keeps it. */
    void refresh(String planId) {
        engine.getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> {
                    instances(planId)
                            .flatMap(instance ->
                                    tasks.createTaskQuery().processInstanceId(instance.getId()).list().stream())
                            .map(TaskEntity.class::cast)
                            .forEach(this::refresh);
                    return null;
                }));
    }

    private void refresh(TaskEntity task) {
        Set<String> wanted = task.getTaskDefinition().getCandidateGroupIdExpressions().stream()
                .flatMap(expression -> groups(expression, task))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        candidates.set(task.getId(), wanted);
    }

    private static Stream<String> groups(Expression expression, TaskEntity task) {
        Object value = expression.getValue(task);
        return value instanceof Collection<?> many ? many.stream().map(Object::toString) : Stream.of(value.toString());
    }

    private Stream<ProcessInstance> instances(String planId) {
        return Stream.concat(
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(planId).list().stream(),
                runtime.createProcessInstanceQuery().processInstanceBusinessKeyLike(planId + ":%").list().stream());
    }
}
