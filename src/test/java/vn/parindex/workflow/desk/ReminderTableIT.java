package vn.parindex.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.workflow.Models;

/** The table of reminders, asked through the engine, and what becomes of one that is broken. */
@IntegrationTest
class ReminderTableIT {

    private static final String FILE = "reminders.dmn";

    @Autowired
    private ReminderTable table;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transactions;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11  | field-assessment | Task_AssessField |",
                "10  | field-assessment | Task_AssessField | truoc-10-ngay",
                "6   | field-assessment | Task_AssessField | truoc-10-ngay",
                "10  | field-appraisal  | Task_Appraise    |",
                "5   | field-appraisal  | Task_Appraise    | truoc-5-ngay",
                "5   | field-assessment | Task_AssessField | truoc-5-ngay",
                "1   | unit-assessment  | Task_ApproveReport | truoc-5-ngay",
                "0   | field-appraisal  | Task_Appraise    | dung-han",
                "-1  | field-appraisal  | Task_Appraise    | qua-han",
                "-2  | field-appraisal  | Task_Appraise    | qua-han",
                "-3  | field-appraisal  | Task_Appraise    | qua-han lanh-dao-3-ngay",
                "-5  | field-appraisal  | Task_Appraise    | qua-han qua-han-5-ngay lanh-dao-3-ngay",
                "-7  | field-appraisal  | Task_Appraise    | qua-han qua-han-5-ngay lanh-dao-3-ngay so-noi-vu-7-ngay",
                "-300 | field-appraisal | Task_Appraise    | qua-han qua-han-5-ngay lanh-dao-3-ngay so-noi-vu-7-ngay",
                "-7  | survey-campaign  | Task_RemindUnit  | qua-han qua-han-5-ngay"
            })
    void says_for_every_number_of_days_whom_to_remind(int days, String process, String task, String steps) {
        assertThat(ask(days, process, task))
                .extracting(Reminder::step)
                .containsExactlyInAnyOrderElementsOf(steps == null ? List.of() : Arrays.asList(steps.split(" ")));
    }

    @Test
    void goes_from_the_staff_to_the_head_to_the_interior_department() {
        assertThat(ask(-7, Models.Process.FIELD, Models.Element.SELF_ASSESSMENT))
                .containsExactlyInAnyOrder(
                        new Reminder(Reminder.To.STAFF, "qua-han", Reminder.Tone.LATE),
                        new Reminder(Reminder.To.STAFF, "qua-han-5-ngay", Reminder.Tone.LATE),
                        new Reminder(Reminder.To.HEAD, "lanh-dao-3-ngay", Reminder.Tone.ESCALATED),
                        new Reminder(Reminder.To.INTERIOR, "so-noi-vu-7-ngay", Reminder.Tone.ESCALATED));
    }

    @Test
    void leaves_nothing_in_the_history_of_the_engine() {
        ask(-7, Models.Process.FIELD, Models.Element.SELF_ASSESSMENT);

        assertThat(database.queryForObject("select count(*) from act_hi_decinst", Integer.class))
                .isZero();
    }

    /** The page of reminders is opened by people who have no right to the engine's decisions. */
    @Test
    void answers_whoever_is_logged_in() {
        identity.setAuthentication("so-noi-vu", List.of("so-noi-vu"));
        try {
            assertThat(ask(0, Models.Process.FIELD, Models.Element.SELF_ASSESSMENT))
                    .hasSize(1);
        } finally {
            identity.clearAuthentication();
        }
    }

    @Test
    void a_new_version_of_a_designer_is_used_at_once() throws IOException {
        int before = table.current().version();
        Deployment deployed =
                deploy(text().replace("\"truoc-5-ngay\"", "\"ba-ngay\"").replace("[1..5]", "[1..3]"));
        try {
            assertThat(table.current().version()).isEqualTo(before + 1);
            assertThat(table.current().problems()).isEmpty();
            assertThat(ask(3, Models.Process.APPRAISAL, "Task_Appraise"))
                    .extracting(Reminder::step)
                    .containsExactly("ba-ngay");
            assertThat(ask(5, Models.Process.APPRAISAL, "Task_Appraise")).isEmpty();
        } finally {
            repository.deleteDeployment(deployed.getId());
        }
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "<outputEntry id=\"Rule_Interior_To\" expressionLanguage=\"feel\">\n          <text>\"interior\"",
                        "<outputEntry id=\"Rule_Interior_To\" expressionLanguage=\"feel\">\n          <text>\"giam-doc\"",
                        "Cột “to” phải là một trong: head, interior, staff; đang ghi “giam-doc”"),
                Arguments.of("\"qua-han\"", "\"Quá hạn\"", "Cột “step” phải là mã viết thường"),
                Arguments.of("&lt;= -7", "&lt;= bảy ngày", "FEEL"),
                Arguments.of("<text>\"late\"</text>", "<text>\"loud\"</text>", "Cột “tone” phải là một trong"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_version_that_breaks_is_not_used_and_the_last_that_works_goes_on(String from, String to, String why)
            throws IOException {
        String sound = text();
        assertThat(sound).contains(from);
        int before = table.current().version();
        Deployment deployed = deploy(sound.replace(from, to));
        try {
            // as in a round, which must survive it
            ReminderTable.State state = transactions.execute(status -> table.current());

            assertThat(state.version()).isEqualTo(before);
            assertThat(state.problems())
                    .singleElement()
                    .asString()
                    .startsWith("Phiên bản ")
                    .contains("không dùng được", why);
            assertThat(ask(-1, Models.Process.APPRAISAL, "Task_Appraise")).hasSize(1);
        } finally {
            repository.deleteDeployment(deployed.getId());
        }
    }

    private List<Reminder> ask(int days, String process, String task) {
        var work = new OpenWork(
                "1",
                "Việc",
                task,
                process,
                "2",
                "ke-hoach:so-tu-phap:1",
                null,
                List.of("so-tu-phap"),
                Instant.EPOCH,
                Instant.EPOCH);
        return table.reminders(table.current(), days, work);
    }

    private Deployment deploy(String text) {
        return repository.createDeployment().addString(FILE, text).deploy();
    }

    private static String text() throws IOException {
        return Files.readString(Path.of("processes", FILE));
    }
}
