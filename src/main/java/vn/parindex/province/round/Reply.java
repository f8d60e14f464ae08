package vn.parindex.province.round;

import java.util.List;

/**
 * What a department answers.
 *
 * @param accepted true: the Ministry's points are right
 * @param explanation why they are not; required then, may be null where they are accepted
 * @param citations ids of documents in the criterion's list of evidence that prove it
 */
public record Reply(boolean accepted, String explanation, List<Long> citations) {

    public Reply {
        citations = List.copyOf(citations);
    }
}
