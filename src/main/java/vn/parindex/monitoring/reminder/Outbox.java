package vn.parindex.monitoring.reminder;

import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;
import vn.parindex.calendar.VietnamTime;

/**
 * Hands letters to the mail server, each at most once as far as that can be known: a letter is taken out of the box
 * before, and one of which nothing was heard any more is not taken again.
 */
@Component
class Outbox {

    private static final Logger log = LoggerFactory.getLogger(Outbox.class);

    /** Longer than all timeouts of a conversation with a mail server together. */
    private static final Duration LOST = Duration.ofMinutes(15);

    private final Letters letters;
    private final ReminderMail mail;
    private final ReminderProperties properties;
    private final Clock clock;

    Outbox(Letters letters, ReminderMail mail, ReminderProperties properties, Clock clock) {
        this.letters = letters;
        this.mail = mail;
        this.properties = properties;
        this.clock = clock;
    }

    /** Sends what is due. While the mail server does not answer, the rest waits for the next time. */
    void send() {
        Instant now = clock.instant();
        letters.lostBefore(now.minus(LOST))
                .forEach(id -> log.error(
                        "reminder {} was being sent when a server stopped; it may have arrived and is not sent again",
                        id));
        letters.giveUpBefore(VietnamTime.dateOf(now))
                .forEach(id -> log.error("reminder {} could not be sent on its day and is given up", id));
        Optional<Outgoing> next = letters.claim(clock.instant());
        while (next.isPresent() && sent(next.get())) {
            next = letters.claim(clock.instant());
        }
    }

    /** @return whether the mail server can be asked for more */
    private boolean sent(Outgoing letter) {
        try {
            mail.send(letter);
        } catch (MailException refused) {
            failed(letter, refused);
            return isAboutThisLetter(refused);
        }
        letters.sent(letter.id(), clock.instant());
        return true;
    }

    private void failed(Outgoing letter, MailException refused) {
        String reason = reason(refused);
        if (letter.attempts() >= properties.attempts() || isAboutThisLetter(refused)) {
            letters.failed(letter.id(), reason);
            log.error(
                    "reminder {} could not be sent and is given up after attempt {}: {}",
                    letter.id(),
                    letter.attempts(),
                    reason);
        } else {
            Instant again = clock.instant().plus(properties.pause(letter.attempts()));
            letters.tryAgain(letter.id(), reason, again);
            log.warn(
                    "reminder {} could not be sent, attempt {}, next one at {}: {}",
                    letter.id(),
                    letter.attempts(),
                    again,
                    reason);
        }
    }

    /** The mailbox does not exist, or the letter cannot be sent to anybody: trying again would not help. */
    private static boolean isAboutThisLetter(MailException refused) {
        return refused instanceof MailParseException
                || refused instanceof MailSendException send
                        && send.getFailedMessages().values().stream()
                                .anyMatch(cause -> cause instanceof SendFailedException invalid
                                        && invalid.getInvalidAddresses() != null
                                        && invalid.getInvalidAddresses().length > 0);
    }

    /** The whole chain, which says both to whom and why. */
    private static String reason(MailException refused) {
        return Stream.<Throwable>iterate(
                        refused.getCause() == null ? refused : refused.getCause(),
                        Objects::nonNull,
                        Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()).strip())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
