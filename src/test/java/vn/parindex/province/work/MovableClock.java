package vn.parindex.province.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.parindex.calendar.VietnamTime;

/** Time that a test moves. */
public final class MovableClock extends Clock {

    private static final int NINE = 9;

    private Instant now;

    public MovableClock(LocalDate day) {
        moveTo(day);
    }

    /** Nine in the morning. */
    public void moveTo(LocalDate day) {
        now = day.atTime(NINE, 0).atZone(VietnamTime.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return VietnamTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("dates are Vietnamese here");
    }
}
