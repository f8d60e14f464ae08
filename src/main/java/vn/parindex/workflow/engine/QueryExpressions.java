package vn.parindex.workflow.engine;

import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.parindex.calendar.VietnamTime;

/** The expressions that a query or a filter may contain, each to the letter; they take nothing from who asks. */
public final class QueryExpressions {

    public static final String NOW = "${now()}";
    public static final String CURRENT_USER = "${currentUser()}";
    public static final String CURRENT_USER_GROUPS = "${currentUserGroups()}";

    /** The end of the seventh day from today, as Vietnam counts days: until then a deadline is near. */
    public static final String SOON = "${endOfSeventhDay()}";

    static final Set<String> ALLOWED = Set.of(NOW, CURRENT_USER, CURRENT_USER_GROUPS, SOON);

    /** The function behind {@link #SOON}. */
    static final String SOON_FUNCTION = "endOfSeventhDay";

    private static final int SOON_DAYS = 7;

    private QueryExpressions() {}

    /** Called by expressions; the engine's clock, which a rehearsal moves. */
    public static Date endOfSeventhDay() {
        LocalDate today = VietnamTime.dateOf(ClockUtil.getCurrentTime().toInstant());
        // the engine compares with "before", and the last second of a day is still in time
        return Date.from(VietnamTime.startOf(today.plusDays(SOON_DAYS + 1L)));
    }
}
