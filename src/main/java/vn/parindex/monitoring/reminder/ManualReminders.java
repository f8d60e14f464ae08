package vn.parindex.monitoring.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.workflow.desk.Contacts;
import vn.parindex.workflow.desk.Desk;
import vn.parindex.workflow.desk.OpenWork;
import vn.parindex.workflow.desk.Reminder;

/** Reminders that somebody asks for, of one task or many; a letter per mailbox, sent within a minute. */
@Component
public class ManualReminders {

    private final WatchedPlans plans;
    private final Desk desk;
    private final Contacts contacts;
    private final Letters letters;
    private final Typist typist;
    private final ReminderMail mail;
    private final Clock clock;

    ManualReminders(
            WatchedPlans plans,
            Desk desk,
            Contacts contacts,
            Letters letters,
            Typist typist,
            ReminderMail mail,
            Clock clock) {
        this.plans = plans;
        this.desk = desk;
        this.contacts = contacts;
        this.letters = letters;
        this.typist = typist;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param letters how many were written; 0 if mail is off
     * @param unreachable who ought to have got one
     */
    public record Outcome(boolean mailIsOn, int letters, List<Unreachable> unreachable) {

        public Outcome {
            unreachable = List.copyOf(unreachable);
        }
    }

    /**
     * Writes to everybody who may work on the tasks, or has claimed them. Whether the asker may do so, and what is kept
     * of it, is the caller's business.
     *
     * @param taskIds of open tasks of the plan; others are passed over
     * @param by name of who asks, as the letter gives it
     * @param note what they add; empty if nothing
     * @throws NoSuchElementException if there is no such plan
     */
    @Transactional
    public Outcome remind(String planId, Collection<String> taskIds, String by, String note) {
        WatchedPlan plan = plans.find(planId).orElseThrow(() -> new NoSuchElementException("no plan " + planId));
        LocalDate today = VietnamTime.dateOf(clock.instant());
        var mailboxes = new Mailboxes(contacts);
        Map<String, List<ReminderLine>> lines = new TreeMap<>();
        desk.open(planId).stream()
                .filter(work -> taskIds.contains(work.taskId()))
                .forEach(work -> mailboxes.of(Reminder.To.STAFF, work, plan).forEach(mailbox -> lines.computeIfAbsent(
                                mailbox, first -> new ArrayList<>())
                        .add(line(work, plan, today))));
        if (mail.isOn()) {
            lines.forEach((mailbox, tasks) -> {
                var letter = new Letter(mailbox, mailboxes.names(mailbox), tasks);
                letters.writeNow(today, letter, typist.manual(today, letter, by, note), clock.instant());
            });
        }
        return new Outcome(mail.isOn(), mail.isOn() ? lines.size() : 0, mailboxes.unreachable());
    }

    private ReminderLine line(OpenWork work, WatchedPlan plan, LocalDate today) {
        LocalDate due = work.due() == null ? null : VietnamTime.dateOf(work.due());
        int left = due == null ? 0 : plan.calendar().workingDaysLeft(today, due);
        return new ReminderLine(
                work.taskId(),
                work.name(),
                plan.about().apply(work),
                due,
                left,
                due == null ? ReminderLine.Section.WITHOUT_DEADLINE : ReminderLine.Section.of(left),
                mail.addressOf(work.taskId()));
    }
}
