package vn.parindex.survey.campaign;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.parindex.calendar.VietnamTime;

/**
 * Whether ballots come in fast enough. The rate is what came since the campaign opened, as if it had come evenly; an
 * extension makes the window longer, so less is due by now.
 */
public final class Pace {

    private Pace() {}

    /** Whether fewer came than the elapsed part of the window makes due, in whole ballots. */
    public static boolean lagging(int used, int expected, CampaignWindow window, Instant now) {
        return used < due(expected, window, now);
    }

    /** When all expected ballots will be there at the present rate. */
    public static Forecast forecast(int used, int expected, CampaignWindow window, Instant now) {
        if (used >= expected) {
            return Forecast.of(Outlook.ENOUGH);
        }
        if (window.isOver(now)) {
            return Forecast.of(Outlook.SHORT);
        }
        if (window.isBefore(now)) {
            return Forecast.of(Outlook.NOT_BEGUN);
        }
        if (used == 0) {
            return Forecast.of(Outlook.NO_BALLOT);
        }
        Duration taken = Duration.between(window.opens(), now);
        BigInteger needed = BigInteger.valueOf(taken.toMillis()).multiply(BigInteger.valueOf(expected));
        // a rate of one ballot in years would leave the calendar
        long millis = up(needed, used)
                .min(BigInteger.valueOf(Forecast.FARTHEST.toMillis()))
                .longValueExact();
        Instant finish = window.opens().plusMillis(millis);
        return new Forecast(
                finish.isAfter(window.closes()) ? Outlook.TOO_LATE : Outlook.IN_TIME,
                Optional.of(VietnamTime.dateOf(finish)));
    }

    /** Ballots that would be there now if they came evenly until the end of the window. */
    private static int due(int expected, CampaignWindow window, Instant now) {
        if (window.isOver(now)) {
            return expected;
        }
        if (window.isBefore(now)) {
            return 0;
        }
        BigInteger elapsed =
                BigInteger.valueOf(Duration.between(window.opens(), now).toMillis());
        BigInteger whole = BigInteger.valueOf(
                Duration.between(window.opens(), window.closes()).toMillis());
        return elapsed.multiply(BigInteger.valueOf(expected)).divide(whole).intValueExact();
    }

    private static BigInteger up(BigInteger dividend, int divisor) {
        BigInteger by = BigInteger.valueOf(divisor);
        return dividend.add(by).subtract(BigInteger.ONE).divide(by);
    }

    /** What the present rate leads to. */
    public enum Outlook {
        /** answers are not taken yet */
        NOT_BEGUN,
        /** nothing came, so there is no rate */
        NO_BALLOT,
        ENOUGH,
        IN_TIME,
        TOO_LATE,
        /** the campaign is over and ballots are missing */
        SHORT
    }

    /**
     * Where the present rate leads.
     *
     * @param date on which the last expected ballot comes; of IN_TIME and TOO_LATE alone, at most ten years off
     */
    public record Forecast(Outlook outlook, Optional<LocalDate> date) {

        static final Duration FARTHEST = Duration.ofDays(3650);

        static Forecast of(Outlook outlook) {
            return new Forecast(outlook, Optional.empty());
        }
    }
}
