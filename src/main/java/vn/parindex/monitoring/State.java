package vn.parindex.monitoring;

import java.time.Instant;
import java.util.Collection;
import vn.parindex.calendar.VietnamTime;

/** How a task, or a step that consists of tasks, stands in regard to its deadline. */
public enum State {
    NOT_OPEN("Chưa mở"),
    OPEN("Đang làm"),
    SOON("Sắp đến hạn"),
    LATE("Quá hạn"),
    DONE("Xong đúng hạn"),
    DONE_LATE("Xong trễ hạn");

    /** A deadline is near if so many days of the calendar, or fewer, are left. */
    static final int SOON_DAYS = 7;

    private final String label;

    State(String label) {
        this.label = label;
    }

    /** Vietnamese. */
    public String label() {
        return label;
    }

    /**
     * State of a task that was opened.
     *
     * @param due last moment in time, with its extensions; null if there is no deadline
     * @param ended when it was done; null as long as it is open
     */
    public static State ofTask(Instant due, Instant ended, Instant now) {
        if (ended != null) {
            return due != null && ended.isAfter(due) ? DONE_LATE : DONE;
        }
        if (due == null) {
            return OPEN;
        }
        if (now.isAfter(due)) {
            return LATE;
        }
        return VietnamTime.dateOf(now).plusDays(SOON_DAYS).isBefore(VietnamTime.dateOf(due)) ? OPEN : SOON;
    }

    /**
     * State of a step whose work was not opened. What must have been done by now is late, whoever it is that it waits
     * for.
     *
     * @param due end of the step by the plan; null if the plan does not expect the step to happen
     */
    static State ofNothing(Instant due, Instant now) {
        return due != null && now.isAfter(due) ? LATE : NOT_OPEN;
    }

    /** State of a step with several tasks: that of the most urgent open one; if all are done, late if one was. */
    static State ofStep(Collection<State> tasks) {
        for (State state : new State[] {LATE, SOON, OPEN, DONE_LATE, DONE}) {
            if (tasks.contains(state)) {
                return state;
            }
        }
        return NOT_OPEN;
    }
}
