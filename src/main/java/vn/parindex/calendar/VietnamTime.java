package vn.parindex.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates of a plan as moments: a day begins and ends in Vietnam, wherever the server stands. */
public final class VietnamTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private VietnamTime() {}

    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }

    /** 23:59:59, the last second that counts as in time. */
    public static Instant endOf(LocalDate date) {
        return date.atTime(LAST_SECOND).atZone(ZONE).toInstant();
    }

    /** The date on which something happened. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** dd/MM/yyyy */
    public static String format(LocalDate date) {
        return DATE.format(date);
    }
}
