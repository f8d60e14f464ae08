package vn.parindex.monitoring.reminder;

import java.time.LocalDate;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.workflow.desk.Reminder;

/**
 * A task in a letter.
 *
 * @param about the unit, the item of the annex, or the plan that it is about
 * @param due last day in time; null if it has no deadline
 * @param daysLeft working days, see {@link vn.parindex.calendar.WorkingCalendar#workingDaysLeft}; 0 without a deadline
 * @param address where to find it
 */
public record ReminderLine(
        String taskId, String name, String about, LocalDate due, int daysLeft, Section section, String address) {

    /** Under which heading of a letter a task stands, in their order. */
    public enum Section {
        LATE("Việc quá hạn"),
        TODAY("Việc đến hạn hôm nay"),
        SOON("Việc sắp đến hạn"),
        WITHOUT_DEADLINE("Việc không có hạn"),
        OTHERS("Việc quá hạn cần đôn đốc");

        private final String title;

        Section(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** Where the table of reminders wants it. */
        static Section of(Reminder.Tone tone) {
            return switch (tone) {
                case SOON -> SOON;
                case DUE -> TODAY;
                case LATE -> LATE;
                case ESCALATED -> OTHERS;
            };
        }

        /** Where the days left put it. */
        static Section of(int daysLeft) {
            return daysLeft < 0 ? LATE : daysLeft == 0 ? TODAY : SOON;
        }
    }

    public String dueText() {
        return due == null ? "không có hạn" : VietnamTime.format(due);
    }

    /** "còn 3 ngày làm việc"; empty without a deadline */
    public String leftText() {
        if (due == null) {
            return "";
        }
        if (daysLeft > 0) {
            return "còn %d ngày làm việc".formatted(daysLeft);
        }
        return daysLeft == 0 ? "hôm nay là ngày làm việc cuối cùng" : "quá hạn %d ngày làm việc".formatted(-daysLeft);
    }

    /** "31/12/2026, còn 3 ngày làm việc" */
    public String deadlineText() {
        return due == null ? dueText() : dueText() + ", " + leftText();
    }
}
