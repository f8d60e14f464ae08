package vn.parindex.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.assessment.Refused;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.monitoring.DeadlineAction.Kind;
import vn.parindex.workflow.desk.Overtaken;
import vn.parindex.workflow.desk.Steering;

/**
 * More time for a task or for a step of the plan. Each is carried out together with its row in the log or not at all;
 * what is confirmed twice is carried out once.
 */
@Service
@Transactional
public class Extensions {

    private final OpenTasks tasks;
    private final Steering steering;
    private final ActionLog log;
    private final Clock clock;

    Extensions(OpenTasks tasks, Steering steering, ActionLog log, Clock clock) {
        this.tasks = tasks;
        this.steering = steering;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Gives one task a deadline of its own. A later call corrects it.
     *
     * @param expected the deadline that the person saw; null if none
     * @throws Overtaken if it is another one by now, or the task was done
     */
    public void extend(Instruction instruction, String taskId, LocalDate lastDay, Instant expected) {
        BoardPlan plan = tasks.plan(instruction.planId());
        String reason = instruction.reason();
        if (!log.begins(instruction)) {
            return;
        }
        WatchedTask task = tasks.require(taskId, plan);
        if (!Objects.equals(day(task.due()), day(expected))) {
            throw new Overtaken(
                    "Hạn của việc này vừa được đổi thành %s; chưa có gì được ghi thêm. Xem lại rồi thực hiện lại nếu vẫn cần."
                            .formatted(text(task.due())));
        }
        if (lastDay.isBefore(VietnamTime.dateOf(clock.instant()))) {
            throw new Refused("Hạn mới phải từ hôm nay trở đi; chọn ngày khác.");
        }
        if (VietnamTime.endOf(lastDay).equals(task.due())) {
            throw new Refused("Hạn mới trùng với hạn hiện tại; chọn ngày khác.");
        }
        Instant due = steering.extend(taskId, lastDay, reason, instruction.by());
        log.add(DeadlineAction.about(
                task, instruction, Kind.TASK_EXTENDED, text(task.due()), text(due), clock.instant()));
    }

    /**
     * Moves the end of a milestone; all its open tasks follow.
     *
     * @param expected the end that the person saw
     * @throws Overtaken if it is another one by now
     */
    public void extendMilestone(Instruction instruction, String milestone, LocalDate lastDay, LocalDate expected) {
        String reason = instruction.reason();
        if (tasks.plan(instruction.planId()).kind() == Step.Year.PROVINCE) {
            throw new Refused(
                    "Mốc thời gian của Kế hoạch chỉ số tỉnh theo văn bản đã ban hành, không gia hạn được ở đây;"
                            + " gia hạn từng việc.");
        }
        if (!log.begins(instruction)) {
            return;
        }
        BoardPlan.Mark mark = tasks.plan(instruction.planId())
                .mark(milestone)
                .orElseThrow(() -> new Refused("Kế hoạch không có mốc thời gian này; tải lại trang rồi chọn lại."));
        if (!mark.end().equals(expected)) {
            throw new Overtaken(
                    "Mốc này vừa được gia hạn đến %s; chưa có gì được ghi thêm. Xem lại rồi thực hiện lại nếu vẫn cần."
                            .formatted(VietnamTime.format(mark.end())));
        }
        steering.extendMilestone(instruction.planId(), milestone, lastDay, reason, instruction.by());
        log.add(DeadlineAction.about(
                mark.name(),
                null,
                null,
                instruction,
                Kind.MILESTONE_EXTENDED,
                VietnamTime.format(mark.end()),
                VietnamTime.format(lastDay),
                clock.instant()));
    }

    /** Nobody sees more of a deadline than its day. */
    private static LocalDate day(Instant due) {
        return due == null ? null : VietnamTime.dateOf(due);
    }

    private static String text(Instant due) {
        return due == null ? "không có hạn" : VietnamTime.format(VietnamTime.dateOf(due));
    }
}
