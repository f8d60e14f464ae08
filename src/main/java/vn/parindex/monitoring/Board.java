package vn.parindex.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The deadlines of a plan at one moment.
 *
 * @param today in Vietnam
 * @param general steps of the whole plan, in order of the year
 * @param columns steps of each unit, in order of the year
 * @param marks milestones of the plan
 * @param departments who has to do how much; those with the most that is late first
 * @param total all tasks
 */
public record Board(
        String plan,
        String title,
        Instant at,
        LocalDate today,
        List<Cell> general,
        List<Column> columns,
        List<Row> rows,
        List<Mark> marks,
        List<Department> departments,
        Tally total) {

    public Board {
        general = List.copyOf(general);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        marks = List.copyOf(marks);
        departments = List.copyOf(departments);
    }

    /** Head of a column. */
    public record Column(String step, String name) {}

    /**
     * A step, of a unit or of the whole plan.
     *
     * @param due the deadline that counts: of what is open the first, otherwise of what is done the last or of the plan;
     *     null if there is none
     * @param waiting whether it is late without having been opened: something before it is not done
     */
    public record Cell(String step, String name, State state, Tally tasks, Instant due, boolean waiting) {}

    /** @param stopped whether the assessment of the unit was stopped, so that nothing is expected any more */
    public record Row(String unit, String name, boolean stopped, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A milestone.
     *
     * @param number of its step in the plan; 0 where it has none
     * @param start null where the plan states only an end
     * @param movable whether the Interior Department can move its end
     */
    public record Mark(
            String code, int number, String name, LocalDate start, LocalDate end, State state, boolean movable) {}

    /** What a unit has to do, or did. */
    public record Department(String unit, String name, Tally tasks) {}
}
