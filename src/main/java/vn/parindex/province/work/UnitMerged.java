package vn.parindex.province.work;

/**
 * Told within the transaction that records a merger, so that open tasks move in the same one: a listener that fails
 * undoes the merger.
 *
 * @param fromName name of the unit that is no more
 * @param toName name of its successor
 */
public record UnitMerged(String planId, Succession succession, String fromName, String toName) {}
