package vn.parindex.province.report;

import vn.parindex.province.work.Act;
import vn.parindex.province.work.Paper;

/**
 * A step of the report on its way to the Ministry.
 *
 * @param id later than that of everything said before
 * @param paper by which it was submitted, approved or sent; null where it was returned
 * @param reason why it was returned; null otherwise
 */
public record ReportEvent(long id, Kind kind, Paper paper, String reason, Act act) {

    /** What can happen. */
    public enum Kind {
        /** to the Provincial People's Committee */
        SUBMITTED,
        /** to the Interior Department */
        RETURNED,
        /** by the Provincial People's Committee */
        APPROVED,
        /** to the Ministry */
        SENT
    }
}
