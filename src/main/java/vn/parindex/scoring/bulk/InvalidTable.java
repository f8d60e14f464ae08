package vn.parindex.scoring.bulk;

import java.util.List;

/** A table that cannot be scored, with all its problems at once. */
public final class InvalidTable extends RuntimeException {

    private final List<TableProblem> problems;

    InvalidTable(List<TableProblem> problems) {
        super("%s (%d)".formatted(problems.get(0), problems.size()));
        this.problems = List.copyOf(problems);
    }

    /** At least one, in the order of leaves, then units. */
    public List<TableProblem> problems() {
        return problems;
    }
}
