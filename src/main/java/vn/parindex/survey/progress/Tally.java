package vn.parindex.survey.progress;

import java.util.Collection;
import vn.parindex.survey.campaign.GroupProgress;

/**
 * Ballots of one group about one unit, or of several together.
 *
 * @param expected by the plan
 * @param issued handed out and not taken back
 * @param used that came in
 */
public record Tally(int expected, int issued, int used) {

    /** What was counted, all together. */
    public static Tally of(Collection<GroupProgress> counted) {
        return sum(counted.stream()
                .map(count -> new Tally(count.expected(), count.issued(), count.used()))
                .toList());
    }

    static Tally sum(Collection<Tally> tallies) {
        return new Tally(
                tallies.stream().mapToInt(Tally::expected).sum(),
                tallies.stream().mapToInt(Tally::issued).sum(),
                tallies.stream().mapToInt(Tally::used).sum());
    }

    /** Per cent of the expected ballots that came in, rounded down: 100 is said only when all are there. */
    public int percent() {
        return expected == 0 ? 100 : (int) (100L * used / expected);
    }

    /** Handed out and not back yet. */
    public int outstanding() {
        return issued - used;
    }
}
