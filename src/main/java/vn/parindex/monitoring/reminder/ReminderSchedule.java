package vn.parindex.monitoring.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.holiday.OfficialCalendar;

/** When a server writes and sends reminders: on working days from a certain time on. Never while a rehearsal runs. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "parindex.reminder.run", havingValue = "true")
class ReminderSchedule {

    private static final Logger log = LoggerFactory.getLogger(ReminderSchedule.class);

    private final ReminderMail mail;
    private final ReminderProperties properties;
    private final ReminderRound round;
    private final Outbox outbox;
    private final OfficialCalendar official;
    private final Clock clock;
    /** Until the server is up, a sample plan may be catching up, on a clock of its own. */
    private final AtomicBoolean ready = new AtomicBoolean();
    /** So that what goes wrong every minute is said once. */
    private final AtomicReference<String> lastProblem = new AtomicReference<>("");

    ReminderSchedule(
            ReminderMail mail,
            ReminderProperties properties,
            ReminderRound round,
            Outbox outbox,
            OfficialCalendar official,
            Clock clock) {
        this.mail = mail;
        this.properties = properties;
        this.round = round;
        this.outbox = outbox;
        this.official = official;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (mail.isOn()) {
            log.info("reminders by mail are on: every working day from {}", properties.at());
        } else {
            log.info("reminders by mail are off, not set: {}", String.join(", ", mail.missing()));
        }
        ready.set(true);
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void tick() {
        if (!ready.get() || !mail.isOn()) {
            return;
        }
        try {
            writeIfDue();
            lastProblem.set("");
        } catch (RuntimeException failed) {
            String problem = String.valueOf(failed.getMessage());
            if (!problem.equals(lastProblem.getAndSet(problem))) {
                log.error("reminders of today could not be written; tried again every minute", failed);
            }
        }
        outbox.send();
    }

    private void writeIfDue() {
        LocalDate today = VietnamTime.dateOf(clock.instant());
        LocalTime now = LocalTime.ofInstant(clock.instant(), VietnamTime.ZONE);
        if (official.working().isWorkingDay(today) && !now.isBefore(properties.at())) {
            round.write(today);
        }
    }
}
