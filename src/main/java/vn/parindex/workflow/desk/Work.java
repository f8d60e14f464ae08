package vn.parindex.workflow.desk;

import java.time.Instant;
import java.util.Set;

/**
 * An open task as one of its readers sees it.
 *
 * @param definitionKey one of {@link vn.parindex.workflow.Models.Element}
 * @param processDefinitionKey one of {@link vn.parindex.workflow.Models.Process}
 * @param groups to which it is offered; empty if to none
 * @param assignee who has claimed it; null if nobody has
 * @param due last moment in time; null if the task has no deadline
 * @param mine whether the reader may work on it, being of a group it is offered to, or having claimed it; others may
 *     only read it
 */
public record Work(
        String taskId,
        String definitionKey,
        String processDefinitionKey,
        String processInstanceId,
        String businessKey,
        String name,
        Set<String> groups,
        String assignee,
        Instant due,
        boolean mine)
        implements Subject {

    public Work {
        groups = Set.copyOf(groups);
    }
}
