package vn.parindex.province.work;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.parindex.province.Assignment;
import vn.parindex.province.AssignmentMatrix;
import vn.parindex.province.MatrixRow;
import vn.parindex.province.Party;
import vn.parindex.province.ProvinceYear;
import vn.parindex.scoring.Criterion;

/** Who answers for which item and criterion now, after mergers. */
public final class Responsibilities {

    private final ProvinceYear year;
    private final Organisation organisation;
    private final AssignmentMatrix matrix;

    public Responsibilities(ProvinceYear year, Organisation organisation) {
        this.year = year;
        this.organisation = organisation;
        this.matrix = year.matrix();
    }

    public ProvinceYear year() {
        return year;
    }

    public Organisation organisation() {
        return organisation;
    }

    /** Code of the unit that runs the year. */
    public String interior() {
        return organisation.current(year.plan().interiorDepartment());
    }

    /** Code of the unit that signs what goes to the Ministry. */
    public String issuer() {
        return organisation.current(year.plan().issuer());
    }

    /** Code of the unit that leads an item. */
    public String lead(Assignment assignment) {
        return organisation.current(assignment.lead());
    }

    /** Codes of the units that take part in an item, without its lead; nobody for "cơ quan có liên quan". */
    public List<String> coordinating(Assignment assignment) {
        String lead = lead(assignment);
        return year.plan().coordinatingUnits(assignment).stream()
                .map(organisation::current)
                .filter(unit -> !unit.equals(lead))
                .distinct()
                .toList();
    }

    /**
     * The item of the annex.
     *
     * @throws Refused if the plan has no such item
     */
    public Assignment assignment(String item) {
        return year.plan().assignments().stream()
                .filter(assignment -> assignment.item().equals(item))
                .findFirst()
                .orElseThrow(() -> new Refused("Phụ lục của kế hoạch không có mục %s.".formatted(item)));
    }

    /** The leaves that the lead of an item scores, in the order of the set. */
    public List<Criterion> scoredCriteria(Assignment assignment) {
        return matrix.rowsOf(assignment).stream()
                .filter(MatrixRow::isScoredByLead)
                .map(MatrixRow::leaf)
                .toList();
    }

    /** The leaf, criterion or field with this code. */
    public Criterion criterion(String code) {
        return year.set()
                .find(code)
                .orElseThrow(() -> new Refused("Bộ tiêu chí “%s” không có tiêu chí %s; kiểm tra lại mã tiêu chí."
                        .formatted(year.set().title(), code)));
    }

    /**
     * The department that answers for a criterion. Where nobody is assigned, and for a criterion whose parts several
     * departments answer for, it is the Interior Department.
     */
    public String departmentOf(String criterion) {
        Set<String> departments = rows(criterion).stream()
                .map(row -> row.lead().map(organisation::current).orElse(interior()))
                .collect(Collectors.toCollection(TreeSet::new));
        return departments.size() == 1 ? departments.iterator().next() : interior();
    }

    /** The items by which a criterion, or parts of it, are assigned. */
    public List<Assignment> assignmentsOf(String criterion) {
        return rows(criterion).stream()
                .flatMap(row -> row.assignment().stream())
                .distinct()
                .toList();
    }

    /** Whether the actor's unit leads any of the items, or runs the year. */
    public boolean leads(Actor actor, List<Assignment> assignments) {
        String unit = unitOf(actor);
        return unit.equals(interior())
                || assignments.stream().anyMatch(assignment -> lead(assignment).equals(unit));
    }

    /** Whether the actor's unit leads or takes part in any of the items, or runs the year. */
    public boolean takesPart(Actor actor, List<Assignment> assignments) {
        String unit = unitOf(actor);
        return leads(actor, assignments)
                || assignments.stream()
                        .anyMatch(assignment -> coordinating(assignment).contains(unit)
                                || organisation.units().contains(unit) && namesNobody(assignment));
    }

    /** Code of the unit that the actor belongs to now: people of a merged unit act for its successor. */
    public String unitOf(Actor actor) {
        return organisation.current(actor.unit());
    }

    /** @throws Refused unless the actor is of the Interior Department */
    public void requireInterior(Actor actor) {
        require(actor, interior());
    }

    /** @throws Refused unless the actor is of this unit */
    public void require(Actor actor, String unit) {
        if (!unitOf(actor).equals(unit)) {
            throw new Refused("Việc này do %s thực hiện; %s không thực hiện được."
                    .formatted(organisation.name(unit), organisation.name(actor.unit())));
        }
    }

    /** "Các cơ quan, đơn vị có liên quan": whoever is concerned may take part. */
    private static boolean namesNobody(Assignment assignment) {
        return assignment.coordinating().stream().anyMatch(Party.Concerned.class::isInstance);
    }

    private List<MatrixRow> rows(String criterion) {
        return criterion(criterion)
                .leaves()
                .map(leaf -> matrix.row(leaf.code()))
                .toList();
    }
}
