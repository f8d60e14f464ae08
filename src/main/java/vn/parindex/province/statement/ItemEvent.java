package vn.parindex.province.statement;

import vn.parindex.province.work.Act;

/**
 * Something that happened to an item.
 *
 * @param reason why it was sent back or reopened, or why an evidence item comes without any document; may be null
 */
public record ItemEvent(String item, Kind kind, String reason, Act act) {

    /** What can happen. */
    public enum Kind {
        SUBMITTED,
        SENT_BACK,
        ACCEPTED,
        REOPENED
    }
}
