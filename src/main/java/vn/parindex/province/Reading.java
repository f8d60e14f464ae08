package vn.parindex.province;

/**
 * A place where the plan's document contradicts itself, is incomplete or cannot be read.
 *
 * @param where in the document
 * @param read what stands there
 * @param taken what the plan file says instead
 */
public record Reading(String where, String read, String taken, String why) {}
