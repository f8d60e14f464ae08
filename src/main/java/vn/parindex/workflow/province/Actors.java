package vn.parindex.workflow.province;

import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.work.Actor;
import vn.parindex.workflow.tasks.Keys;

/** Who acts in the work on the province's index: the user who is logged in, for the unit that a task was routed to. */
final class Actors {

    private Actors() {}

    /** With the deadline of the task. */
    static Actor of(DelegateTask task, String unit) {
        return new Actor(
                Keys.user(),
                unit,
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }

    /** Without a deadline. */
    static Actor of(String unit) {
        return new Actor(Keys.user(), unit, null);
    }
}
