package vn.parindex.province.work;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who did something when. Part of every row that is appended.
 *
 * @param unit code of the unit as it was called then
 * @param user id of the user
 * @param due end of the deadline; null where there was none
 */
@Embeddable
public record Act(
        @Column(name = "unit_code") String unit,
        @Column(name = "entered_by") String user,
        @Column(name = "entered_at") Instant at,
        @Column(name = "due_at") Instant due) {

    /** What the actor does at this moment. */
    public static Act of(Actor actor, Clock clock) {
        return due(actor, actor.due(), clock);
    }

    /** The same under a deadline that the product itself knows. */
    public static Act due(Actor actor, Instant due, Clock clock) {
        // as exact as the database keeps it, so that what is returned is what is found later
        return new Act(actor.unit(), actor.user(), clock.instant().truncatedTo(ChronoUnit.MICROS), due);
    }

    /** Whether it was done after its deadline. */
    public boolean late() {
        return due != null && at.isAfter(due);
    }
}
