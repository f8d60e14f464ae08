package vn.parindex.province.work;

import vn.parindex.plan.UnitCode;

/**
 * A merger to be recorded.
 *
 * @param from code of the unit that is merged
 * @param to code of the unit that takes over
 * @param newName name of a unit that is founded by the merger; null where an existing one takes over
 */
public record Merger(String from, String to, String newName, Paper decision, String reason) {

    public static Merger into(String from, String to, Paper decision, String reason) {
        return new Merger(from, to, null, decision, reason);
    }

    /** Into a unit that did not exist before; its code follows from its name, as in plans. */
    public static Merger founding(String from, String newName, Paper decision, String reason) {
        return new Merger(from, UnitCode.of(newName), newName.strip(), decision, reason);
    }
}
