package vn.parindex.monitoring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.assessment.Refused;
import vn.parindex.monitoring.DeadlineAction.Kind;
import vn.parindex.monitoring.reminder.ManualReminders;
import vn.parindex.workflow.desk.Ledger;
import vn.parindex.workflow.desk.Steering;
import vn.parindex.workflow.desk.TaskRecord;

/** Reminds, beside the daily letters, those who have tasks. */
@Service
public class Reminding {

    private static final int MOST = 1000;

    private final OpenTasks tasks;
    private final Ledger ledger;
    private final Steering steering;
    private final ActionLog log;
    private final ManualReminders letters;
    private final Clock clock;

    Reminding(OpenTasks tasks, Ledger ledger, Steering steering, ActionLog log, ManualReminders letters, Clock clock) {
        this.tasks = tasks;
        this.ledger = ledger;
        this.steering = steering;
        this.log = log;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param skipped names of tasks that were done meanwhile
     * @param letters how many letters go out by mail; 0 if mail is off
     * @param unreachable how many mailboxes are missing; 0 if mail is off
     */
    public record Reminded(int reminded, List<String> skipped, int letters, int unreachable) {

        public Reminded {
            skipped = List.copyOf(skipped);
        }
    }

    /** Reminds those who have the tasks: beside the task, in the log and, where mail is on, by mail. */
    @Transactional
    public Reminded remind(Instruction instruction, List<String> taskIds) {
        BoardPlan plan = tasks.plan(instruction.planId());
        if (taskIds.isEmpty() || taskIds.size() > MOST) {
            throw new Refused("Chọn từ 1 đến %d việc để nhắc.".formatted(MOST));
        }
        String note = instruction.note();
        if (!log.begins(instruction)) {
            return new Reminded(taskIds.size(), List.of(), 0, 0);
        }
        var reminded = new ArrayList<String>();
        var skipped = new ArrayList<String>();
        for (String taskId : taskIds.stream().distinct().toList()) {
            Optional<WatchedTask> task = tasks.find(taskId, plan);
            if (task.isPresent()) {
                remind(instruction, task.get(), note);
                reminded.add(taskId);
            } else {
                skipped.add(ledger.find(taskId).map(TaskRecord::name).orElse("Việc không còn"));
            }
        }
        ManualReminders.Outcome mail = reminded.isEmpty()
                ? new ManualReminders.Outcome(false, 0, List.of())
                : letters.remind(
                        instruction.planId(), reminded, instruction.by().name(), note == null ? "" : note);
        return new Reminded(
                reminded.size(),
                skipped,
                mail.letters(),
                mail.mailIsOn() ? mail.unreachable().size() : 0);
    }

    private void remind(Instruction instruction, WatchedTask task, String note) {
        steering.remark(task.id(), "Sở Nội vụ nhắc việc" + (note == null ? "." : ": " + note), instruction.by());
        log.add(DeadlineAction.about(
                task,
                instruction,
                Kind.REMINDED,
                null,
                task.assigneeName() == null ? task.offeredTo() : task.assigneeName(),
                clock.instant()));
    }
}
