package vn.parindex.province.statement;

import java.util.List;
import java.util.function.Predicate;
import vn.parindex.province.Assignment;
import vn.parindex.province.AssignmentKind;

/**
 * An item of the annex as it stands.
 *
 * @param criteria that its lead scores, in the order of the set; none of an evidence item
 * @param events oldest first
 */
public record ItemRecord(Assignment assignment, List<StatedCriterion> criteria, List<ItemEvent> events) {

    public ItemRecord {
        criteria = List.copyOf(criteria);
        events = List.copyOf(events);
    }

    public ItemStatus status() {
        return ItemStatus.after(events);
    }

    /**
     * Whether there is anything to do: a set that a plan is only rehearsed on may have none of an item's criteria, and
     * some are decided by the survey alone.
     */
    public boolean asksForSomething() {
        return assignment.kind() == AssignmentKind.EVIDENCE || !criteria.isEmpty();
    }

    /** Criteria that the lead has to state, for the first time or again. */
    public List<StatedCriterion> open() {
        return matching(StatedCriterion::isOpen);
    }

    /** Criteria that the Interior Department has to say something to. */
    public List<StatedCriterion> pending() {
        return matching(StatedCriterion::isPending);
    }

    /** Whether its last submission came after the deadline. */
    public boolean submittedLate() {
        return events.stream()
                .filter(event -> event.kind() == ItemEvent.Kind.SUBMITTED)
                .reduce((earlier, later) -> later)
                .filter(event -> event.act().late())
                .isPresent();
    }

    private List<StatedCriterion> matching(Predicate<StatedCriterion> condition) {
        return criteria.stream().filter(condition).toList();
    }
}
