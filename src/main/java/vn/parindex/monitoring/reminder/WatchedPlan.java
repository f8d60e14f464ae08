package vn.parindex.monitoring.reminder;

import java.util.function.Function;
import vn.parindex.calendar.WorkingCalendar;
import vn.parindex.workflow.desk.OpenWork;

/**
 * What letters need to know of a plan of either kind.
 *
 * @param interior group of the department that runs the year
 * @param about what a task is about, in words
 */
record WatchedPlan(String id, WorkingCalendar calendar, String interior, Function<OpenWork, String> about) {}
