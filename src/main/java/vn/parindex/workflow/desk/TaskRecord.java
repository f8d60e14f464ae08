package vn.parindex.workflow.desk;

import java.time.Instant;
import java.util.List;

/**
 * A task of a plan, open or done. One that ended before anybody had done it, with its process, is no longer there.
 *
 * @param definitionKey id of the user task in its model
 * @param assignee who has it or did it; null if nobody has claimed it
 * @param assigneeName as people know the user; the id where there is no such user any more, null without an assignee
 * @param groups those it is or was offered to, in order of their ids
 * @param ended when it was done; null as long as it is open
 * @param due last moment in time, with what was extended; null if the task has no deadline
 */
public record TaskRecord(
        String taskId,
        String name,
        String definitionKey,
        String processDefinitionKey,
        String processInstanceId,
        String businessKey,
        String assignee,
        String assigneeName,
        List<String> groups,
        Instant created,
        Instant ended,
        Instant due)
        implements Subject {

    public TaskRecord {
        groups = List.copyOf(groups);
    }

    public boolean isOpen() {
        return ended == null;
    }
}
