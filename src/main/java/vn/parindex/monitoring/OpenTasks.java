package vn.parindex.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.workflow.desk.Ledger;
import vn.parindex.workflow.desk.Overtaken;
import vn.parindex.workflow.desk.TaskRecord;

/** Tasks that something can still be done about. */
@Component
class OpenTasks {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu").withZone(VietnamTime.ZONE);

    private final BoardPlans plans;
    private final Ledger ledger;
    private final Clock clock;

    OpenTasks(BoardPlans plans, Ledger ledger, Clock clock) {
        this.plans = plans;
        this.ledger = ledger;
        this.clock = clock;
    }

    BoardPlan plan(String planId) {
        return plans.find(planId).orElseThrow(() -> new NoSuchElementException("no plan " + planId));
    }

    /** Empty if the task is not open, or of another plan. */
    Optional<WatchedTask> find(String taskId, BoardPlan plan) {
        return ledger.find(taskId)
                .filter(TaskRecord::isOpen)
                .filter(task -> task.planId().equals(plan.id()))
                .filter(task -> !Step.NOT_WATCHED.contains(task.definitionKey()))
                .map(task -> Boards.watched(task, plan, clock.instant()));
    }

    /** @throws Overtaken if the task is done or gone, with who did it */
    WatchedTask require(String taskId, BoardPlan plan) {
        return find(taskId, plan)
                .orElseThrow(() -> new Overtaken(ledger.find(taskId)
                        .filter(task -> task.planId().equals(plan.id()))
                        .filter(task -> !task.isOpen())
                        .map(done -> "Việc này đã được %s hoàn thành lúc %s nên không cần tác động nữa."
                                .formatted(doer(done), moment(done.ended())))
                        .orElse("Việc này không còn nữa; danh sách đã được tải lại.")));
    }

    private static String doer(TaskRecord done) {
        return done.assigneeName() == null ? "cơ quan được giao" : done.assigneeName();
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
