package vn.parindex.monitoring;

import java.util.Collection;

/** How many tasks are in which state. */
public record Tally(int late, int soon, int open, int done, int doneLate) {

    static Tally of(Collection<State> tasks) {
        return new Tally(
                count(tasks, State.LATE),
                count(tasks, State.SOON),
                count(tasks, State.OPEN),
                count(tasks, State.DONE),
                count(tasks, State.DONE_LATE));
    }

    public int total() {
        return late + soon + open + done + doneLate;
    }

    /** Done, in time or not. */
    public int finished() {
        return done + doneLate;
    }

    private static int count(Collection<State> tasks, State state) {
        return (int) tasks.stream().filter(state::equals).count();
    }
}
