package vn.parindex.monitoring.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes the letters of a day, once, whichever node comes first. */
@Component
class ReminderRound {

    private static final Logger log = LoggerFactory.getLogger(ReminderRound.class);

    private final Composer composer;
    private final Typist typist;
    private final Letters letters;
    private final Clock clock;

    ReminderRound(Composer composer, Typist typist, Letters letters, Clock clock) {
        this.composer = composer;
        this.typist = typist;
        this.letters = letters;
        this.clock = clock;
    }

    /** @throws IllegalStateException if no version of the table of reminders works */
    void write(LocalDate day) {
        if (letters.isWritten(day)) {
            return;
        }
        Composition composition = composer.compose(day);
        if (!composition.isPossible()) {
            throw new IllegalStateException("no table of reminders works: " + String.join(" ", composition.problems()));
        }
        List<LetterText> texts = composition.letters().stream()
                .map(letter -> typist.daily(day, letter))
                .toList();
        if (letters.write(composition, texts, clock.instant())) {
            composition.problems().forEach(problem -> log.error("the table of reminders is broken: {}", problem));
            log.info(
                    "{} reminders written for {}, {} people or groups cannot be reached",
                    texts.size(),
                    day,
                    composition.unreachable().size());
        }
    }
}
