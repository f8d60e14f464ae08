package vn.parindex.province.respondent;

/**
 * A group of the list to send.
 *
 * @param listed people in the lists of units
 * @param removed of them, because they are in the list elsewhere
 * @param expected about how many the plan counts on
 */
public record GroupCount(String group, String name, int listed, int removed, int expected) {

    /** One person in so many may be missing or too many. */
    private static final int TOLERATED = 10;

    public int toSend() {
        return listed - removed;
    }

    /** More or less than the plan counts on. */
    public int difference() {
        return toSend() - expected;
    }

    /** Whether the difference needs a reason: the plan says "khoảng", so a tenth more or less is what it expects. */
    public boolean deviates() {
        return Math.abs(difference()) * TOLERATED > expected;
    }
}
