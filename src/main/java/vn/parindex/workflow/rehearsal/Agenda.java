package vn.parindex.workflow.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.camunda.bpm.engine.task.Task;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.calendar.WorkingCalendar;

/** When the simulated staff will complete each open task: mostly in time, now and then late, on working days. */
final class Agenda {

    private static final double LATE = 0.03;

    /** A task someone will complete. */
    record Appointment(Instant at, String subject, String planId, String unit, Task task) {}

    private final TreeSet<Appointment> appointments =
            new TreeSet<>(Comparator.comparing(Appointment::at).thenComparing(Appointment::subject));

    private final Dice dice;
    private final WorkingCalendar calendar;
    private final LocalDate aim;

    Agenda(Dice dice, WorkingCalendar calendar) {
        this(dice, calendar, LocalDate.MAX);
    }

    /** @param aim the day by which all work begun before is to be done, though its own deadline may be later */
    Agenda(Dice dice, WorkingCalendar calendar, LocalDate aim) {
        this.dice = dice;
        this.calendar = calendar;
        this.aim = aim;
    }

    /** When a day's work begins. */
    static Instant morning(LocalDate day) {
        return VietnamTime.startOf(day).plusSeconds(8 * 3600);
    }

    void add(Task task, String subject, String planId, String unit, Instant now) {
        appointments.add(new Appointment(when(task, subject, now), subject, planId, unit, task));
    }

    Optional<Instant> next() {
        return appointments.isEmpty()
                ? Optional.empty()
                : Optional.of(appointments.first().at());
    }

    Appointment take() {
        return appointments.pollFirst();
    }

    private Instant when(Task task, String subject, Instant now) {
        SplittableRandom chance = dice.about("time", subject);
        LocalDate today = VietnamTime.dateOf(now);
        LocalDate due = task.getDueDate() == null
                ? today.plusDays(7)
                : VietnamTime.dateOf(task.getDueDate().toInstant());
        if (due.isAfter(aim) && today.isBefore(aim)) {
            due = aim;
        }
        LocalDate day;
        if (chance.nextDouble() < LATE) {
            day = calendar.plusWorkingDays(due.isBefore(today) ? today : due, 1 + chance.nextInt(4));
        } else {
            long days = Math.max(0, due.toEpochDay() - today.toEpochDay());
            // nobody is alike, but much is done towards the end
            day = today.plusDays((long) (days * Math.sqrt(chance.nextDouble())));
            while (!calendar.isWorkingDay(day) && day.isAfter(today)) {
                day = day.minusDays(1);
            }
        }
        Instant at = morning(day).plusSeconds(chance.nextInt(8 * 3600));
        return at.isAfter(now) ? at : now.plusSeconds(600 + chance.nextInt(3600));
    }
}
