package vn.parindex.account;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody stands in for somebody who is absent.
 *
 * @param absent id of the user who is away
 * @param deputy id of the user who acts meanwhile
 * @param firstDay and {@code lastDay}: both days counted
 * @param endedBy who ended it early; null if nobody did
 * @param endedAt null if nobody did
 */
public record Deputyship(
        long id,
        String absent,
        String deputy,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        String enteredBy,
        Instant enteredAt,
        String endedBy,
        Instant endedAt) {

    public boolean isEnded() {
        return endedAt != null;
    }

    public boolean isOn(LocalDate day) {
        return !isEnded() && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Whether it is in force or will be. */
    public boolean isOpen(LocalDate today) {
        return !isEnded() && !today.isAfter(lastDay);
    }
}
