package vn.parindex.workflow.desk;

import java.time.Instant;
import java.util.List;

/**
 * An open task of a plan.
 *
 * @param definitionKey one of {@link vn.parindex.workflow.Models.Element}
 * @param processDefinitionKey one of {@link vn.parindex.workflow.Models.Process}
 * @param assignee who has claimed it; null if nobody has
 * @param groups those it is offered to, in order of their ids
 * @param due last moment in time; null if the task has no deadline
 */
public record OpenWork(
        String taskId,
        String name,
        String definitionKey,
        String processDefinitionKey,
        String processInstanceId,
        String businessKey,
        String assignee,
        List<String> groups,
        Instant created,
        Instant due)
        implements Subject {

    public OpenWork {
        groups = List.copyOf(groups);
    }
}
