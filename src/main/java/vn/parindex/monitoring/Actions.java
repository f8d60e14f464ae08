package vn.parindex.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.assessment.Refused;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.monitoring.DeadlineAction.Kind;
import vn.parindex.monitoring.reminder.ManualReminders;
import vn.parindex.workflow.desk.Ledger;
import vn.parindex.workflow.desk.Overtaken;
import vn.parindex.workflow.desk.Steering;
import vn.parindex.workflow.desk.Supervisor;
import vn.parindex.workflow.desk.TaskRecord;

/**
 * What those who run the year do about deadlines. Whether somebody belongs to them was checked before. Each is carried
 * out together with its row in the log or not at all; what is confirmed twice is carried out once.
 */
@Service
@Transactional
public class Actions {

    private static final int LONGEST = 1000;
    private static final int MOST_REMINDERS = 1000;

    private final BoardPlans plans;
    private final Ledger ledger;
    private final Steering steering;
    private final ActionLog log;
    private final ManualReminders letters;
    private final Clock clock;

    Actions(BoardPlans plans, Ledger ledger, Steering steering, ActionLog log, ManualReminders letters, Clock clock) {
        this.plans = plans;
        this.ledger = ledger;
        this.steering = steering;
        this.log = log;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * What came of reminding.
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

    /** What can be done with a task; empty if it is not open, or of another plan. */
    @Transactional(readOnly = true)
    public Optional<Options> options(String planId, String taskId) {
        BoardPlan plan = plan(planId);
        return open(taskId, plan).map(task -> Options.of(task, plan));
    }

    /**
     * Reminds those who have the tasks.
     *
     * @param note to those who are reminded; may be null
     */
    public Reminded remind(String planId, UUID request, List<String> taskIds, String note, Supervisor by) {
        BoardPlan plan = plan(planId);
        if (taskIds.isEmpty() || taskIds.size() > MOST_REMINDERS) {
            throw new Refused("Chọn từ 1 đến %d việc để nhắc.".formatted(MOST_REMINDERS));
        }
        String words = optional(note);
        log.queue(planId);
        if (log.knows(request)) {
            return new Reminded(taskIds.size(), List.of(), 0, 0);
        }
        var reminded = new ArrayList<String>();
        var skipped = new ArrayList<String>();
        for (String taskId : taskIds.stream().distinct().toList()) {
            Optional<WatchedTask> task = open(taskId, plan);
            if (task.isPresent()) {
                remind(plan, request, task.get(), words, by);
                reminded.add(taskId);
            } else {
                skipped.add(ledger.find(taskId).map(TaskRecord::name).orElse("Việc không còn"));
            }
        }
        ManualReminders.Outcome mail = reminded.isEmpty()
                ? new ManualReminders.Outcome(false, 0, List.of())
                : letters.remind(planId, reminded, by.name(), words == null ? "" : words);
        return new Reminded(
                reminded.size(),
                skipped,
                mail.letters(),
                mail.mailIsOn() ? mail.unreachable().size() : 0);
    }

    private void remind(BoardPlan plan, UUID request, WatchedTask task, String note, Supervisor by) {
        steering.remark(task.id(), "Sở Nội vụ nhắc việc" + (note == null ? "." : ": " + note), by);
        log.add(new DeadlineAction(
                request,
                plan.id(),
                Kind.REMINDED,
                task.id(),
                task.processInstanceId(),
                task.name(),
                concerned(task),
                null,
                task.assigneeName() == null ? String.join("; ", task.who()) : task.assigneeName(),
                note,
                by.user(),
                clock.instant()));
    }

    /**
     * Gives one task a deadline of its own. A later call corrects it.
     *
     * @param expected the deadline that the person saw; null if none
     * @throws Overtaken if it is another one by now, or the task was done
     */
    public void extend(
            String planId,
            UUID request,
            String taskId,
            LocalDate lastDay,
            Instant expected,
            String why,
            Supervisor by) {
        BoardPlan plan = plan(planId);
        String reason = required(why);
        log.queue(planId);
        if (log.knows(request)) {
            return;
        }
        WatchedTask task = stillOpen(taskId, plan);
        if (!Objects.equals(day(task.due()), day(expected))) {
            throw new Overtaken(
                    "Hạn của việc này vừa được đổi thành %s; chưa có gì được ghi thêm. Xem lại rồi thực hiện"
                                    .formatted(text(task.due()))
                            + " lại nếu vẫn cần.");
        }
        if (lastDay.isBefore(VietnamTime.dateOf(clock.instant()))) {
            throw new Refused("Hạn mới phải từ hôm nay trở đi; chọn ngày khác.");
        }
        if (VietnamTime.endOf(lastDay).equals(task.due())) {
            throw new Refused("Hạn mới trùng với hạn hiện tại; chọn ngày khác.");
        }
        Instant due = steering.extend(taskId, lastDay, reason, by);
        log.add(of(plan, request, Kind.TASK_EXTENDED, task, text(task.due()), text(due), reason, by));
    }

    /** Gives a task that somebody has claimed, and does not do, back to the unit. */
    public void release(
            String planId, UUID request, String taskId, String expectedAssignee, String why, Supervisor by) {
        BoardPlan plan = plan(planId);
        String reason = required(why);
        log.queue(planId);
        if (log.knows(request)) {
            return;
        }
        WatchedTask task = stillOpen(taskId, plan);
        if (task.assignee() == null) {
            throw new Overtaken("Việc này hiện không ai nhận; cả cơ quan đều làm được.");
        }
        if (!task.assignee().equals(expectedAssignee)) {
            throw new Overtaken("Việc này vừa được %s nhận; chưa có gì được ghi. Xem lại rồi thực hiện lại nếu vẫn cần."
                    .formatted(task.assigneeName()));
        }
        steering.release(taskId, by);
        log.add(of(plan, request, Kind.RELEASED, task, task.assigneeName(), String.join("; ", task.who()), reason, by));
    }

    /**
     * Has another unit appraise, within the plan's rules: one that the plan knows as an appraiser, and not the assessed
     * one itself.
     */
    public void reassign(String planId, UUID request, String taskId, String unit, String why, Supervisor by) {
        BoardPlan plan = plan(planId);
        String reason = required(why);
        log.queue(planId);
        if (log.knows(request)) {
            return;
        }
        WatchedTask task = stillOpen(taskId, plan);
        Options options = Options.of(task, plan);
        if (options.reassignNot() != null) {
            throw new Refused(options.reassignNot());
        }
        if (options.reassign().stream().noneMatch(choice -> choice.unit().equals(unit))) {
            throw new Refused("%s không thẩm định được việc này: chỉ chuyển cho cơ quan thẩm định của Kế hoạch, không"
                            .formatted(plan.nameOf(unit))
                    + " phải chính cơ quan được đánh giá hoặc cơ quan đang có việc.");
        }
        steering.reassign(taskId, unit, by);
        log.add(of(plan, request, Kind.REASSIGNED, task, String.join("; ", task.who()), plan.nameOf(unit), reason, by));
    }

    /** Sends the report of a unit that is being appraised back to it. */
    public void sendBack(String planId, UUID request, String taskId, String why, Supervisor by) {
        BoardPlan plan = plan(planId);
        String reason = required(why);
        log.queue(planId);
        if (log.knows(request)) {
            return;
        }
        WatchedTask task = stillOpen(taskId, plan);
        Options options = Options.of(task, plan);
        if (options.sendBackNot() != null) {
            throw new Refused(options.sendBackNot());
        }
        steering.sendBack(planId, task.unit(), reason, by);
        log.add(new DeadlineAction(
                request,
                planId,
                Kind.SENT_BACK,
                null,
                task.processInstanceId(),
                task.unitName(),
                task.unit(),
                "Đang thẩm định",
                "Tự đánh giá lại",
                reason,
                by.user(),
                clock.instant()));
    }

    /**
     * Moves the end of a milestone; all its open tasks follow.
     *
     * @param expected the end that the person saw
     */
    public void extendMilestone(
            String planId,
            UUID request,
            String milestone,
            LocalDate lastDay,
            LocalDate expected,
            String why,
            Supervisor by) {
        BoardPlan plan = plan(planId);
        String reason = required(why);
        if (plan.kind() == Step.Year.PROVINCE) {
            throw new Refused(
                    "Mốc thời gian của Kế hoạch chỉ số tỉnh theo văn bản đã ban hành, không gia hạn được ở đây;"
                            + " gia hạn từng việc.");
        }
        log.queue(planId);
        if (log.knows(request)) {
            return;
        }
        BoardPlan.Mark mark = plan(planId)
                .mark(milestone)
                .orElseThrow(() -> new Refused("Kế hoạch không có mốc thời gian này; tải lại trang rồi chọn lại."));
        if (!mark.end().equals(expected)) {
            throw new Overtaken(
                    "Mốc này vừa được gia hạn đến %s; chưa có gì được ghi thêm. Xem lại rồi thực hiện lại nếu"
                                    .formatted(VietnamTime.format(mark.end()))
                            + " vẫn cần.");
        }
        steering.extendMilestone(planId, milestone, lastDay, reason, by);
        log.add(new DeadlineAction(
                request,
                planId,
                Kind.MILESTONE_EXTENDED,
                null,
                null,
                mark.name(),
                null,
                VietnamTime.format(mark.end()),
                VietnamTime.format(lastDay),
                reason,
                by.user(),
                clock.instant()));
    }

    private DeadlineAction of(
            BoardPlan plan,
            UUID request,
            Kind kind,
            WatchedTask task,
            String before,
            String after,
            String reason,
            Supervisor by) {
        return new DeadlineAction(
                request,
                plan.id(),
                kind,
                task.id(),
                task.processInstanceId(),
                task.name(),
                concerned(task),
                before,
                after,
                reason,
                by.user(),
                clock.instant());
    }

    /** The unit in whose row the task stands; of one about the whole plan, the one that has to do it. */
    private static String concerned(WatchedTask task) {
        return task.unit() != null
                ? task.unit()
                : task.departments().stream().findFirst().orElse(null);
    }

    private WatchedTask stillOpen(String taskId, BoardPlan plan) {
        return open(taskId, plan)
                .orElseThrow(() -> new Overtaken(ledger.find(taskId)
                        .filter(task -> task.planId().equals(plan.id()))
                        .map(done -> "Việc này đã được %s hoàn thành lúc %s nên không cần tác động nữa."
                                .formatted(
                                        done.assigneeName() == null ? "cơ quan được giao" : done.assigneeName(),
                                        moment(done.ended())))
                        .orElse("Việc này không còn nữa; danh sách đã được tải lại.")));
    }

    private Optional<WatchedTask> open(String taskId, BoardPlan plan) {
        return ledger.find(taskId)
                .filter(TaskRecord::isOpen)
                .filter(task -> task.planId().equals(plan.id()))
                .filter(task -> !Step.NOT_WATCHED.contains(task.definitionKey()))
                .map(task -> Boards.watched(task, plan, clock.instant()));
    }

    private BoardPlan plan(String planId) {
        return plans.find(planId).orElseThrow(() -> new NoSuchElementException("no plan " + planId));
    }

    private static String required(String reason) {
        String text = optional(reason);
        if (text == null) {
            throw new Refused("Ghi rõ lý do; lý do được lưu trong nhật ký.");
        }
        return text;
    }

    private static String optional(String note) {
        String text = note == null || note.isBlank() ? null : note.strip();
        if (text != null && text.length() > LONGEST) {
            throw new Refused("Nội dung dài quá %d ký tự; ghi ngắn gọn hơn.".formatted(LONGEST));
        }
        return text;
    }

    /** Nobody sees more of a deadline than its day. */
    private static LocalDate day(Instant due) {
        return due == null ? null : VietnamTime.dateOf(due);
    }

    private static String text(Instant due) {
        return due == null ? "không có hạn" : VietnamTime.format(VietnamTime.dateOf(due));
    }

    private static String moment(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu")
                .withZone(VietnamTime.ZONE)
                .format(at);
    }
}
