package vn.parindex.survey.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PaceTest {

    private static final Instant OPENS = Instant.parse("2023-11-01T01:00:00Z");
    private static final Instant CLOSES = OPENS.plus(Duration.ofDays(20));
    private static final CampaignWindow WINDOW = new CampaignWindow(OPENS, CLOSES, false);
    private static final Instant HALF = OPENS.plus(Duration.ofDays(10));

    @Example
    void half_of_the_time_makes_half_of_the_ballots_due() {
        assertThat(Pace.lagging(19, 40, WINDOW, HALF)).isTrue();
        assertThat(Pace.lagging(20, 40, WINDOW, HALF)).isFalse();
        assertThat(Pace.lagging(1, 3, WINDOW, HALF))
                .as("one and a half of three ballots are due, and there are no half ballots")
                .isFalse();
    }

    @Example
    void nothing_is_due_before_it_opens_and_everything_once_it_is_over() {
        assertThat(Pace.lagging(0, 40, WINDOW, OPENS.minusSeconds(1))).isFalse();
        assertThat(Pace.lagging(0, 40, CampaignWindow.UNOPENED, HALF)).isFalse();
        assertThat(Pace.lagging(39, 40, WINDOW, CLOSES)).isTrue();
        assertThat(Pace.lagging(39, 40, new CampaignWindow(OPENS, CLOSES, true), HALF))
                .as("closed early")
                .isTrue();
    }

    @Example
    void an_extension_makes_less_due_by_now() {
        var longer = new CampaignWindow(OPENS, CLOSES.plus(Duration.ofDays(20)), false);
        assertThat(Pace.lagging(10, 40, WINDOW, HALF)).isTrue();
        assertThat(Pace.lagging(10, 40, longer, HALF)).isFalse();
    }

    @Example
    void the_last_ballot_comes_when_the_rate_goes_on() {
        assertThat(Pace.forecast(25, 40, WINDOW, HALF))
                .isEqualTo(new Pace.Forecast(Pace.Outlook.IN_TIME, Optional.of(LocalDate.of(2023, 11, 17))));
        assertThat(Pace.forecast(10, 40, WINDOW, HALF))
                .isEqualTo(new Pace.Forecast(Pace.Outlook.TOO_LATE, Optional.of(LocalDate.of(2023, 12, 11))));
        assertThat(Pace.forecast(0, 40, WINDOW, HALF).outlook()).isEqualTo(Pace.Outlook.NO_BALLOT);
        assertThat(Pace.forecast(40, 40, WINDOW, HALF).outlook()).isEqualTo(Pace.Outlook.ENOUGH);
        assertThat(Pace.forecast(39, 40, WINDOW, CLOSES).outlook()).isEqualTo(Pace.Outlook.SHORT);
        assertThat(Pace.forecast(0, 40, WINDOW, OPENS.minusSeconds(1)).outlook())
                .isEqualTo(Pace.Outlook.NOT_BEGUN);
    }

    @Property
    void who_lags_will_not_be_there_in_time(
            @ForAll @IntRange(min = 0, max = 200_000) int used,
            @ForAll @IntRange(min = 1, max = 100_000) int expected,
            @ForAll @LongRange(min = -100, max = 2_000_000) long seconds) {
        Instant now = OPENS.plusSeconds(seconds);
        Pace.Outlook outlook = Pace.forecast(used, expected, WINDOW, now).outlook();
        if (Pace.lagging(used, expected, WINDOW, now)) {
            assertThat(outlook).isIn(Pace.Outlook.TOO_LATE, Pace.Outlook.NO_BALLOT, Pace.Outlook.SHORT);
        }
        if (outlook == Pace.Outlook.TOO_LATE) {
            assertThat(Pace.lagging(used - 1, expected, WINDOW, now))
                    .as("within one ballot of lagging")
                    .isTrue();
        }
    }

    @Property
    void one_ballot_more_never_makes_it_later(
            @ForAll @IntRange(min = 1, max = 99) int used, @ForAll @LongRange(min = 1, max = 1_700_000) long seconds) {
        Instant now = OPENS.plusSeconds(seconds);
        Pace.Forecast before = Pace.forecast(used, 101, WINDOW, now);
        Pace.Forecast after = Pace.forecast(used + 1, 101, WINDOW, now);
        assertThat(after.date().orElseThrow()).isBeforeOrEqualTo(before.date().orElseThrow());
    }
}
