package vn.parindex.monitoring;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.assessment.Refused;
import vn.parindex.monitoring.DeadlineAction.Kind;
import vn.parindex.workflow.desk.Overtaken;
import vn.parindex.workflow.desk.Steering;

/**
 * Work that goes to somebody else, or back. Each is carried out together with its row in the log or not at all; what is
 * confirmed twice is carried out once.
 */
@Service
@Transactional
public class Transfers {

    private final OpenTasks tasks;
    private final Steering steering;
    private final ActionLog log;
    private final Clock clock;

    Transfers(OpenTasks tasks, Steering steering, ActionLog log, Clock clock) {
        this.tasks = tasks;
        this.steering = steering;
        this.log = log;
        this.clock = clock;
    }

    /** What can be done with a task; empty if it is not open, or of another plan. */
    @Transactional(readOnly = true)
    public Optional<Options> options(String planId, String taskId) {
        BoardPlan plan = tasks.plan(planId);
        return tasks.find(taskId, plan).map(task -> Options.of(task, plan));
    }

    /**
     * Gives a task that somebody has claimed, and does not do, back to the unit.
     *
     * @param expectedAssignee id of the user who had it when the person looked
     * @throws Overtaken if somebody else has it by now, or nobody, or the task was done
     */
    public void release(Instruction instruction, String taskId, String expectedAssignee) {
        once(instruction, taskId, (task, plan) -> {
            if (task.assignee() == null) {
                throw new Overtaken("Việc này hiện không ai nhận; cả cơ quan đều làm được.");
            }
            if (!task.assignee().equals(expectedAssignee)) {
                throw new Overtaken(
                        "Việc này vừa được %s nhận; chưa có gì được ghi. Xem lại rồi thực hiện lại nếu vẫn cần."
                                .formatted(task.assigneeName()));
            }
            steering.release(taskId, instruction.by());
            log(instruction, task, Kind.RELEASED, task.assigneeName(), task.offeredTo());
        });
    }

    /**
     * Has another unit appraise, within the plan's rules: one that the plan knows as an appraiser, and not the assessed
     * one itself.
     *
     * @throws Overtaken if the task was done
     */
    public void reassign(Instruction instruction, String taskId, String unit) {
        once(instruction, taskId, (task, plan) -> {
            Options options = Options.of(task, plan);
            if (options.reassignNot() != null) {
                throw new Refused(options.reassignNot());
            }
            if (options.reassign().stream().noneMatch(choice -> choice.unit().equals(unit))) {
                throw new Refused(
                        "%s không thẩm định được việc này: chỉ chuyển cho cơ quan thẩm định của Kế hoạch, không"
                                        .formatted(plan.nameOf(unit))
                                + " phải chính cơ quan được đánh giá hoặc cơ quan đang có việc.");
            }
            steering.reassign(taskId, unit, instruction.by());
            log(instruction, task, Kind.REASSIGNED, task.offeredTo(), plan.nameOf(unit));
        });
    }

    /**
     * Sends the report of a unit that is being appraised back to it.
     *
     * @throws Overtaken if the task was done
     */
    public void sendBack(Instruction instruction, String taskId) {
        once(instruction, taskId, (task, plan) -> {
            Options options = Options.of(task, plan);
            if (options.sendBackNot() != null) {
                throw new Refused(options.sendBackNot());
            }
            steering.sendBack(plan.id(), task.unit(), instruction.reason(), instruction.by());
            log.add(DeadlineAction.about(
                    task.unitName(),
                    task.unit(),
                    task.processInstanceId(),
                    instruction,
                    Kind.SENT_BACK,
                    "Đang thẩm định",
                    "Tự đánh giá lại",
                    clock.instant()));
        });
    }

    private void once(Instruction instruction, String taskId, BiConsumer<WatchedTask, BoardPlan> action) {
        BoardPlan plan = tasks.plan(instruction.planId());
        instruction.reason();
        if (log.begins(instruction)) {
            action.accept(tasks.require(taskId, plan), plan);
        }
    }

    private void log(Instruction instruction, WatchedTask task, Kind kind, String before, String after) {
        log.add(DeadlineAction.about(task, instruction, kind, before, after, clock.instant()));
    }
}
