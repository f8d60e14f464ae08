package vn.parindex.province.work;

/**
 * A unit that was merged into another while the plan runs.
 *
 * @param from code of the unit that is no more
 * @param to code of its successor
 * @param toName name of a successor that the plan itself does not have; null for units of the plan
 * @param decision by which document
 * @param reason what the person who recorded it wrote
 */
public record Succession(String from, String to, String toName, Paper decision, String reason, Act act) {}
