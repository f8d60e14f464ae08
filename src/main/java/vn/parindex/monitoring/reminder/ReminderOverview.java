package vn.parindex.monitoring.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.calendar.WorkingCalendar;
import vn.parindex.holiday.OfficialCalendar;

/** What whoever runs the year or the server sees of the reminders. */
@Component
public class ReminderOverview {

    private static final int SHOWN_DAYS = 14;

    private final ReminderMail mail;
    private final ReminderProperties properties;
    private final Composer composer;
    private final Letters letters;
    private final OfficialCalendar official;
    private final Clock clock;

    ReminderOverview(
            ReminderMail mail,
            ReminderProperties properties,
            Composer composer,
            Letters letters,
            OfficialCalendar official,
            Clock clock) {
        this.mail = mail;
        this.properties = properties;
        this.composer = composer;
        this.letters = letters;
        this.official = official;
        this.clock = clock;
    }

    /**
     * Reminders as they stand.
     *
     * @param missing settings without which nothing is sent; empty if mail is on
     * @param at from when on letters are written
     * @param next what would be written next, if nothing were done until then
     * @param written letters of the last days, the latest first
     */
    public record Overview(List<String> missing, LocalTime at, Composition next, List<Written> written) {

        public Overview {
            missing = List.copyOf(missing);
            written = List.copyOf(written);
        }

        public boolean isOn() {
            return missing.isEmpty();
        }

        /** Letters that did not arrive, or of which that is not known. */
        public List<Written> troubled() {
            return written.stream()
                    .filter(letter -> letter.state() == Written.State.FAILED || letter.state() == Written.State.UNKNOWN)
                    .toList();
        }
    }

    public Overview look() {
        LocalDate today = VietnamTime.dateOf(clock.instant());
        return new Overview(
                mail.missing(),
                properties.at(),
                composer.compose(nextRound(today)),
                letters.since(today.minusDays(SHOWN_DAYS)));
    }

    private LocalDate nextRound(LocalDate today) {
        WorkingCalendar calendar = official.working();
        return letters.isWritten(today) ? calendar.plusWorkingDays(today, 1) : calendar.endOfTerm(today);
    }
}
