package vn.parindex.province;

import java.util.List;
import vn.parindex.scoring.CriteriaSet;

/**
 * Every leaf of a set against its lead, and everything that keeps a plan from being started on the set.
 *
 * @param rows in the order of the set
 */
public record AssignmentMatrix(List<MatrixRow> rows, List<MatrixProblem> problems) {

    public AssignmentMatrix {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * The most specific assignment wins: a sub-criterion that is assigned itself does not follow its criterion, nor a
     * criterion its field. A leaf that the survey decides and no item assigns goes to the lead of the plan's first survey
     * item.
     */
    public static AssignmentMatrix of(ProvincePlan plan, CriteriaSet set) {
        return new MatrixBuilder(plan, set).build();
    }

    /** The problems that nobody has acknowledged. */
    public List<MatrixProblem> blocking() {
        return problems.stream().filter(MatrixProblem::isBlocking).toList();
    }

    /** The leaves that an item of the annex comes down to, in the order of the set. */
    public List<MatrixRow> rowsOf(Assignment assignment) {
        return rows.stream()
                .filter(row -> row.assignment().filter(assignment::equals).isPresent())
                .toList();
    }

    /** The row of a leaf. */
    public MatrixRow row(String leaf) {
        return rows.stream()
                .filter(row -> row.leaf().code().equals(leaf))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the set has no leaf " + leaf));
    }
}
