package vn.parindex.survey.handout;

/**
 * Whom ballots are handed out to.
 *
 * @param unit code of the evaluated unit; empty for all that the group is asked about
 * @param audience code of the respondent group; empty for all that are asked about the unit
 */
public record Recipients(String unit, String audience) {

    public Recipients {
        if (unit.isEmpty() && audience.isEmpty()) {
            throw new IllegalArgumentException("everybody at once is nobody in particular");
        }
    }

    /** Whether it is one group about one unit. */
    public boolean isOne() {
        return !unit.isEmpty() && !audience.isEmpty();
    }
}
