package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.plan.Plans;
import vn.parindex.plan.Unit;
import vn.parindex.survey.campaign.Campaigns;

/**
 * Walks every cell of the table of rights in {@code docs/quyen-han.md} over HTTP: what it allows must go through, what it
 * does not must be refused. A row without an attempt here, an attempt without a row, or a role without a user fails.
 *
 * <p>To add a row: write it in the table, and {@link #attempts()} how somebody tries it. An attempt says whether it went
 * through; an answer that is neither a success nor a refusal fails. Where an action could be done only once, the attempt
 * sends an empty form: rights are asked before the form is read, so 400 says that the user may and 403 that they may not.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleMatrixIT extends OverHttp {

    private static final Path TABLE = Path.of("docs", "quyen-han.md");
    private static final String YES = "có";
    private static final String NO = "–";

    /** Whose assessment is being appraised. */
    private static final String UNIT = "huyen-tieu-can";

    /** Whose assessment has come to decisions after an explanation. */
    private static final String CONTESTED_UNIT = "so-van-hoa-the-thao-va-du-lich";

    /** Whose fields are still open. */
    private static final String OPEN_UNIT = "so-khoa-hoc-va-cong-nghe";

    /** Whose report waits for its head. */
    private static final String OTHER = "huyen-cau-ngang";

    /** A unit that nobody here works for. */
    private static final String UNTOUCHED = "huyen-tra-cu";

    private static final String APPRAISER = "van-phong-ubnd-tinh";
    private static final String SURVEY = "/dieu-tra/" + PLAN;
    private static final String EMPTY = "{\"variables\": {}}";

    /** Who stands for each column. */
    private static final Map<String, String> USERS = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("Cán bộ", OPEN_UNIT),
            Map.entry("Lãnh đạo", OPEN_UNIT + ".lanhdao"),
            Map.entry("Cơ quan thẩm định", APPRAISER),
            Map.entry("Sở Nội vụ", INTERIOR),
            Map.entry("Hội đồng", "hoi-dong-tham-dinh"),
            Map.entry("UBND tỉnh", "ubnd-tinh"),
            Map.entry("Điều tra viên", ENUMERATOR),
            Map.entry("Thiết kế", DESIGNER),
            Map.entry("Kiểm tra", AUDITOR),
            Map.entry("Quản trị", ADMINISTRATOR)));

    private static final String MODEL =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="thu">
              <bpmn:process id="thu-quyen-han" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="Start" />
              </bpmn:process>
            </bpmn:definitions>
            """;
    private static final String DEPLOYMENT = "Thử quyền hạn";
    private static final String MADE_USER = "thu.quyen.han";

    @Autowired
    private IdentityService identity;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TaskService tasks;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Plans plans;

    private String report;

    /** Open appraisals and decisions, by field. */
    private final Map<String, String> appraisals = new HashMap<>();

    private final Map<String, String> decisions = new HashMap<>();

    /** Somebody tries something; whether it went through. */
    private interface Attempt {
        boolean by(String user);
    }

    @BeforeAll
    void an_assessment_is_being_appraised() {
        if (campaigns.window(PLAN).opens() == null) {
            String prepare = task(INTERIOR, "taskDefinitionKey=Task_PrepareSurvey");
            LocalDate today = LocalDate.now();
            done(as(INTERIOR)
                    .post(
                            "/engine-rest/task/" + prepare + "/submit-form",
                            "{\"variables\": {\"firstDay\": {\"value\": \"%s\"}, \"lastDay\": {\"value\": \"%s\"}}}"
                                    .formatted(today.minusDays(1), today.plusDays(30))));
        }
        assessed(OTHER);
        report = reportOf(OTHER);
        submitted(UNIT);
        submitted(CONTESTED_UNIT);
        for (String field : List.of("1", "3", "7")) {
            String appraiser = plans.get(PLAN).appraiserOf(UNIT, field);
            appraisals.put(
                    field,
                    awaited(
                            appraiser,
                            "taskDefinitionKey=Task_Appraise&processInstanceBusinessKey=" + key(UNIT, field)));
        }
        for (String field : List.of("1", "3")) {
            decisions.put(field, contested(field, plans.get(PLAN).appraiserOf(CONTESTED_UNIT, field)));
        }
    }

    @AfterAll
    void take_back_what_was_made() {
        repository
                .createDeploymentQuery()
                .deploymentName(DEPLOYMENT)
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
        identity.deleteUser(MADE_USER);
    }

    /** What every row of the table means over HTTP. */
    private Map<String, Attempt> attempts() {
        var attempts = new LinkedHashMap<String, Attempt>();
        // tasks
        attempts.put(
                "Xem việc được giao cho cơ quan mình",
                user -> offered(user, task -> went(as(user).get("/engine-rest/task/" + task))));
        attempts.put("Xem việc tự đánh giá của cơ quan khác", this::seesOthers);
        attempts.put(
                "Tự đánh giá lĩnh vực của cơ quan mình", user -> mayWork(user, selfAssessment(evaluated(user), "1")));
        attempts.put("Tự đánh giá lĩnh vực của cơ quan khác", user -> mayWork(user, selfAssessment(UNTOUCHED, "8")));
        // the people of the unit whose report is ready
        attempts.put(
                "Duyệt báo cáo tự đánh giá của cơ quan mình", user -> mayWork(user.replace(OPEN_UNIT, OTHER), report));
        attempts.put("Duyệt báo cáo tự đánh giá của cơ quan khác", user -> mayWork(user, report));
        attempts.put(
                "Thẩm định lĩnh vực được giao",
                user -> mayWork(user, appraisals.get(user.equals(INTERIOR) ? "1" : "3")));
        attempts.put("Thẩm định lĩnh vực không được giao", user -> mayWork(user, appraisals.get("7")));
        attempts.put(
                "Quyết định điểm sau giải trình của lĩnh vực được giao",
                user -> mayWork(user, decisions.get(user.equals(INTERIOR) ? "1" : "3")));
        attempts.put("Nhận việc, trả việc của cơ quan mình", user -> offered(user, task -> claims(user, task)));
        attempts.put(
                "Sửa dữ liệu của việc ngoài biểu mẫu",
                user -> went(as(user).put(
                                "/engine-rest/task/" + selfAssessment(OPEN_UNIT, "2") + "/localVariables/x",
                                "{\"value\": 1}")));
        attempts.put(
                "Lưu nháp việc của cơ quan mình",
                user -> mayCall(user, "PUT", "/api/tasks/" + selfAssessment(evaluated(user), "1") + "/draft", "[]"));
        attempts.put(
                "Xem nháp việc của cơ quan khác",
                user -> went(page(user, "/api/tasks/" + selfAssessment(UNTOUCHED, "7") + "/draft")));
        attempts.put(
                "Xem tài liệu kiểm chứng của cơ quan khác",
                user -> went(page(user, "/api/evidence/tasks/" + selfAssessment(UNTOUCHED, "7"))));
        attempts.put(
                "Thêm tài liệu kiểm chứng của cơ quan mình",
                user -> mayCall(
                        user,
                        "POST",
                        "/api/evidence/%s/%s/criteria/1.1/documents".formatted(PLAN, evaluated(user)),
                        "{\"number\": \"\", \"title\": \"\", \"uploads\": [], \"off\": []}"));
        // running the year
        attempts.put("Xem bảng hạn chót", user -> went(page(user, "/api/deadlines/" + PLAN)));
        attempts.put(
                "Nhắc, gia hạn, chuyển việc từ bảng hạn chót",
                user -> mayCall(user, "POST", "/api/deadlines/" + PLAN + "/remind", "{\"tasks\": []}"));
        attempts.put("Gia hạn mốc thời gian", user -> mayStart(user, "milestone-extension"));
        attempts.put("Mở lại hoặc dừng đánh giá một cơ quan", user -> mayStart(user, "unit-intervention"));
        attempts.put(
                "Hủy quy trình đang chạy",
                user -> went(as(user).delete("/engine-rest/process-instance/" + fieldInstance(OPEN_UNIT, "3"))));
        attempts.put(
                "Xem lịch sử các quy trình",
                user -> as(user).get("/engine-rest/history/process-instance/count?processDefinitionKey=unit-index-year")
                                .count()
                        > 0);
        attempts.put("Vào Tasklist", user -> application(user, "tasklist"));
        attempts.put("Vào Cockpit", user -> application(user, "cockpit"));
        attempts.put("Vào Admin", user -> application(user, "admin"));
        attempts.put("Triển khai quy trình, biểu mẫu", this::deploys);
        attempts.put("Dọn lịch sử xử lý", user -> went(as(user).post("/engine-rest/history/cleanup", "")));
        // results
        attempts.put(
                "Xem kết quả trước khi công bố",
                user -> page(user, "/ket-qua").body().contains("/ket-qua/" + PLAN + "\""));
        attempts.put(
                "Xem trang điểm của cơ quan mình", user -> went(page(user, "/ket-qua/" + PLAN + "/" + unitOf(user))));
        attempts.put("Xem trang điểm của cơ quan khác", user -> went(page(user, "/ket-qua/" + PLAN + "/" + OTHER)));
        // survey
        attempts.put(
                "Xem tiến độ thu phiếu", user -> went(page(user, SURVEY)) && went(page(user, SURVEY + "/tien-do.csv")));
        attempts.put("Xem trang phát phiếu", user -> went(page(user, SURVEY + "/phat-phieu")));
        attempts.put(
                "Phát phiếu",
                user -> mayPost(
                        user,
                        SURVEY + "/phat-phieu",
                        SURVEY + "/phat-phieu",
                        "don-vi=so-y-te&nhom=tinh-nguoi-dan-to-chuc&so-luong=khong&loai=KHONG&moi-nhat=0"));
        attempts.put("Nhập phiếu giấy từ tệp", user -> went(page(user, SURVEY + "/nhap-phieu")));
        attempts.put("Nhập phiếu giấy trong Tasklist", user -> mayStart(user, "paper-ballots"));
        attempts.put(
                "Chọn bản đúng khi hai người nhập khác nhau",
                user -> mayPost(user, SURVEY, SURVEY + "/nhap-phieu/chon", "ma-phieu=khong-dung&lan=1"));
        attempts.put("Đọc nội dung một phiếu", this::readsABallot);
        // accounts
        attempts.put(
                "Xem người dùng và nhật ký thay đổi",
                user -> went(page(user, "/nguoi-dung")) && went(page(user, "/nguoi-dung/nhat-ky")));
        attempts.put("Tạo tài khoản", this::createsAUser);
        attempts.put("Thêm người khác vào nhóm", this::addsAMember);
        attempts.put(
                "Tự thêm mình vào nhóm",
                user -> went(as(user).put("/engine-rest/group/so-noi-vu.lanhdao/members/" + user, "")));
        attempts.put("Xóa tài khoản", user -> went(as(user).delete("/engine-rest/user/" + OTHER + ".lanhdao")));
        attempts.put(
                "Khóa tài khoản của người thôi việc",
                user -> mayPost(user, "/nguoi-dung", "/nguoi-dung/tai-khoan/" + OTHER + "/thoi-gian", "tu=khong&den="));
        attempts.put("Nhập người dùng từ tệp", user -> went(page(user, "/nguoi-dung/nhap-tep")));
        attempts.put(
                "Ủy quyền làm thay",
                user -> mayPost(user, "/nguoi-dung", "/nguoi-dung/uy-quyen", "vang=&thay=&tu=khong&den=khong&ly-do="));
        // the engine's own settings
        attempts.put(
                "Tạo quyền trong Camunda",
                user -> went(as(user).post(
                                "/engine-rest/authorization/create",
                                "{\"type\": 1, \"permissions\": [\"ALL\"], \"userId\": \"%s\", \"resourceType\": 7, \"resourceId\": \"*\"}"
                                        .formatted(user))));
        attempts.put(
                "Tạo bộ lọc việc",
                user -> went(as(user).post(
                                "/engine-rest/filter/create",
                                "{\"name\": \"x\", \"resourceType\": \"Task\", \"query\": {}}")));
        attempts.put(
                "Xem thông số kỹ thuật của máy chủ (/actuator)",
                user -> went(page(user, "/actuator")) || went(page(user, "/actuator/env")));
        return attempts;
    }

    @TestFactory
    List<DynamicTest> every_cell_of_the_table_is_as_it_says() throws IOException {
        Map<String, Attempt> attempts = attempts();
        var cells = new ArrayList<DynamicTest>();
        for (Row row : rows()) {
            row.cells()
                    .forEach((role, cell) ->
                            cells.add(DynamicTest.dynamicTest(row.action() + " – " + role + ": " + cell, () -> {
                                Attempt attempt = attempts.get(row.action());
                                assertThat(attempt)
                                        .as("an attempt at “%s”", row.action())
                                        .isNotNull();
                                assertThat(USERS).as("a user for the column").containsKey(role);
                                assertThat(cell)
                                        .as("a cell is %s or %s", YES, NO)
                                        .isIn(YES, NO);
                                assertThat(attempt.by(USERS.get(role))).isEqualTo(cell.equals(YES));
                            })));
        }
        return cells;
    }

    @Test
    void every_attempt_has_its_row_and_every_user_a_column() throws IOException {
        assertThat(rows())
                .extracting(Row::action)
                .containsExactlyInAnyOrderElementsOf(attempts().keySet());
        assertThat(rows()).allSatisfy(row -> assertThat(row.cells().keySet())
                .containsExactlyInAnyOrderElementsOf(USERS.keySet()));
    }

    private record Row(String action, Map<String, String> cells) {}

    /** The rows of all tables of the document that have the roles as columns. */
    private static List<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        List<String> header = List.of();
        for (String line : Files.readAllLines(TABLE)) {
            List<String> cells = line.startsWith("|")
                    ? Arrays.stream(line.substring(1).split("\\|"))
                            .map(String::strip)
                            .toList()
                    : List.of();
            if (cells.isEmpty()) {
                header = List.of();
            } else if (cells.get(0).equals("Việc")) {
                header = cells;
            } else if (!header.isEmpty() && !cells.get(0).startsWith("---")) {
                assertThat(cells).as(line).hasSameSizeAs(header);
                var byRole = new LinkedHashMap<String, String>();
                for (int i = 1; i < cells.size(); i++) {
                    byRole.put(header.get(i), cells.get(i));
                }
                rows.add(new Row(cells.get(0), byRole));
            }
        }
        return rows;
    }

    // how things are tried

    /** A success or a refusal; anything else is neither and fails. */
    private static boolean went(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isIn(200, 204, 302, 400, 401, 403, 404);
        return answer.isSuccess();
    }

    /** Rights are asked before the form is read. */
    private boolean mayWork(String user, String task) {
        Answer answer = as(user).post("/engine-rest/task/" + task + "/submit-form", EMPTY);
        assertThat(answer.status()).as(answer.toString()).isIn(400, 403);
        assertThat(isOpen(task)).isTrue();
        return answer.status() == 400;
    }

    private boolean mayStart(String user, String process) {
        Answer answer = as(user).post("/engine-rest/process-definition/key/" + process + "/submit-form", EMPTY);
        assertThat(answer.status()).as(answer.toString()).isIn(400, 403, 404);
        return answer.status() == 400;
    }

    /** A task of a unit that is none of the users'. */
    private boolean seesOthers(String user) {
        return as(user).get("/engine-rest/task/" + selfAssessment(UNTOUCHED, "7"))
                .isSuccess();
    }

    /** A task that is offered to the user's unit for as long as they try; other users get one that is not theirs. */
    private boolean offered(String user, Predicate<String> attempt) {
        String task = selfAssessment(OPEN_UNIT, "2");
        String unit = unitOf(user);
        if (plans.get(PLAN).findUnit(unit).isEmpty() || unit.equals(OPEN_UNIT)) {
            return attempt.test(task);
        }
        tasks.addCandidateGroup(task, unit);
        try {
            return attempt.test(task);
        } finally {
            tasks.deleteCandidateGroup(task, unit);
            authorizations
                    .createAuthorizationQuery()
                    .groupIdIn(unit)
                    .resourceType(Resources.TASK)
                    .resourceId(task)
                    .list()
                    .forEach(right -> authorizations.deleteAuthorization(right.getId()));
        }
    }

    private boolean claims(String user, String task) {
        String path = "/engine-rest/task/" + task;
        boolean claimed = went(as(user).post(path + "/claim", "{\"userId\": \"%s\"}".formatted(user)));
        if (claimed) {
            done(as(user).post(path + "/unclaim", "{}"));
        }
        return claimed;
    }

    /** The user's own unit where it is assessed, else one that is. */
    private String evaluated(String user) {
        return plans.get(PLAN)
                .findUnit(unitOf(user))
                .filter(Unit::isEvaluated)
                .map(Unit::code)
                .orElse(OPEN_UNIT);
    }

    private boolean application(String user, String application) {
        return went(Browser.loggedIn(anonymous(), application, user).lastAnswer());
    }

    private boolean deploys(String user) {
        String boundary = "parindex";
        String body =
                """
                --%1$s\r
                Content-Disposition: form-data; name="deployment-name"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="m.bpmn"; filename="m.bpmn"\r
                Content-Type: application/xml\r
                \r
                %3$s\r
                --%1$s--\r
                """
                        .formatted(boundary, DEPLOYMENT, MODEL);
        return went(as(user).send(
                        "POST", "/engine-rest/deployment/create", "multipart/form-data; boundary=" + boundary, body));
    }

    private Answer page(String user, String path) {
        return session(user).get(path);
    }

    private Caller session(String user) {
        return Browser.loggedIn(anonymous(), "welcome", user).caller();
    }

    /** Posts a form that would be refused for what it says, with the token of a page that the user may see. */
    private boolean mayPost(String user, String from, String to, String form) {
        Caller caller = session(user);
        JsonNode csrf = caller.get("/api/session").json().get("csrf");
        Answer answer = caller.with(
                        csrf.get("header").asText(), csrf.get("token").asText())
                .postForm(to, form);
        assertThat(answer.status()).as(from + " " + answer).isIn(200, 400, 403);
        return answer.status() != 403;
    }

    /** Sends something that would be refused for what it says, so that nothing changes. */
    private boolean mayCall(String user, String method, String path, String json) {
        Caller caller = session(user);
        JsonNode csrf = caller.get("/api/session").json().get("csrf");
        Answer answer = caller.with(
                        csrf.get("header").asText(), csrf.get("token").asText())
                .send(method, path, "application/json", json);
        assertThat(answer.status()).as(answer.toString()).isIn(400, 403, 404, 422);
        return answer.status() == 400 || answer.status() == 422;
    }

    /** By no address, whatever the user may do. */
    private boolean readsABallot(String user) {
        Caller caller = session(user);
        return List.of(SURVEY + "/phieu", SURVEY + "/phieu/1", "/phieu/1", "/api/ballots", "/dieu-tra/phieu").stream()
                .map(caller::get)
                .anyMatch(answer -> answer.isSuccess() && answer.body().contains("c8_1_1"));
    }

    private boolean createsAUser(String user) {
        Answer answer = as(user).post(
                        "/engine-rest/user/create",
                        "{\"profile\": {\"id\": \"%s\", \"firstName\": \"x\", \"lastName\": \"y\"}, \"credentials\": {\"password\": \"Mat-khau-12345\"}}"
                                .formatted(MADE_USER));
        return went(answer);
    }

    private boolean addsAMember(String user) {
        String path = "/engine-rest/group/vnpt-tra-vinh/members/" + OTHER;
        boolean added = went(as(user).put(path, ""));
        if (added) {
            done(as(user).delete(path));
        }
        return added;
    }

    // how the assessment got there

    private void assessed(String unit) {
        for (int field = 1; field <= 8; field++) {
            String task = selfAssessment(unit, String.valueOf(field));
            done(as(unit).post(
                            "/engine-rest/task/" + task + "/submit-form",
                            SelfAssessmentForm.of(as(unit), task).json()));
        }
    }

    private String reportOf(String unit) {
        return awaited(
                unit + ".lanhdao",
                "taskDefinitionKey=Task_ApproveReport&processInstanceBusinessKey=" + PLAN + ":" + unit);
    }

    private void submitted(String unit) {
        assessed(unit);
        done(as(unit + ".lanhdao")
                .post(
                        "/engine-rest/task/" + reportOf(unit) + "/submit-form",
                        "{\"variables\": {\"outcome\": {\"value\": \"approve\"}}}"));
    }

    /** A field is appraised with a difference, and the unit explains it. */
    private String contested(String field, String appraiser) {
        String business = "processInstanceBusinessKey=" + key(CONTESTED_UNIT, field);
        String task = awaited(appraiser, "taskDefinitionKey=Task_Appraise&" + business);
        ObjectNode variables = prefilled(appraiser, task, ".*__(points|na)");
        String points = variables
                .propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> name.endsWith("__points"))
                .findFirst()
                .orElseThrow();
        variables.putObject(points).put("value", "0");
        variables.putObject(points.replace("__points", "__reason")).put("value", "Chưa có tài liệu kiểm chứng.");
        done(as(appraiser).post("/engine-rest/task/" + task + "/submit-form", body(variables)));
        String explain = awaited(CONTESTED_UNIT, "taskDefinitionKey=Task_Explain&" + business);
        ObjectNode reply = JsonNodeFactory.instance.objectNode();
        reply.putObject(points.replace("__points", "__reply")).put("value", "explain");
        reply.putObject(points.replace("__points", "__explanation")).put("value", "Đã gửi bổ sung.");
        done(as(CONTESTED_UNIT).post("/engine-rest/task/" + explain + "/submit-form", body(reply)));
        return awaited(appraiser, "taskDefinitionKey=Task_Decide&" + business);
    }

    private ObjectNode prefilled(String user, String task, String names) {
        ObjectNode variables = JsonNodeFactory.instance.objectNode();
        as(user).get("/engine-rest/task/" + task + "/form-variables")
                .json()
                .propertyStream()
                .forEach(variable -> {
                    JsonNode value = variable.getValue().get("value");
                    if (variable.getKey().matches(names) && !value.isNull()) {
                        variables.putObject(variable.getKey()).set("value", value);
                    }
                });
        return variables;
    }

    private static String body(ObjectNode variables) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("variables", variables);
        return body.toString();
    }

    private String awaited(String user, String query) {
        var found = new String[1];
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            found[0] = task(user, query);
            return found[0] != null;
        });
        return found[0];
    }

    private String task(String user, String query) {
        JsonNode tasks = as(user).get("/engine-rest/task?" + query).json();
        return tasks.isEmpty() ? null : tasks.get(0).get("id").asText();
    }

    private static void done(Answer answer) {
        assertThat(answer.isSuccess()).as(answer.toString()).isTrue();
    }

    private static String key(String unit, String field) {
        return PLAN + ":" + unit + ":" + field;
    }

    private static String unitOf(String user) {
        return user.replace(".lanhdao", "");
    }
}
