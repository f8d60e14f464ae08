package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.calendar.VietnamTime;

/** The board of deadlines over HTTP: who may look, who may act, and what happens then. Units of its own: see the constants. */
class DeadlinesIT extends OverHttp {

    private static final String UNIT = "huyen-tra-cu";
    private static final String OTHER = "ban-quan-ly-khu-kinh-te";
    private static final String API = "/api/deadlines/" + PLAN;

    @Test
    void the_interior_department_sees_every_unit_and_step_of_its_plan() {
        JsonNode page = interior().get(API).json();

        assertThat(page.get("acting").asBoolean()).isTrue();
        JsonNode board = page.get("board");
        assertThat(board.get("rows")).hasSize(27);
        assertThat(board.get("columns"))
                .extracting(c -> c.get("step").asText())
                .containsExactly(
                        "self-assessment", "ballots", "report", "appraisal", "explanation", "decision", "conclusion");
        assertThat(board.get("marks")).hasSize(10);
        assertThat(board.get("departments"))
                .extracting(d -> d.get("unit").asText())
                .contains(UNIT, "so-noi-vu");
        JsonNode general = find(board.get("general"), "step", "plan");
        assertThat(general.get("state").asText()).isEqualTo("DONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"so-tu-phap", "ubnd-tinh", DESIGNER, ADMINISTRATOR})
    void nobody_else_sees_it_or_acts(String user) {
        Browser browser = browser(user);
        String task = selfAssessment(UNIT, "1");

        for (String page : List.of(
                "/plans",
                "/summary",
                "/" + PLAN,
                "/" + PLAN + "/tasks",
                "/" + PLAN + "/log",
                "/" + PLAN + "/han-chot.xlsx")) {
            assertThat(browser.caller().get("/api/deadlines" + page).status())
                    .as(page)
                    .isEqualTo(403);
        }
        Caller caller = changing(browser);
        String body =
                wish("\"due\":\"%s\",\"reason\":\"x\",\"tasks\":[\"%s\"],\"unit\":\"x\"".formatted(day(60), task));
        for (String action : List.of("extend", "release", "reassign", "send-back")) {
            assertThat(caller.post(API + "/tasks/" + task + "/" + action, body).status())
                    .as(action)
                    .isEqualTo(403);
        }
        assertThat(caller.post(API + "/remind", body).status()).isEqualTo(403);
        assertThat(caller.post(API + "/milestones/report/extend", body).status())
                .isEqualTo(403);
        assertThat(logOf(task)).isEmpty();
    }

    @Test
    void without_login_or_token_nothing_is_told_or_changed() {
        assertThat(anonymous().get(API).status()).isEqualTo(401);
        assertThat(browser(INTERIOR)
                        .caller()
                        .post(API + "/remind", wish("\"tasks\":[]"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_task_whose_day_has_passed_is_late_with_its_unit_and_its_step() {
        String task = selfAssessment(UNIT, "2");
        makeLate(task);

        JsonNode tasks =
                interior().get(API + "/tasks?state=LATE&unit=" + UNIT).json().get("tasks");

        assertThat(tasks).anySatisfy(entry -> {
            assertThat(entry.get("task").get("id").asText()).isEqualTo(task);
            assertThat(entry.get("task").get("unitName").asText()).isEqualTo("Huyện Trà Cú");
            assertThat(entry.get("task").get("step").asText()).isEqualTo("self-assessment");
        });
        JsonNode row = find(interior().get(API).json().get("board").get("rows"), "unit", UNIT);
        assertThat(find(row.get("cells"), "step", "self-assessment")
                        .get("state")
                        .asText())
                .isEqualTo("LATE");
    }

    @Test
    void one_task_gets_more_time_once_however_often_it_is_confirmed_and_the_log_says_why() {
        String task = selfAssessment(UNIT, "3");
        String due = due(task);
        String body = wish("\"due\":\"%s\",\"expected\":\"%s\",\"reason\":\"Bão số 5\"".formatted(day(90), due));
        Caller interior = interior();

        Answer first = interior.post(API + "/tasks/" + task + "/extend", body);
        Answer second = interior.post(API + "/tasks/" + task + "/extend", body);

        assertThat(List.of(first.status(), second.status())).containsOnly(200);
        assertThat(due(task)).startsWith(day(90).toString());
        assertThat(logOf(task)).singleElement().satisfies(entry -> {
            assertThat(entry.get("kind").asText()).isEqualTo("TASK_EXTENDED");
            assertThat(entry.get("user").asText()).isEqualTo(INTERIOR);
            assertThat(entry.get("by").asText()).isEqualTo("Cán bộ Sở Nội vụ");
            assertThat(entry.get("reason").asText()).isEqualTo("Bão số 5");
            assertThat(entry.get("unitCode").asText()).isEqualTo(UNIT);
        });
        // a wrong one is put right by another
        Answer corrected = interior.post(
                API + "/tasks/" + task + "/extend",
                wish("\"due\":\"%s\",\"expected\":\"%s\",\"reason\":\"Ghi nhầm\"".formatted(day(80), due(task))));
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        assertThat(due(task)).startsWith(day(80).toString());
        assertThat(logOf(task)).hasSize(2);
    }

    @Test
    void what_makes_no_sense_is_refused_in_words_and_changes_nothing() {
        String task = selfAssessment(UNIT, "4");
        String due = due(task);
        Caller interior = interior();

        for (String wrong : List.of(
                "\"due\":\"%s\",\"expected\":\"%s\",\"reason\":\" \"".formatted(day(90), due),
                "\"due\":null,\"expected\":\"%s\",\"reason\":\"x\"".formatted(due),
                "\"due\":\"%s\",\"expected\":\"%s\",\"reason\":\"x\"".formatted(day(-1), due),
                "\"due\":\"%s\",\"expected\":\"%s\",\"reason\":\"x\"".formatted(day(1), due),
                "\"due\":\"%s\",\"expected\":\"%s\",\"reason\":\"%s\"".formatted(day(90), due, "x".repeat(1001)))) {
            Answer answer = interior.post(API + "/tasks/" + task + "/extend", wish(wrong));
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.json().get("message").asText()).isNotBlank();
        }
        assertThat(interior.post(API + "/tasks/" + task + "/extend", wish("\"due\":\"31/12/2099\""))
                        .status())
                .isEqualTo(400);
        assertThat(due(task)).isEqualTo(due);
        assertThat(logOf(task)).isEmpty();
    }

    @Test
    void of_two_people_who_extend_at_once_one_is_told_that_the_other_did() {
        String task = selfAssessment(UNIT, "5");
        String due = due(task);
        Caller one = interior();
        Caller two = changing(browser("so-noi-vu.lanhdao"));

        List<Integer> answers = Stream.of(one, two)
                .map(caller -> CompletableFuture.supplyAsync(() -> caller.post(
                                API + "/tasks/" + task + "/extend",
                                wish("\"due\":\"%s\",\"expected\":\"%s\",\"reason\":\"x\"".formatted(day(90), due)))
                        .status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(logOf(task)).hasSize(1);
    }

    @Test
    void many_are_reminded_at_once_and_see_it_beside_their_tasks() {
        String one = selfAssessment(UNIT, "6");
        String two = selfAssessment(OTHER, "6");

        Answer answer = interior()
                .post(
                        API + "/remind",
                        wish("\"tasks\":[\"%s\",\"%s\",\"gone\"],\"note\":\"Gửi trước thứ Sáu\"".formatted(one, two)));

        assertThat(answer.json().get("reminded").asInt()).isEqualTo(2);
        assertThat(answer.json().get("skipped")).hasSize(1);
        String ask = "/api/notices?task=" + one + "&task=" + two;
        JsonNode own = browser(UNIT).caller().get(ask).json();
        assertThat(own.fieldNames()).toIterable().containsExactly(one);
        assertThat(own.get(one).get(0).get("note").asText()).isEqualTo("Gửi trước thứ Sáu");
        assertThat(as(INTERIOR).get("/engine-rest/task/" + one + "/comment").body())
                .contains("Sở Nội vụ nhắc việc: Gửi trước thứ Sáu");
        assertThat(logOf(two)).hasSize(1);
    }

    @Test
    void who_is_away_loses_the_task_to_the_unit() {
        String task = selfAssessment(UNIT, "7");
        assertThat(as(UNIT).post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"" + UNIT + "\"}")
                        .status())
                .isEqualTo(204);
        Caller interior = interior();

        Answer wrong = interior.post(
                API + "/tasks/" + task + "/release", wish("\"expected\":\"somebody\",\"reason\":\"Nghỉ phép\""));
        Answer right = interior.post(
                API + "/tasks/" + task + "/release",
                wish("\"expected\":\"%s\",\"reason\":\"Nghỉ phép\"".formatted(UNIT)));

        assertThat(wrong.status()).isEqualTo(409);
        assertThat(right.status()).as(right.body()).isEqualTo(200);
        assertThat(as(UNIT).get("/engine-rest/task/" + task)
                        .json()
                        .get("assignee")
                        .isNull())
                .isTrue();
        assertThat(logOf(task))
                .singleElement()
                .satisfies(entry -> assertThat(entry.get("kind").asText()).isEqualTo("RELEASED"));
    }

    @Test
    void a_self_assessment_is_neither_given_to_another_unit_nor_sent_back_and_the_page_says_why() {
        String task = selfAssessment(UNIT, "8");
        Caller interior = interior();

        JsonNode options = interior.get(API + "/tasks/" + task + "/options").json();
        Answer reassigned =
                interior.post(API + "/tasks/" + task + "/reassign", wish("\"unit\":\"so-tu-phap\",\"reason\":\"x\""));
        Answer sentBack = interior.post(API + "/tasks/" + task + "/send-back", wish("\"reason\":\"x\""));

        assertThat(options.get("reassign")).isEmpty();
        assertThat(options.get("reassignNot").asText()).contains("Thu về cơ quan");
        assertThat(List.of(reassigned.status(), sentBack.status())).containsOnly(422);
        assertThat(sentBack.json().get("message").asText()).contains("đang được thẩm định");
        assertThat(logOf(task)).isEmpty();
    }

    @Test
    void a_milestone_that_was_moved_meanwhile_is_not_moved_again_unseen() {
        Answer answer = interior()
                .post(
                        API + "/milestones/publication/extend",
                        wish("\"due\":\"%s\",\"expected\":\"%s\",\"reason\":\"x\"".formatted(day(400), day(0))));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("message").asText()).contains("vừa được gia hạn");
    }

    @Test
    void the_end_of_a_milestone_is_moved_and_moved_back_with_both_in_the_log() {
        Caller interior = interior();
        String end = endOf(interior, "publication");
        LocalDate later = LocalDate.parse(end).plusDays(10);

        Answer moved = interior.post(
                API + "/milestones/publication/extend",
                wish("\"due\":\"%s\",\"expected\":\"%s\",\"reason\":\"Chờ Bộ\"".formatted(later, end)));
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(endOf(interior, "publication")).isEqualTo(later.toString());
        Answer back = interior.post(
                API + "/milestones/publication/extend",
                wish("\"due\":\"%s\",\"expected\":\"%s\",\"reason\":\"Ghi nhầm\"".formatted(end, later)));

        assertThat(back.status()).as(back.body()).isEqualTo(200);
        assertThat(interior.get(API + "/log").json())
                .filteredOn(entry -> entry.get("kind").asText().equals("MILESTONE_EXTENDED"))
                .hasSize(2);
        Answer refused = interior.post(
                API + "/milestones/publication/extend",
                wish("\"due\":\"2000-01-01\",\"expected\":\"%s\",\"reason\":\"x\"".formatted(end)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("message").asText()).contains("hạn mới phải từ ngày bắt đầu");
    }

    @Test
    void the_workbook_holds_matrix_tasks_and_log() {
        Answer workbook = interior().get(API + "/han-chot.xlsx?unit=" + UNIT);

        assertThat(workbook.status()).isEqualTo(200);
        assertThat(workbook.header("Content-Disposition")).contains("han-chot-" + PLAN + ".xlsx");
        assertThat(workbook.body()).startsWith("PK");
    }

    @Test
    void diagrams_show_open_tasks_and_an_instance_its_unit_and_its_past() {
        Caller interior = interior();
        String instance = fieldInstance(OTHER, "1");
        String definition = as(INTERIOR)
                .get("/engine-rest/process-definition/key/field-assessment")
                .json()
                .get("id")
                .asText();

        JsonNode activities =
                interior.get("/api/deadlines/definitions/" + definition).json();
        JsonNode past = interior.get("/api/deadlines/instances/" + instance).json();

        assertThat(find(activities, "activityId", "Task_AssessField")
                        .get("open")
                        .asInt())
                .isGreaterThan(100);
        assertThat(past.get("unitName").asText()).isEqualTo("Ban Quản lý Khu kinh tế");
        assertThat(past.get("field").asText()).isEqualTo("1");
        assertThat(past.get("tasks")).hasSize(1);
        assertThat(past.get("happenings"))
                .anySatisfy(event -> assertThat(event.get("what").asText()).isEqualTo("Mở hồ sơ đánh giá"));
        assertThat(interior.get("/api/deadlines/instances/khong-co").status()).isEqualTo(404);
        assertThat(browser("so-tu-phap")
                        .caller()
                        .get("/api/deadlines/instances/" + instance)
                        .status())
                .isEqualTo(403);
    }

    private Caller interior() {
        return changing(browser(INTERIOR));
    }

    private Browser browser(String user) {
        String application =
                switch (user) {
                    case ADMINISTRATOR -> "admin";
                    case INTERIOR, INTERIOR + ".lanhdao", DESIGNER -> "cockpit";
                    default -> "tasklist";
                };
        return Browser.loggedIn(anonymous(), application, user);
    }

    private static Caller changing(Browser browser) {
        JsonNode csrf = browser.caller().get("/api/session").json().get("csrf");
        return browser.caller()
                .with(csrf.get("header").asText(), csrf.get("token").asText());
    }

    private static String wish(String content) {
        return "{\"request\":\"" + UUID.randomUUID() + "\"," + content + "}";
    }

    private List<JsonNode> logOf(String task) {
        return interior()
                .get(API + "/log")
                .json()
                .valueStream()
                .filter(entry -> task.equals(entry.get("taskId").asText()))
                .toList();
    }

    private String due(String task) {
        return interior()
                .get(API + "/tasks?unit=" + UNIT)
                .json()
                .get("tasks")
                .valueStream()
                .map(entry -> entry.get("task"))
                .filter(found -> found.get("id").asText().equals(task))
                .findFirst()
                .orElseThrow()
                .get("due")
                .asText();
    }

    private static String endOf(Caller interior, String milestone) {
        return find(interior.get(API).json().get("board").get("marks"), "code", milestone)
                .get("end")
                .asText();
    }

    private static JsonNode find(JsonNode all, String key, String value) {
        return all.valueStream()
                .filter(node -> value.equals(node.get(key).asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + " " + value + " in " + all));
    }

    /** As if its day had come a fortnight ago. */
    private void makeLate(String task) {
        for (String table : List.of("act_ru_task", "act_hi_taskinst")) {
            database.update("update " + table + " set due_date_ = now() - interval '14 days' where id_ = ?", task);
        }
    }

    private static LocalDate day(int fromToday) {
        return LocalDate.now(VietnamTime.ZONE).plusDays(fromToday);
    }
}
