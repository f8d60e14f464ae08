package vn.parindex.province.round;

import java.util.Map;
import java.util.Optional;
import vn.parindex.province.work.Act;
import vn.parindex.province.work.Paper;

/**
 * Something that happened to a round.
 *
 * @param id later than that of everything said before
 * @param question id of the question it concerns; empty for the round as a whole
 * @param text why it was returned or not signed, or the note that goes before the joint text; may be null
 * @param due until when the department answers again; null but for {@link Kind#RETURNED}
 * @param paper by which it was sent; null but for {@link Kind#SENT}
 * @param jointTexts what the province says, by question; empty but for {@link Kind#CONSOLIDATED}
 */
public record RoundEvent(
        long id,
        Kind kind,
        Optional<Long> question,
        String text,
        DepartmentDeadline due,
        Paper paper,
        Map<Long, String> jointTexts,
        Act act) {

    /** What can happen. */
    public enum Kind {
        /** the Interior Department sends an answer back to the department */
        RETURNED,
        /** the Interior Department puts the joint text together */
        CONSOLIDATED,
        /** the Provincial People's Committee signs */
        SIGNED,
        /** the Provincial People's Committee wants another text */
        NOT_SIGNED,
        /** it went to the Ministry */
        SENT
    }

    public RoundEvent {
        jointTexts = Map.copyOf(jointTexts);
    }
}
