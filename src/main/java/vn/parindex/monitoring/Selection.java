package vn.parindex.monitoring;

/**
 * Which tasks are meant; what is null does not restrict.
 *
 * @param step code of a step
 * @param unit code of the unit in whose row they stand
 * @param department code of the unit that has to do them
 */
public record Selection(String step, String unit, String department, State state) {

    public boolean holds(WatchedTask task) {
        return (step == null || step.equals(task.step()))
                && (unit == null || unit.equals(task.unit()))
                && (department == null || task.departments().contains(department))
                && (state == null || state == task.state());
    }
}
