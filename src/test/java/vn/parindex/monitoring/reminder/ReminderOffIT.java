package vn.parindex.monitoring.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import vn.parindex.IntegrationTest;
import vn.parindex.holiday.OfficialCalendar;

/** Without settings there is no mail: there is nothing that could open a connection, and nothing is written. */
@IntegrationTest
class ReminderOffIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ReminderMail mail;

    @Autowired
    private ReminderProperties properties;

    @Autowired
    private ReminderRound round;

    @Autowired
    private Outbox outbox;

    @Autowired
    private OfficialCalendar official;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Test
    void nothing_could_connect_to_a_mail_server() {
        assertThat(context.getBeansOfType(JavaMailSender.class)).isEmpty();
        assertThat(mail.isOn()).isFalse();
        assertThat(mail.missing()).contains("spring.mail.host", "parindex.reminder.from", "parindex.public-url");
    }

    @Test
    void commands_and_rehearsals_have_no_schedule_at_all() {
        assertThat(context.getBeansOfType(ReminderSchedule.class)).isEmpty();
        assertThat(properties.run()).isFalse();
    }

    @Test
    void a_server_without_settings_writes_no_letters() {
        var schedule = new ReminderSchedule(mail, properties, round, outbox, official, clock);
        schedule.begin();
        schedule.tick();

        assertThat(List.of("reminder_round", "reminder_digest", "reminder_sent"))
                .allSatisfy(table -> assertThat(database.queryForObject("select count(*) from " + table, Integer.class))
                        .isZero());
    }
}
