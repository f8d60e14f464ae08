package vn.parindex.assessment;

import java.util.List;
import java.util.Optional;
import vn.parindex.scoring.LeafScore;

/**
 * What a statement about one criterion would come to if it were handed in.
 *
 * @param criterion code of the leaf
 * @param score null where what was stated cannot be scored
 * @param problems why it would be refused, each in Vietnamese; empty if it would be taken
 */
public record Estimate(String criterion, LeafScore score, List<String> problems) {

    public Estimate {
        problems = List.copyOf(problems);
    }

    static Estimate refused(String criterion, List<String> problems) {
        return new Estimate(criterion, null, problems);
    }

    /** The points, or that the criterion does not apply; empty where nothing can be said yet. */
    public Optional<LeafScore> points() {
        return Optional.ofNullable(score);
    }
}
