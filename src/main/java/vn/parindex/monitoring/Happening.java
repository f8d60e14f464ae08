package vn.parindex.monitoring;

import java.time.Instant;

/**
 * Something that happened to the assessment of a unit.
 *
 * @param what Vietnamese
 * @param user who did it; null for a deadline that passed by itself
 * @param reason may be null
 */
public record Happening(Instant at, String what, String user, String reason, boolean late) {}
