package vn.parindex.plan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The paper that a step of the plan issued.
 *
 * @param activityId id of the task in the process model
 * @param number number and symbol of the paper
 * @param dated its date
 * @param summary its subject, or what the step came to
 * @param note may be null
 */
public record StepDocument(
        String activityId,
        String number,
        LocalDate dated,
        String summary,
        String note,
        String user,
        Instant recordedAt) {}
