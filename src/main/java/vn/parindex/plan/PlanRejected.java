package vn.parindex.plan;

import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.source.Problem;

/** A plan that cannot be taken; nothing was stored. Carries all problems of its files. */
public final class PlanRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems at least one of them an error */
    public PlanRejected(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
