package vn.parindex.monitoring;

import java.time.Instant;
import java.util.List;

/**
 * A task on the board.
 *
 * @param step code of its step
 * @param unit code of the unit in whose row it stands; null for one about the whole plan
 * @param departments codes of the units that have to do it
 * @param who names of the groups it is offered to
 * @param assignee id of who has it or did it; null if nobody has claimed it
 * @param due null if there is no deadline
 * @param ended null as long as it is open
 */
public record WatchedTask(
        String id,
        String name,
        String step,
        String stepName,
        String unit,
        String unitName,
        List<String> departments,
        List<String> who,
        String assignee,
        String assigneeName,
        Instant created,
        Instant due,
        Instant ended,
        State state,
        String processInstanceId) {

    public WatchedTask {
        departments = List.copyOf(departments);
        who = List.copyOf(who);
    }

    public boolean isOpen() {
        return ended == null;
    }

    /** Names of the groups that it is offered to, as one text. */
    String offeredTo() {
        return String.join("; ", who);
    }

    /** The unit in whose row it stands; of one about the whole plan, the one that has to do it; null if none. */
    String concerned() {
        return unit != null ? unit : departments.stream().findFirst().orElse(null);
    }
}
