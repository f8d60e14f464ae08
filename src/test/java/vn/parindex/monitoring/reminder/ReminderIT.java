package vn.parindex.monitoring.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.MailSendException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.parindex.IntegrationTest;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.holiday.OfficialCalendar;
import vn.parindex.plan.PlanFiles;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.SmallPlan;
import vn.parindex.workflow.launch.PlanLaunch;
import vn.parindex.workflow.launch.Staff;

/**
 * Reminders from open tasks to a real mail server. Sở Tư pháp has two fields to assess, due on Tuesday, 02/01/2091: the
 * plan says 31/12/2090, which is a Sunday, and New Year's Day follows.
 */
@IntegrationTest
class ReminderIT {

    private static final String STAFF = "tu-phap@example.vn";
    private static final String HEAD = "giam-doc@example.vn";
    private static final String INTERIOR = "noi-vu@example.vn";

    private static final LocalDate FIVE_DAYS_BEFORE = LocalDate.of(2090, 12, 25);
    private static final LocalDate LAST_DAY = LocalDate.of(2091, 1, 2);
    private static final LocalDate ONE_DAY_LATE = LocalDate.of(2091, 1, 3);
    private static final LocalDate THREE_DAYS_LATE = LocalDate.of(2091, 1, 5);
    private static final LocalDate SEVEN_DAYS_LATE = LocalDate.of(2091, 1, 11);

    private static final ServerSetup SMTP = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

    /** A mail server, as long as it runs. */
    private GreenMail server = new GreenMail(SMTP);

    private static PlanFiles.Source source;

    @Autowired
    private PlanLaunch launch;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ReminderRound round;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Letters letters;

    @Autowired
    private Composer composer;

    @Autowired
    private ManualReminders manual;

    @Autowired
    private ReminderMail mail;

    @Autowired
    private ReminderProperties properties;

    @Autowired
    private OfficialCalendar official;

    @Autowired
    private ReminderOverview overview;

    @Autowired
    private Clock clock;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", SMTP::getPort);
        registry.add("parindex.reminder.from", () -> "Sở Nội vụ <cchc@example.vn>");
        registry.add("parindex.public-url", () -> "https://cchc.example.vn/");
    }

    @BeforeEach
    void given_a_plan_with_two_open_tasks() {
        server.start();
        if (source == null) {
            source = SmallPlan.of(2090);
            launch.launch(source, 0);
            staff.create(source.plan(), "demo");
            engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(source.plan().id())
                    .list()
                    .forEach(year -> engine.getRuntimeService().deleteProcessInstance(year.getId(), "not of interest"));
        }
        engine.getRuntimeService().startProcessInstanceByKey(Models.Process.UNIT, key());
        at(FIVE_DAYS_BEFORE);
        has(SmallPlan.JUSTICE, STAFF);
        has(SmallPlan.JUSTICE_HEAD, HEAD);
        has(SmallPlan.INTERIOR, INTERIOR);
    }

    @AfterEach
    void clean_up() {
        ClockUtil.reset();
        server.stop();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key())
                .list()
                .forEach(unit -> engine.getRuntimeService().deleteProcessInstance(unit.getId(), "end of the test"));
        database.execute("truncate reminder_sent, reminder_digest, reminder_round");
    }

    @AfterAll
    static void forget_the_plan() {
        source = null;
    }

    @Test
    void before_the_deadline_the_staff_get_one_letter_about_all_their_tasks() throws Exception {
        morning(FIVE_DAYS_BEFORE);

        // the head is of the unit's group as well, and so works on its tasks
        assertThat(recipients()).containsExactlyInAnyOrder(HEAD, STAFF);
        MimeMessage letter = to(STAFF);
        assertThat(letter.getSubject()).isEqualTo("Nhắc việc cải cách hành chính: 2 việc sắp đến hạn");
        assertThat(letter.getFrom()).containsExactly(new InternetAddress("cchc@example.vn", "Sở Nội vụ", "UTF-8"));
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        String task = task("1").getId();
        String plain = part(letter, "text/plain");
        assertThat(plain)
                .contains(
                        "Kính gửi: Cán bộ Sở Tư pháp",
                        "tính đến ngày 25/12/2090",
                        "Việc sắp đến hạn (2)",
                        "- Tự đánh giá, chấm điểm lĩnh vực 1 – Chỉ đạo điều hành – Sở Tư pháp",
                        "Hạn: 02/01/2091, còn 5 ngày làm việc",
                        "https://cchc.example.vn/camunda/app/tasklist/default/#/?task=" + task);
        assertThat(part(letter, "text/html"))
                .contains("<h2", "Việc sắp đến hạn (2)", "02/01/2091", "còn 5 ngày làm việc", "Sở Tư pháp")
                .contains("href=\"https://cchc.example.vn/camunda/app/tasklist/default/#/?task=" + task + "\"");
    }

    @Test
    void from_day_to_day_each_is_told_what_is_new_and_nothing_twice() throws Exception {
        morning(LocalDate.of(2090, 12, 20)); // eight working days left: self-assessments are reminded of early
        assertThat(recipients()).containsExactlyInAnyOrder(HEAD, STAFF);
        morning(LocalDate.of(2090, 12, 21));
        assertThat(recipients()).hasSize(2);
        morning(FIVE_DAYS_BEFORE);
        assertThat(recipients()).hasSize(4);
        morning(LocalDate.of(2090, 12, 29));
        assertThat(recipients()).hasSize(4);

        morning(LAST_DAY);
        assertThat(recipients()).hasSize(6);
        assertThat(to(STAFF).getSubject()).endsWith(": 2 việc đến hạn hôm nay");
        assertThat(part(to(STAFF), "text/plain")).contains("hôm nay là ngày làm việc cuối cùng");

        morning(ONE_DAY_LATE);
        assertThat(to(STAFF).getSubject()).endsWith(": 2 việc quá hạn");
        assertThat(part(to(STAFF), "text/plain")).contains("quá hạn 1 ngày làm việc");
        assertThat(recipients()).hasSize(8);
    }

    @Test
    void what_stays_late_goes_to_the_next_level_up() throws Exception {
        morning(ONE_DAY_LATE);
        morning(THREE_DAYS_LATE);

        assertThat(recipients()).containsExactlyInAnyOrder(HEAD, STAFF, HEAD);
        assertThat(to(HEAD).getSubject()).endsWith(": 2 việc quá hạn cần đôn đốc");

        morning(SEVEN_DAYS_LATE);
        assertThat(to(INTERIOR).getSubject()).endsWith(": 2 việc quá hạn cần đôn đốc");
        assertThat(part(to(INTERIOR), "text/plain")).contains("Sở Tư pháp", "quá hạn 7 ngày làm việc");
    }

    @Test
    void who_has_claimed_a_task_is_reminded_of_it_alone() throws Exception {
        engine.getTaskService().setAssignee(task("1").getId(), SmallPlan.JUSTICE);

        morning(FIVE_DAYS_BEFORE);

        assertThat(to(STAFF).getSubject()).contains("2 việc");
        assertThat(to(HEAD).getSubject()).contains("1 việc");
    }

    @Test
    void people_of_an_office_that_share_a_mailbox_get_one_letter() throws Exception {
        has(SmallPlan.JUSTICE_HEAD, "Tu-Phap@Example.vn");

        morning(SEVEN_DAYS_LATE);

        assertThat(recipients()).containsExactlyInAnyOrder(INTERIOR, STAFF);
        assertThat(part(to(STAFF), "text/plain")).contains("Kính gửi: Cán bộ Sở Tư pháp; Lãnh đạo Sở Tư pháp");
        assertThat(to(STAFF).getSubject()).as("each task once").endsWith(": 2 việc quá hạn");
    }

    @Test
    void somebody_in_two_units_gets_one_letter() {
        identity.createMembership(SmallPlan.INTERIOR, SmallPlan.JUSTICE);
        try {
            morning(SEVEN_DAYS_LATE);

            assertThat(recipients()).containsOnlyOnce(INTERIOR);
        } finally {
            identity.deleteMembership(SmallPlan.INTERIOR, SmallPlan.JUSTICE);
        }
    }

    @Test
    void a_second_round_a_restart_and_a_second_pass_of_the_outbox_send_nothing_more() {
        morning(FIVE_DAYS_BEFORE);
        round.write(FIVE_DAYS_BEFORE);
        outbox.send();
        // as if the note of the round had been lost: the reasons are still known
        database.update("delete from reminder_round");
        round.write(FIVE_DAYS_BEFORE);
        outbox.send();

        assertThat(recipients()).containsExactlyInAnyOrder(HEAD, STAFF);
    }

    @Test
    void two_nodes_at_once_send_each_letter_once() throws Exception {
        for (LocalDate day : List.of(FIVE_DAYS_BEFORE, LAST_DAY, ONE_DAY_LATE, THREE_DAYS_LATE, SEVEN_DAYS_LATE)) {
            at(day);
            var start = new CyclicBarrier(2);
            Callable<Void> node = () -> {
                start.await();
                round.write(day);
                start.await();
                outbox.send();
                return null;
            };
            var nodes = Executors.newFixedThreadPool(2);
            try {
                for (var done : nodes.invokeAll(List.of(node, node))) {
                    done.get();
                }
            } finally {
                nodes.shutdownNow();
            }
        }

        assertThat(recipients())
                .hasSize(2 + 2 + 2 + 1 + 3)
                .hasSize(database.queryForObject(
                        "select count(*) from reminder_digest where state = 'SENT'", Integer.class));
        assertThat(Arrays.stream(server.getReceivedMessages()).map(ReminderIT::messageId))
                .doesNotHaveDuplicates();
    }

    @Test
    void while_the_mail_server_is_down_letters_wait_and_are_sent_when_it_is_back() throws Exception {
        server.stop();
        morning(FIVE_DAYS_BEFORE);
        assertThat(states()).containsOnly("PENDING");
        assertThat(database.queryForObject("select max(attempts) from reminder_digest", Integer.class))
                .as("the second letter is not tried while nobody answers")
                .isEqualTo(1);

        server = new GreenMail(SMTP);
        server.start();
        outbox.send();
        assertThat(recipients()).as("the one that was not tried yet").hasSize(1);

        later(Duration.ofMinutes(6));
        outbox.send();
        assertThat(recipients()).containsExactlyInAnyOrder(HEAD, STAFF);
        assertThat(states()).containsOnly("SENT");
    }

    @Test
    void a_letter_that_cannot_be_sent_all_day_fails_where_operators_see_it_and_its_reason_stands_again() {
        server.stop();
        morning(FIVE_DAYS_BEFORE);
        for (int minute = 0; minute < 180; minute += 5) {
            later(Duration.ofMinutes(5));
            outbox.send();
        }

        assertThat(states()).containsOnly("FAILED");
        assertThat(overview.look().troubled()).hasSize(2).allSatisfy(letter -> {
            assertThat(letter.attempts()).isEqualTo(5);
            assertThat(letter.error()).contains("127.0.0.1");
        });

        server = new GreenMail(SMTP);
        server.start();
        morning(LocalDate.of(2090, 12, 26));
        assertThat(recipients()).containsExactlyInAnyOrder(HEAD, STAFF);
    }

    @Test
    void a_letter_of_yesterday_is_not_sent_today() {
        at(FIVE_DAYS_BEFORE);
        round.write(FIVE_DAYS_BEFORE);
        // as long as the column takes
        database.update("update reminder_digest set error = repeat('x', 1000)");

        morning(LAST_DAY);

        assertThat(database.queryForList("select error from reminder_digest where state = 'FAILED'", String.class))
                .allMatch(error -> error.startsWith("Hết ngày mà chưa gửi được. x"));
        assertThat(database.queryForList("select state from reminder_digest order by id", String.class))
                .containsExactly("FAILED", "FAILED", "SENT", "SENT");
        assertThat(recipients()).hasSize(2);
    }

    @Test
    void a_mailbox_that_the_server_refuses_fails_at_once_and_the_others_get_theirs() {
        at(FIVE_DAYS_BEFORE);
        round.write(FIVE_DAYS_BEFORE);
        var refusing = mock(ReminderMail.class);
        var unknown = new SendFailedException(
                "550 no such user", null, new Address[0], new Address[0], new Address[] {address(HEAD)});
        doThrow(new MailSendException("refused", unknown, Map.of(HEAD, unknown)))
                .doNothing()
                .when(refusing)
                .send(any());

        new Outbox(letters, refusing, properties, clock).send();

        assertThat(database.queryForList("select state from reminder_digest order by id", String.class))
                .containsExactly("FAILED", "SENT");
    }

    @Test
    void a_server_that_stops_while_it_sends_leaves_a_trace_and_the_letter_is_not_sent_again() {
        at(FIVE_DAYS_BEFORE);
        round.write(FIVE_DAYS_BEFORE);
        assertThat(letters.claim(clock.instant())).isPresent();

        later(Duration.ofMinutes(20));
        outbox.send();

        assertThat(recipients()).containsExactlyInAnyOrder(STAFF);
        assertThat(overview.look().troubled()).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo(HEAD);
            assertThat(letter.state()).isEqualTo(Written.State.UNKNOWN);
            assertThat(letter.error()).contains("Máy chủ dừng khi đang gửi");
        });
        morning(LocalDate.of(2090, 12, 26));
        assertThat(recipients()).as("they may have read it").hasSize(1);
    }

    @Test
    void who_has_no_address_or_a_bad_one_is_named_and_the_others_get_theirs() {
        has(SmallPlan.JUSTICE, null);
        has(SmallPlan.JUSTICE_HEAD, "a@example.vn\r\nBcc: tat-ca@example.vn");

        morning(SEVEN_DAYS_LATE);

        assertThat(recipients()).containsExactlyInAnyOrder(INTERIOR);
        assertThat(composer.compose(SEVEN_DAYS_LATE).unreachable())
                .extracting(Unreachable::who, Unreachable::why, Unreachable::tasks)
                .containsExactlyInAnyOrder(
                        tuple(SmallPlan.JUSTICE, "chưa có địa chỉ thư điện tử", 2L),
                        tuple(
                                SmallPlan.JUSTICE_HEAD,
                                "địa chỉ thư điện tử không hợp lệ: a@example.vn  Bcc: tat-ca@example.vn",
                                2L));
    }

    @Test
    void a_deputy_is_told_too_and_nobody_who_has_left() {
        database.update("insert into account_tenure values (?, null, ?)", SmallPlan.JUSTICE, LAST_DAY.minusDays(1));
        database.update(
                "insert into deputyship values (nextval('deputyship_seq'), ?, ?, ?, ?, 'nghỉ phép', 'x', now(), null, null)",
                SmallPlan.JUSTICE_HEAD,
                SmallPlan.INTERIOR,
                LAST_DAY,
                LAST_DAY);
        try {
            morning(FIVE_DAYS_BEFORE);
            assertThat(recipients()).containsExactlyInAnyOrder(HEAD, STAFF);

            morning(LAST_DAY);
            assertThat(recipients()).containsExactlyInAnyOrder(HEAD, STAFF, HEAD, INTERIOR);
        } finally {
            database.update("delete from account_tenure where user_id = ?", SmallPlan.JUSTICE);
            database.update(
                    "update deputyship set ended_by = 'x', ended_at = now() where absent = ?", SmallPlan.JUSTICE_HEAD);
        }
    }

    @Test
    void names_that_people_typed_stay_text() throws Exception {
        User head = identity.createUserQuery().userId(SmallPlan.JUSTICE_HEAD).singleResult();
        String before = head.getFirstName();
        head.setFirstName("<b>Lê\r\nBcc: x@example.vn</b>");
        identity.saveUser(head);
        try {
            morning(FIVE_DAYS_BEFORE);

            MimeMessage letter = to(HEAD);
            assertThat(letter.getAllRecipients()).containsExactly(address(HEAD));
            assertThat(letter.getHeader("Bcc")).isNull();
            assertThat(part(letter, "text/html")).contains("&lt;b&gt;Lê").doesNotContain("<b>Lê");
        } finally {
            head.setFirstName(before);
            identity.saveUser(head);
        }
    }

    @Test
    void when_the_deadline_is_moved_there_is_reason_to_remind_again() {
        morning(FIVE_DAYS_BEFORE);
        engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKeyLike(key() + "%")
                .list()
                .forEach(task -> {
                    task.setDueDate(Date.from(VietnamTime.endOf(LocalDate.of(2091, 1, 31))));
                    engine.getTaskService().saveTask(task);
                });

        morning(LAST_DAY);
        assertThat(recipients()).as("still a month").hasSize(2);
        morning(LocalDate.of(2091, 1, 25));
        assertThat(recipients()).hasSize(4);
    }

    @Test
    void rounds_are_on_working_days_from_the_hour_on_and_once_the_server_is_up() {
        var schedule = new ReminderSchedule(mail, properties, round, outbox, official, clock);
        LocalDate friday = LocalDate.of(2090, 12, 29);
        at(friday);
        schedule.tick();
        assertThat(recipients()).as("a sample may be catching up").isEmpty();
        schedule.begin();
        ClockUtil.setCurrentTime(Date.from(
                friday.plusDays(1).atTime(10, 0).atZone(VietnamTime.ZONE).toInstant()));
        schedule.tick();
        assertThat(recipients()).as("a Saturday").isEmpty();
        ClockUtil.setCurrentTime(
                Date.from(friday.atTime(7, 29).atZone(VietnamTime.ZONE).toInstant()));
        schedule.tick();
        assertThat(recipients()).as("before the hour").isEmpty();
        ClockUtil.setCurrentTime(
                Date.from(friday.atTime(7, 30).atZone(VietnamTime.ZONE).toInstant()));
        schedule.tick();
        schedule.tick();
        assertThat(recipients()).containsExactlyInAnyOrder(HEAD, STAFF);
        assertThat(properties.at()).isEqualTo(LocalTime.of(7, 30));
    }

    @Test
    void the_preview_shows_what_is_sent_and_sends_nothing() {
        at(FIVE_DAYS_BEFORE);

        Composition next = overview.look().next();

        assertThat(next.day()).isEqualTo(FIVE_DAYS_BEFORE);
        assertThat(next.letters()).extracting(Letter::recipient).containsExactly(HEAD, STAFF);
        assertThat(recipients()).isEmpty();
        morning(FIVE_DAYS_BEFORE);
        assertThat(overview.look().next().day()).as("the next working day").isEqualTo("2090-12-26");
        assertThat(overview.look().next().letters()).isEmpty();
        assertThat(overview.look().written())
                .extracting(Written::state)
                .containsExactly(Written.State.SENT, Written.State.SENT);
    }

    @Test
    void a_reminder_that_somebody_asks_for_goes_out_beside_the_daily_one() throws Exception {
        morning(FIVE_DAYS_BEFORE);

        var outcome = manual.remind(
                source.plan().id(), List.of(task("2").getId(), "no-such-task"), "Nguyễn Thị Bình", "Báo cáo <gấp>.");
        outbox.send();

        assertThat(outcome.mailIsOn()).isTrue();
        assertThat(outcome.letters()).isEqualTo(2);
        assertThat(recipients()).containsExactlyInAnyOrder(HEAD, STAFF, HEAD, STAFF);
        assertThat(part(to(STAFF), "text/plain"))
                .contains("Nguyễn Thị Bình đề nghị xử lý các việc sau", "Báo cáo <gấp>.", "lĩnh vực 2")
                .doesNotContain("lĩnh vực 1");
        assertThat(part(to(STAFF), "text/html")).contains("Báo cáo &lt;gấp&gt;.");
        assertThatCode(() -> morning(LAST_DAY))
                .as("it is no reason of the table's")
                .doesNotThrowAnyException();
        assertThat(recipients()).hasSize(6);
    }

    /** The round of a day and what the outbox makes of it. */
    private void morning(LocalDate day) {
        at(day);
        round.write(day);
        outbox.send();
    }

    private static void at(LocalDate day) {
        ClockUtil.setCurrentTime(
                Date.from(day.atTime(8, 0).atZone(VietnamTime.ZONE).toInstant()));
    }

    private void later(Duration time) {
        Instant then = clock.instant().plus(time);
        ClockUtil.setCurrentTime(Date.from(then));
    }

    private void has(String user, String address) {
        User found = identity.createUserQuery().userId(user).singleResult();
        found.setEmail(address);
        identity.saveUser(found);
    }

    private Task task(String field) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key() + ":" + field)
                .singleResult();
    }

    private static String key() {
        return source.plan().id() + ":" + SmallPlan.JUSTICE;
    }

    private List<String> states() {
        return database.queryForList("select state from reminder_digest", String.class);
    }

    /** One for each letter, in no particular order. */
    private List<String> recipients() {
        return received()
                .map(letter -> {
                    try {
                        assertThat(letter.getAllRecipients()).hasSize(1);
                        return letter.getAllRecipients()[0].toString();
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    /** The last letter to somebody. */
    private MimeMessage to(String recipient) {
        return received()
                .filter(letter -> {
                    try {
                        return letter.getRecipients(Message.RecipientType.TO)[0]
                                .toString()
                                .equals(recipient);
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private Stream<MimeMessage> received() {
        return Arrays.stream(server.getReceivedMessages());
    }

    private static String messageId(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of a part, decoded. */
    private static String part(jakarta.mail.Part within, String type) throws MessagingException, IOException {
        if (within.isMimeType(type)) {
            return ((String) within.getContent()).replace("\r\n", "\n");
        }
        if (within.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                String found = part(part, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static InternetAddress address(String text) {
        try {
            return new InternetAddress(text);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
