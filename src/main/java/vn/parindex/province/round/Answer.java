package vn.parindex.province.round;

import java.util.List;
import vn.parindex.province.work.Act;

/**
 * An answer as it was given.
 *
 * @param id later than that of everything said before
 * @param explanation null where the points are accepted without a word
 * @param citations ids of documents in the criterion's list of evidence
 */
public record Answer(long id, boolean accepted, String explanation, List<Long> citations, Act act) {

    public Answer {
        citations = List.copyOf(citations);
    }
}
