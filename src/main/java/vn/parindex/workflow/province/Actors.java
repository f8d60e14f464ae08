package vn.parindex.workflow.province;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Responsibilities;
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

    /**
     * Of the Interior Department of a plan, without a deadline.
     *
     * @throws Refused if the user is of that of another plan: start forms list the plans of all
     */
    static Actor interior(Responsibilities now) {
        Authentication user =
                Context.getProcessEngineConfiguration().getIdentityService().getCurrentAuthentication();
        if (user != null && (user.getGroupIds() == null || !user.getGroupIds().contains(now.interior()))) {
            throw new Refused(
                    "Kế hoạch “%s” do %s thực hiện; bạn không thuộc cơ quan này. Chọn kế hoạch của cơ quan bạn."
                            .formatted(
                                    now.year().plan().title(),
                                    now.organisation().name(now.interior())));
        }
        return new Actor(Keys.user(), now.interior(), null);
    }
}
