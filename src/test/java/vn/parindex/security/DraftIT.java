package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Half-filled forms on the server: who may keep what, and that nobody overwrites anybody. */
class DraftIT extends OverHttp {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UNIT = "huyen-duyen-hai";
    private static final String HEAD = UNIT + ".lanhdao";
    private static final String OTHER = "so-y-te";

    /** A login costs half a second; one is enough for each person. */
    private static final Map<String, Caller> PAGES = new ConcurrentHashMap<>();

    private static int next;

    private String task;
    private Caller staff;
    private Caller head;

    @BeforeEach
    void a_field_that_nobody_has_touched() {
        task = selfAssessment(UNIT, Integer.toString(next++ % 6 + 1));
        database.update("delete from task_draft where task_id = ?", task);
        staff = page(UNIT);
        head = page(HEAD);
    }

    @Test
    void what_one_keeps_the_form_shows_to_the_other() {
        String number = key("__planned", "__violations", "__value");
        JsonNode saved = saved(staff, 0, Map.of(number, 12.5, evidence(), "Báo cáo số 12\nngày 30/11/2023"));

        assertThat(saved.get("version").asInt()).isEqualTo(1);
        assertThat(saved.get("versions").get(0).get("by").asText()).isEqualTo("Cán bộ Huyện Duyên Hải");
        JsonNode variables =
                as(HEAD).get("/engine-rest/task/" + task + "/form-variables").json();
        assertThat(variables.get(number).get("value").asText()).isEqualTo("12.5");
        assertThat(variables.get(evidence()).get("value").asText()).isEqualTo("Báo cáo số 12\nngày 30/11/2023");
        assertThat(variables.get("draftVersion").get("value").asText()).isEqualTo("1");
        assertThat(draft(head).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_left_out_is_empty_again() {
        saved(staff, 0, Map.of(evidence(), "Báo cáo"));
        saved(head, 1, Map.of());

        assertThat(as(UNIT).get("/engine-rest/task/" + task + "/form-variables")
                        .json()
                        .get(evidence())
                        .get("value")
                        .isNull())
                .isTrue();
    }

    @Test
    void who_bases_on_an_older_version_is_told_who_saved_and_what_differs() {
        saved(staff, 0, Map.of(evidence(), "Của cán bộ"));

        Answer refused = save(head, 0, Map.of(evidence(), "Của lãnh đạo"));

        assertThat(refused.status()).isEqualTo(409);
        JsonNode now = refused.json().get("now");
        assertThat(now.get("draft").get("versions").get(0).get("by").asText()).isEqualTo("Cán bộ Huyện Duyên Hải");
        assertThat(now.get("differences")).hasSize(1);
        assertThat(now.get("differences").get(0).get("label").asText()).isEqualTo("Tài liệu kiểm chứng");
        assertThat(now.get("differences").get(0).get("stored").asText()).isEqualTo("Của cán bộ");
        assertThat(now.get("differences").get(0).get("offered").asText()).isEqualTo("Của lãnh đạo");
        assertThat(now.get("differences").get(0).get("change").asText()).isEqualTo("BOTH");
        assertThat(draft(head).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void the_same_content_is_no_conflict_and_no_new_version() {
        saved(staff, 0, Map.of(evidence(), "Báo cáo"));

        assertThat(saved(head, 0, Map.of(evidence(), " Báo cáo "))
                        .get("version")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void of_many_at_once_one_is_kept_and_the_others_are_told() {
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> save(page(i % 2 == 0 ? UNIT : HEAD), 0, Map.of(evidence(), "Bản " + i))
                        .status())
                .toList();

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(7);
        assertThat(draft(staff).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void a_choice_of_both_sides_is_kept_and_an_earlier_version_comes_back() {
        saved(staff, 0, Map.of(evidence(), "Một"));
        saved(staff, 1, Map.of(evidence(), "Hai"));

        assertThat(send(staff, "POST", "/draft/changes", body(1, Map.of(evidence(), "Ba")))
                        .status())
                .isEqualTo(409);
        assertThat(send(staff, "POST", "/draft/changes", body(2, Map.of(evidence(), "Ba")))
                        .status())
                .isEqualTo(200);
        JsonNode differences =
                staff.get("/api/tasks/" + task + "/draft/versions/1").json();
        assertThat(differences).hasSize(1);
        assertThat(differences.get(0).get("stored").asText()).isEqualTo("Ba");
        assertThat(differences.get(0).get("offered").asText()).isEqualTo("Một");

        assertThat(send(staff, "POST", "/draft/versions/1/restore", body(3, Map.of()))
                        .status())
                .isEqualTo(200);

        assertThat(draft(staff).get("version").asInt()).isEqualTo(4);
        assertThat(as(UNIT).get("/engine-rest/task/" + task + "/form-variables")
                        .json()
                        .get(evidence())
                        .get("value")
                        .asText())
                .isEqualTo("Một");
        assertThat(send(staff, "POST", "/draft/versions/99/restore", body(4, Map.of()))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void versions_that_the_page_saves_by_itself_do_not_pile_up() {
        for (int i = 0; i < 5; i++) {
            Map<String, Object> automatic = new HashMap<>(body(i, Map.of(evidence(), "Bản " + i)));
            automatic.put("origin", "AUTOMATIC");
            assertThat(send(staff, "PUT", "/draft", automatic).status()).isEqualTo(200);
        }

        assertThat(draft(staff).get("versions"))
                .extracting(v -> v.get("version").asInt())
                .containsExactly(5, 0);
    }

    @Test
    void who_may_not_work_on_the_task_neither_keeps_nor_sees_a_draft() {
        for (String path : List.of("/draft", "/draft/versions/0", "/workbook")) {
            assertThat(page(OTHER).get("/api/tasks/" + task + path).status())
                    .as(path)
                    .isEqualTo(404);
            assertThat(page(INTERIOR).get("/api/tasks/" + task + path).status())
                    .as(path)
                    .isEqualTo(403);
            assertThat(anonymous().get("/api/tasks/" + task + path).status())
                    .as(path)
                    .isEqualTo(401);
            assertThat(staff.get("/api/tasks/khong-co" + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(save(page(OTHER), 0, Map.of()).status()).isEqualTo(404);
        assertThat(save(page(INTERIOR), 0, Map.of()).status()).isEqualTo(403);
        assertThat(anonymous().put("/api/tasks/" + task + "/draft", "{}").status())
                .isIn(401, 403);
        assertThat(versions()).isZero();
    }

    @Test
    void nothing_is_kept_without_the_token_against_forged_requests() {
        Caller without = Browser.loggedIn(anonymous(), "tasklist", UNIT).caller();

        assertThat(without.put("/api/tasks/" + task + "/draft", json(body(0, Map.of())))
                        .status())
                .isEqualTo(403);
        assertThat(without.post("/api/tasks/" + task + "/draft/changes", json(body(0, Map.of())))
                        .status())
                .isEqualTo(403);
        assertThat(without.post("/api/tasks/" + task + "/draft/versions/0/restore", json(body(0, Map.of())))
                        .status())
                .isEqualTo(403);
        assertThat(without.post("/api/tasks/" + task + "/workbook", "x").status())
                .isEqualTo(403);
        assertThat(versions()).isZero();
    }

    @Test
    void values_that_the_form_could_not_hold_are_refused_with_their_place() {
        refused(Map.of("approved", true), "Biểu mẫu không có ô “approved”");
        refused(Map.of(evidence(), "x".repeat(4001)), "tối đa 4000 ký tự");
        refused(Map.of(evidence(), "a\u0000b"), "ký tự điều khiển");
        refused(Map.of(evidence(), "a\u202Eb"), "ký tự điều khiển");
        refused(Map.of(evidence(), List.of("a")), "không nhận danh sách hay đối tượng");
        refused(Map.of(evidence(), Map.of("a", "b")), "không nhận danh sách hay đối tượng");
        String number = key("__planned", "__violations", "__value");
        refused(Map.of(number, "nhiều"), "không phải là số");
        refused(Map.of(number, "1e9999"), "không phải là số");
        assertThat(versions()).isZero();
    }

    @Test
    void markup_is_kept_as_the_text_that_it_is() {
        String attack = "<img src=x onerror=alert(1)> ${7*7} '; drop table task_draft; --";

        saved(staff, 0, Map.of(evidence(), attack));

        assertThat(as(UNIT).get("/engine-rest/task/" + task + "/form-variables")
                        .json()
                        .get(evidence())
                        .get("value")
                        .asText())
                .isEqualTo(attack);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "null", "{\"basedOn\":0}", "{\"basedOn\":\"x\",\"values\":{}}", "{\"values\":3}", "{"})
    void what_no_page_sends_is_refused(String body) {
        assertThat(staff.put("/api/tasks/" + task + "/draft", body).status()).isEqualTo(400);
    }

    @Test
    void a_body_without_end_is_refused() {
        Answer answer = staff.put(
                "/api/tasks/" + task + "/draft",
                "{\"basedOn\":0,\"values\":{\"x\":\"" + "y".repeat(4_100_000) + "\"}}");

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void numbers_out_of_range_and_missing_values_can_wait() {
        assertThat(save(staff, 0, Map.of(key("__planned", "__violations", "__value"), "-7"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_task_is_not_ended_with_a_form_that_was_opened_before_the_draft() {
        task = selfAssessment(UNIT, "7");
        SelfAssessmentForm form = SelfAssessmentForm.of(as(HEAD), task);
        saved(staff, 0, Map.of(evidence(), "Của cán bộ"));

        Answer stale = complete(form.with("draftVersion", "0"));
        assertThat(stale.status()).isEqualTo(400);
        assertThat(stale.message())
                .startsWith("Cán bộ Huyện Duyên Hải đã lưu nháp lúc ")
                .contains("Bấm “Lưu nháp” để xem chỗ khác nhau", "Tài liệu kiểm chứng");
        assertThat(complete(form).status()).as("without saying which version").isEqualTo(400);
        assertThat(isOpen(task)).isTrue();

        Answer current = complete(form.with("draftVersion", "1"));

        assertThat(current.isSuccess()).as(current.toString()).isTrue();
        assertThat(versions()).as("drafts end with their task").isZero();
    }

    @Test
    void an_old_form_with_the_same_content_ends_the_task() {
        task = selfAssessment(UNIT, "8");
        SelfAssessmentForm form = SelfAssessmentForm.of(as(UNIT), task);
        Map<String, Object> values = new LinkedHashMap<>();
        form.variables()
                .forEach(
                        (key, variable) -> values.put(key, variable.get("value").asText()));
        saved(staff, 0, values);

        Answer answer = complete(form.with("draftVersion", "0"));

        assertThat(answer.isSuccess()).as(answer.toString()).isTrue();
        assertThat(save(staff, 1, Map.of()).status()).as("the task is gone").isEqualTo(404);
    }

    private Answer complete(SelfAssessmentForm form) {
        as(HEAD).post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"%s\"}".formatted(HEAD));
        return as(HEAD).post("/engine-rest/task/" + task + "/submit-form", form.json());
    }

    private void refused(Map<String, ?> values, String message) {
        Answer answer = save(staff, 0, values);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.message()).contains(message);
    }

    private JsonNode saved(Caller caller, int basedOn, Map<String, ?> values) {
        Answer answer = save(caller, basedOn, values);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private Answer save(Caller caller, int basedOn, Map<String, ?> values) {
        return send(caller, "PUT", "/draft", body(basedOn, values));
    }

    private Answer send(Caller caller, String method, String path, Map<String, ?> body) {
        return caller.send(method, "/api/tasks/" + task + path, "application/json", json(body));
    }

    private JsonNode draft(Caller caller) {
        return caller.get("/api/tasks/" + task + "/draft").json();
    }

    private int versions() {
        return database.queryForObject("select count(*) from task_draft where task_id = ?", Integer.class, task);
    }

    /** Key of the evidence of the field's first criterion. */
    private String evidence() {
        return key("__evidence");
    }

    private String key(String... endings) {
        return as(UNIT).get("/engine-rest/task/" + task + "/form-variables")
                .json()
                .propertyStream()
                .map(Map.Entry::getKey)
                .filter(key -> List.of(endings).stream().anyMatch(key::endsWith))
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> body(int basedOn, Map<String, ?> values) {
        return Map.of("basedOn", basedOn, "values", values);
    }

    private static String json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** A page in the browser of somebody, with the token that changes ask for. */
    private Caller page(String user) {
        return PAGES.computeIfAbsent(user, this::opened);
    }

    private Caller opened(String user) {
        Caller caller = Browser.loggedIn(anonymous(), "tasklist", user).caller();
        JsonNode csrf = caller.get("/api/session").json().get("csrf");
        return caller.with(csrf.get("header").asText(), csrf.get("token").asText());
    }
}
