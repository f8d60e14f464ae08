package vn.parindex.plan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The end of a milestone that was moved.
 *
 * @param milestone code of the milestone
 * @param reason why, as the Interior Department gave it
 */
public record Extension(
        String milestone, LocalDate previousEnd, LocalDate newEnd, String reason, String user, Instant at) {}
