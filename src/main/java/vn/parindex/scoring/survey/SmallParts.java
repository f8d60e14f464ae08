package vn.parindex.scoring.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Tells which parts of a whole are not shown on their own, because they would tell what a few people said.
 *
 * @param <T> a part
 */
public final class SmallParts<T> {

    private final Function<T, String> group;
    private final ToLongFunction<T> people;

    /**
     * @param group whose part it is; parts of one group come from the same people
     * @param people how many people stand behind a part
     */
    public SmallParts(Function<T, String> group, ToLongFunction<T> people) {
        this.group = group;
        this.people = people;
    }

    /**
     * The parts of too few people; and of the others, the smallest first, as many as it takes that those hidden together,
     * which are the whole less what is shown, do not come from too few people either.
     */
    public List<T> hidden(List<T> parts) {
        List<T> smallestFirst =
                parts.stream().sorted(Comparator.comparingLong(people)).toList();
        var hidden = new ArrayList<T>();
        for (T part : smallestFirst) {
            boolean tooFew = people.applyAsLong(part) < QuestionView.SMALLEST;
            boolean couldBeTold = !hidden.isEmpty() && behind(hidden) < QuestionView.SMALLEST;
            if (tooFew || couldBeTold) {
                hidden.add(part);
            }
        }
        return hidden;
    }

    /** How many people at least stand behind some parts together: whoever answered two questions is one of them. */
    public long behind(List<T> parts) {
        var most = new HashMap<String, Long>();
        parts.forEach(part -> most.merge(group.apply(part), people.applyAsLong(part), Math::max));
        return most.values().stream().mapToLong(Long::longValue).sum();
    }
}
