package vn.parindex.monitoring.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.workflow.desk.BrokenReminderTable;
import vn.parindex.workflow.desk.Contacts;
import vn.parindex.workflow.desk.Desk;
import vn.parindex.workflow.desk.OpenWork;
import vn.parindex.workflow.desk.Reminder;
import vn.parindex.workflow.desk.ReminderTable;

/** Says who would be told what on a day: asks the table about every open task, and leaves out what was told before. */
@Component
public class Composer {

    /** The table knows no more of a task than this. */
    private record Question(int daysLeft, String process, String task) {}

    /** A reminder of a task before it is known who reads it. */
    private record Occasion(OpenWork work, WatchedPlan plan, LocalDate due, int daysLeft, Reminder reminder) {}

    private final WatchedPlans plans;
    private final Desk desk;
    private final ReminderTable table;
    private final Contacts contacts;
    private final Letters letters;
    private final ReminderMail mail;

    Composer(
            WatchedPlans plans, Desk desk, ReminderTable table, Contacts contacts, Letters letters, ReminderMail mail) {
        this.plans = plans;
        this.desk = desk;
        this.table = table;
        this.contacts = contacts;
        this.letters = letters;
        this.mail = mail;
    }

    /** @param day a working day */
    @Transactional(readOnly = true)
    public Composition compose(LocalDate day) {
        ReminderTable.State state = table.current();
        var problems = new LinkedHashSet<>(state.problems());
        List<Occasion> occasions = state.works() ? occasions(day, state, problems) : List.of();
        Set<Reason> known = letters.known(
                occasions.stream().map(occasion -> occasion.work().taskId()).toList());
        var mailboxes = new Mailboxes(contacts);
        var reasons = new HashSet<Reason>();
        Map<String, Map<String, ReminderLine>> lines = new TreeMap<>();
        for (Occasion occasion : occasions) {
            OpenWork work = occasion.work();
            for (String mailbox : mailboxes.of(occasion.reminder().to(), work, occasion.plan())) {
                var reason = new Reason(
                        work.taskId(), occasion.due(), occasion.reminder().step(), mailbox);
                if (!known.contains(reason) && reasons.add(reason)) {
                    lines.computeIfAbsent(mailbox, first -> new LinkedHashMap<>())
                            .merge(work.taskId(), line(occasion), Composer::nearer);
                }
            }
        }
        return new Composition(
                day,
                state.version(),
                lines.entrySet().stream()
                        .map(entry -> new Letter(
                                entry.getKey(),
                                mailboxes.names(entry.getKey()),
                                List.copyOf(entry.getValue().values())))
                        .toList(),
                reasons,
                mailboxes.unreachable(),
                List.copyOf(problems));
    }

    private List<Occasion> occasions(LocalDate day, ReminderTable.State state, Set<String> problems) {
        var answers = new HashMap<Question, List<Reminder>>();
        var occasions = new ArrayList<Occasion>();
        for (WatchedPlan plan : plans.all()) {
            for (OpenWork work : desk.open(plan.id())) {
                if (work.due() == null) {
                    continue;
                }
                LocalDate due = VietnamTime.dateOf(work.due());
                int left = plan.calendar().workingDaysLeft(day, due);
                answers.computeIfAbsent(
                                new Question(left, work.processDefinitionKey(), work.definitionKey()),
                                question -> ask(state, left, work, problems))
                        .forEach(reminder -> occasions.add(new Occasion(work, plan, due, left, reminder)));
            }
        }
        return occasions;
    }

    /** A row that breaks for one kind of task does not keep the reminders of others back. */
    private List<Reminder> ask(ReminderTable.State state, int left, OpenWork work, Set<String> problems) {
        try {
            return table.reminders(state, left, work);
        } catch (BrokenReminderTable broken) {
            problems.add("Bảng nhắc việc không trả lời được cho việc “%s”: %s"
                    .formatted(work.definitionKey(), broken.getMessage()));
            return List.of();
        }
    }

    /** A task stands in a letter once; whoever works on it is told so, even if they are also to see to it that others do. */
    private static ReminderLine nearer(ReminderLine one, ReminderLine other) {
        return one.section().compareTo(other.section()) <= 0 ? one : other;
    }

    private ReminderLine line(Occasion occasion) {
        OpenWork work = occasion.work();
        return new ReminderLine(
                work.taskId(),
                work.name(),
                occasion.plan().about().apply(work),
                occasion.due(),
                occasion.daysLeft(),
                ReminderLine.Section.of(occasion.reminder().tone()),
                mail.addressOf(work.taskId()));
    }
}
