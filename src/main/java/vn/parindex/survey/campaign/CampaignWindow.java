package vn.parindex.survey.campaign;

import java.time.Instant;
import java.time.LocalDate;
import vn.parindex.calendar.VietnamTime;

/**
 * When answers are taken.
 *
 * @param opens null while the campaign has not been opened
 * @param closes the first moment at which nothing is taken any more, with extensions; null while it has not been opened
 * @param closed whether it was closed by decision
 */
public record CampaignWindow(Instant opens, Instant closes, boolean closed) {

    static final CampaignWindow UNOPENED = new CampaignWindow(null, null, false);

    /** The last day on which answers are taken; only once it has been opened. */
    public LocalDate lastDay() {
        return VietnamTime.dateOf(closes.minusMillis(1));
    }

    /** Whether it has not begun at this moment. */
    public boolean isBefore(Instant moment) {
        return opens == null || moment.isBefore(opens);
    }

    /** Whether it is over at this moment. */
    public boolean isOver(Instant moment) {
        return closed || closes != null && !moment.isBefore(closes);
    }

    CampaignWindow with(CampaignEvent event) {
        return switch (event.kind()) {
            case OPENED -> new CampaignWindow(event.opens(), event.closes(), closed);
            case EXTENDED -> new CampaignWindow(opens, event.closes(), closed);
            case CLOSED -> new CampaignWindow(opens, closes, true);
            case BELOW_QUOTA -> this;
        };
    }
}
