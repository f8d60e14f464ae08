package vn.parindex.assessment;

import java.time.Instant;

/**
 * How far the assessment of a unit is.
 *
 * @param since when something last happened to it
 */
public record Standing(Status status, Instant since) {}
