package vn.parindex.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.scoring.LeafScore;

/**
 * What a statement about one criterion would come to if it were handed in.
 *
 * @param criterion code of the leaf
 * @param score null where what was stated cannot be scored
 * @param lacking what has to be stated beside the facts, in Vietnamese
 * @param problems why the facts cannot be scored, each in Vietnamese
 */
public record Estimate(String criterion, LeafScore score, List<String> lacking, List<String> problems) {

    public Estimate {
        lacking = List.copyOf(lacking);
        problems = List.copyOf(problems);
    }

    /** The points, or that the criterion does not apply; empty where nothing can be said yet. */
    public Optional<LeafScore> points() {
        return Optional.ofNullable(score);
    }

    /** Why it would be refused; empty if it would be taken. */
    List<String> refusals() {
        return Stream.concat(lacking.stream(), problems.stream()).toList();
    }
}
