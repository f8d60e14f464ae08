package vn.parindex.workflow.desk;

/**
 * What a task is about, as its business key says: a plan, a unit of it, a field of the unit; or an item of a province's
 * plan.
 */
public interface Subject {

    /** {@code plan}, {@code plan:unit}, {@code plan:unit:field}, or {@code plan:item} */
    String businessKey();

    /** Id of the plan. */
    default String planId() {
        return part(0);
    }

    /** Code of the unit, or number of the item of a province's plan; null for a task about the whole plan. */
    default String unit() {
        return part(1);
    }

    /** Code of the field; null for a task about a whole unit or plan. */
    default String field() {
        return part(2);
    }

    private String part(int index) {
        String[] parts = businessKey().split(":", -1);
        return index < parts.length ? parts[index] : null;
    }
}
