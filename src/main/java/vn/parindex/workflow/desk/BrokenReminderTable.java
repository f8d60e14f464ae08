package vn.parindex.workflow.desk;

/** The table of reminders gives no answer; the message says why. */
public class BrokenReminderTable extends RuntimeException {

    BrokenReminderTable(String message, Throwable cause) {
        super(message, cause);
    }
}
