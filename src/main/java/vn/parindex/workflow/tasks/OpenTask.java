package vn.parindex.workflow.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** The open task of an execution, for expressions, which know the execution alone. */
public final class OpenTask {

    private OpenTask() {}

    /** When it was created; now, if it is just being created. */
    public static Instant created(VariableScope scope, Clock clock) {
        return ((ExecutionEntity) scope)
                .getTasks().stream()
                        .map(TaskEntity::getCreateTime)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(Date::toInstant)
                        .orElseGet(clock::instant);
    }
}
