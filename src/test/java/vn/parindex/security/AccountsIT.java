package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import vn.parindex.account.Role;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.workflow.people.Departures;
import vn.parindex.workflow.people.Roster;
import vn.parindex.workflow.people.RosterCheck;

/** People who work for two units, stand in for one another, leave, and are imported; and what an administrator cannot do. */
class AccountsIT extends OverHttp {

    private static final String UNIT = "thi-xa-duyen-hai";
    private static final String OTHER = "thanh-pho-tra-vinh";
    private static final List<String> MADE = List.of("nguyen.van.an", "tran.thi.binh", "le.van.cuong", "pham.thi.dung");

    @Autowired
    private IdentityService identity;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private Departures departures;

    @Autowired
    private Roster roster;

    @Autowired
    private Clock clock;

    @Autowired
    private Map<String, ApplicationRunner> runners;

    @TempDir
    private Path folder;

    @AfterEach
    void remove_the_people() {
        database.update("delete from account_tenure");
        openDeputyships()
                .forEach(id -> database.update(
                        "update deputyship set ended_by = 'thu', ended_at = now() where id = ? and ended_at is null",
                        id));
        MADE.forEach(user -> {
            tasks.createTaskQuery().taskAssignee(user).list().forEach(task -> tasks.setAssignee(task.getId(), null));
            identity.deleteUser(user);
        });
    }

    // leaving

    @Test
    void who_left_cannot_log_in_and_loses_the_session_and_what_they_had_taken_goes_back() {
        person("nguyen.van.an", UNIT);
        String task = selfAssessment(UNIT, "1");
        assertThat(as("nguyen.van.an")
                        .post("/engine-rest/task/" + task + "/claim", "{\"userId\": \"nguyen.van.an\"}")
                        .status())
                .isEqualTo(204);
        Caller open = browser("nguyen.van.an");
        assertThat(open.get("/api/session").status()).isEqualTo(200);

        Answer closed = posted(
                ADMINISTRATOR,
                "/nguoi-dung/tai-khoan/nguyen.van.an/thoi-gian",
                Map.of("tu", "", "den", day(today().minusDays(1))));

        assertThat(closed.status()).as(closed.toString()).isEqualTo(302);
        assertThat(as("nguyen.van.an").get("/engine-rest/task/count").status()).isEqualTo(401);
        assertThat(open.get("/api/session").status()).isEqualTo(401);
        assertThat(open.get("/camunda/api/engine/engine/default/task/count").status())
                .isEqualTo(401);
        assertThat(Browser.loggedIn(anonymous(), "tasklist", "nguyen.van.an")
                        .lastAnswer()
                        .status())
                .isEqualTo(401);
        assertThat(as(AUDITOR)
                        .get("/engine-rest/task/" + task)
                        .json()
                        .get("assignee")
                        .isNull())
                .isTrue();
        assertThat(departures.settle())
                .as("a second time there is nothing to do")
                .isZero();
        assertThat(identity.createUserQuery().userId("nguyen.van.an").count())
                .as("the name stays")
                .isEqualTo(1);
        assertThat(kinds("nguyen.van.an")).contains("TENURE_SET", "WORK_RETURNED");
    }

    @Test
    void the_last_day_counts_and_the_first_day_opens() {
        person("nguyen.van.an", UNIT);

        tenure("nguyen.van.an", null, today());
        assertThat(as("nguyen.van.an").get("/engine-rest/task/count").status()).isEqualTo(200);

        tenure("nguyen.van.an", today().plusDays(1), null);
        assertThat(as("nguyen.van.an").get("/engine-rest/task/count").status()).isEqualTo(401);
        identity.unlockUser("nguyen.van.an");
        tenure("nguyen.van.an", today(), null);
        assertThat(as("nguyen.van.an").get("/engine-rest/task/count").status()).isEqualTo(200);
    }

    @Test
    void nobody_closes_their_own_account() {
        Answer answer = posted(
                ADMINISTRATOR,
                "/nguoi-dung/tai-khoan/quan-tri/thoi-gian",
                Map.of("tu", "", "den", day(today().minusDays(1))));

        assertThat(answer.body()).contains("Không tự đổi thời gian sử dụng tài khoản của chính mình");
        assertThat(as(ADMINISTRATOR).get("/engine-rest/user/count").status()).isEqualTo(200);
    }

    // two units, and deputies

    @Test
    void somebody_of_two_units_sees_the_tasks_of_both() {
        person("nguyen.van.an", UNIT, OTHER);

        assertThat(tasksOf("nguyen.van.an"))
                .extracting(task -> task.get("id").asText())
                .contains(selfAssessment(UNIT, "2"), selfAssessment(OTHER, "2"));
    }

    @Test
    void a_deputy_has_the_tasks_of_who_is_absent_for_these_days_alone_and_what_they_do_says_so() {
        person("nguyen.van.an", UNIT);
        person("tran.thi.binh", OTHER);
        String task = selfAssessment(UNIT, "3");
        assertThat(as("tran.thi.binh").get("/engine-rest/task/" + task).status())
                .isEqualTo(404);

        deputy(ADMINISTRATOR, "nguyen.van.an", "tran.thi.binh", today(), today().plusDays(3));

        assertThat(as("tran.thi.binh").get("/engine-rest/task/" + task).status())
                .isEqualTo(200);
        Answer done = as("tran.thi.binh")
                .post(
                        "/engine-rest/task/" + task + "/submit-form",
                        SelfAssessmentForm.of(as("tran.thi.binh"), task).json());
        assertThat(done.status()).as(done.toString()).isEqualTo(204);
        assertThat(database.queryForObject(
                        "select count(*) from deputy_act a join deputyship d on d.id = a.deputyship_id"
                                + " where a.task_id = ? and d.absent = 'nguyen.van.an' and d.deputy = 'tran.thi.binh'",
                        Integer.class,
                        task))
                .isEqualTo(1);
        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(task)
                        .singleResult()
                        .getOwner())
                .as("the engine's history says for whom, too")
                .isEqualTo("nguyen.van.an");
        String own = selfAssessment(OTHER, "3");
        assertThat(as("tran.thi.binh")
                        .post(
                                "/engine-rest/task/" + own + "/submit-form",
                                SelfAssessmentForm.of(as("tran.thi.binh"), own).json())
                        .status())
                .isEqualTo(204);
        assertThat(database.queryForObject("select count(*) from deputy_act where task_id = ?", Integer.class, own))
                .as("what they may do of their own is their own")
                .isZero();
        assertThat(browser(ADMINISTRATOR).get("/nguoi-dung/uy-quyen").body())
                .contains("tran.thi.binh thay nguyen.van.an");

        long id = openDeputyships().get(0);
        assertThat(posted(ADMINISTRATOR, "/nguoi-dung/uy-quyen/" + id + "/cham-dut", Map.of())
                        .status())
                .isEqualTo(302);
        assertThat(as("tran.thi.binh")
                        .get("/engine-rest/task/" + selfAssessment(UNIT, "4"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_deputyship_of_other_days_gives_nothing_today() {
        person("nguyen.van.an", UNIT);
        person("tran.thi.binh", OTHER);

        deputy(ADMINISTRATOR, "nguyen.van.an", "tran.thi.binh", today().plusDays(1), today().plusDays(3));

        assertThat(as("tran.thi.binh")
                        .get("/engine-rest/task/" + selfAssessment(UNIT, "5"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_deputy_of_a_deputy_gets_nothing_of_the_first() {
        person("nguyen.van.an", UNIT);
        person("tran.thi.binh", OTHER);
        person("le.van.cuong", "huyen-cau-ke");
        deputy(ADMINISTRATOR, "nguyen.van.an", "tran.thi.binh", today(), today());
        deputy(ADMINISTRATOR, "tran.thi.binh", "le.van.cuong", today(), today());

        assertThat(as("le.van.cuong")
                        .get("/engine-rest/task/" + selfAssessment(OTHER, "5"))
                        .status())
                .isEqualTo(200);
        assertThat(as("le.van.cuong")
                        .get("/engine-rest/task/" + selfAssessment(UNIT, "5"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void two_deputies_at_once_roles_and_oneself_are_refused_in_vietnamese() {
        person("nguyen.van.an", UNIT);
        person("tran.thi.binh", OTHER);
        deputy(ADMINISTRATOR, "nguyen.van.an", "tran.thi.binh", today(), today().plusDays(5));

        assertThat(naming(ADMINISTRATOR, "nguyen.van.an", UNIT, today().plusDays(5), today().plusDays(9)))
                .contains("đã có người làm thay");
        assertThat(naming(ADMINISTRATOR, UNIT, UNIT, today(), today())).contains("hai người khác nhau");
        assertThat(naming(ADMINISTRATOR, UNIT, AUDITOR, today(), today())).contains("không ủy quyền được");
        assertThat(naming(ADMINISTRATOR, UNIT, ADMINISTRATOR, today(), today())).contains("không ủy quyền được");
        assertThat(naming(ADMINISTRATOR, UNIT, OTHER, today().minusDays(3), today().minusDays(1)))
                .contains("đã qua");
        assertThat(naming(ADMINISTRATOR, UNIT, OTHER, today(), today().minusDays(1)))
                .contains("Ngày cuối phải từ ngày đầu trở đi");
        assertThat(openDeputyships()).hasSize(1);
    }

    @Test
    void a_head_names_deputies_within_the_own_unit_only() {
        person("nguyen.van.an", UNIT);
        person("tran.thi.binh", OTHER);
        String head = UNIT + ".lanhdao";

        assertThat(naming(head, "nguyen.van.an", "tran.thi.binh", today(), today()))
                .contains("Lãnh đạo chỉ ủy quyền giữa những người của cơ quan mình");
        deputy(head, head, "nguyen.van.an", today(), today());

        person("le.van.cuong", UNIT, OTHER);
        assertThat(naming(head, "le.van.cuong", head, today(), today()))
                .as("a head takes no rights of another unit by standing in for somebody of both")
                .contains("còn làm việc cho cơ quan khác");

        Caller acting = browser("nguyen.van.an");
        assertThat(acting.get("/nguoi-dung/uy-quyen").status())
                .as("who stands in for a head names no further deputies")
                .isEqualTo(403);
        assertThat(browser(head).get("/nguoi-dung").body())
                .contains("nguyen.van.an")
                .doesNotContain("tran.thi.binh");
    }

    @Test
    void the_deputy_of_a_head_does_not_approve_what_they_stated() {
        String unit = "so-giao-duc-va-dao-tao";
        person("nguyen.van.an", unit);
        person("tran.thi.binh", unit);
        for (int field = 1; field <= 8; field++) {
            String by = field == 1 ? "nguyen.van.an" : unit;
            String task = selfAssessment(unit, String.valueOf(field));
            Answer stated = as(by).post(
                            "/engine-rest/task/" + task + "/submit-form",
                            SelfAssessmentForm.of(as(by), task).json());
            assertThat(stated.status()).as(stated.toString()).isEqualTo(204);
        }
        String report = awaited(unit + ".lanhdao", "taskDefinitionKey=Task_ApproveReport");
        String approve = "{\"variables\": {\"outcome\": {\"value\": \"approve\"}}}";

        deputy(ADMINISTRATOR, unit + ".lanhdao", "nguyen.van.an", today(), today());
        Answer own = as("nguyen.van.an").post("/engine-rest/task/" + report + "/submit-form", approve);
        assertThat(own.status()).as(own.toString()).isEqualTo(400);
        assertThat(own.message()).contains("không duyệt thay được");

        database.update("update deputyship set ended_by = 'thu', ended_at = now() where ended_at is null");
        deputy(ADMINISTRATOR, unit + ".lanhdao", "tran.thi.binh", today(), today());
        assertThat(as("tran.thi.binh")
                        .post("/engine-rest/task/" + report + "/submit-form", approve)
                        .status())
                .isEqualTo(204);

        // now its fields are appraised: not by somebody who is of the unit as well
        person("le.van.cuong", unit, "van-phong-ubnd-tinh");
        String appraisal = appraisal(unit, "3");
        Answer refused = as("le.van.cuong")
                .post(
                        "/engine-rest/task/" + appraisal + "/submit-form",
                        AppraisalForm.asShown(as("le.van.cuong"), appraisal));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.message()).startsWith("Không ai thẩm định cơ quan của chính mình");
        Answer taken = as("van-phong-ubnd-tinh")
                .post(
                        "/engine-rest/task/" + appraisal + "/submit-form",
                        AppraisalForm.asShown(as("van-phong-ubnd-tinh"), appraisal));
        assertThat(taken.status()).as(taken.toString()).isEqualTo(204);
    }

    // administrators

    @Test
    void an_administrator_reads_no_task_no_process_and_no_figure() {
        String task = selfAssessment(UNIT, "6");
        Caller administrator = as(ADMINISTRATOR);

        assertThat(administrator.get("/engine-rest/task/count").count()).isZero();
        assertThat(administrator
                        .get("/engine-rest/task/" + task + "/form-variables")
                        .isSuccess())
                .isFalse();
        assertThat(administrator.get("/engine-rest/process-instance/count").count())
                .isZero();
        assertThat(administrator.get("/engine-rest/history/task/count").count()).isZero();
        assertThat(administrator
                        .get("/engine-rest/history/variable-instance/count")
                        .count())
                .isZero();
        assertThat(administrator.get("/engine-rest/deployment/count").count()).isZero();
        assertThat(browser(ADMINISTRATOR).get("/ket-qua/" + PLAN + "/" + UNIT).status())
                .isEqualTo(403);
    }

    @Test
    void an_administrator_moves_others_and_not_themselves_and_all_of_it_is_told() {
        person("nguyen.van.an", UNIT);
        Caller administrator = as(ADMINISTRATOR);

        assertThat(administrator
                        .put("/engine-rest/group/" + OTHER + "/members/nguyen.van.an", "")
                        .status())
                .isEqualTo(204);
        Answer self = administrator.put("/engine-rest/group/" + OTHER + "/members/" + ADMINISTRATOR, "");
        assertThat(self.status()).isEqualTo(400);
        assertThat(self.message()).contains("Không tự thay đổi quyền của chính mình");
        Answer mixed = administrator.put("/engine-rest/group/auditors/members/nguyen.van.an", "");
        assertThat(mixed.status()).isEqualTo(400);
        assertThat(mixed.message()).contains("không đi cùng vai trò khác");
        assertThat(administrator
                        .put(
                                "/engine-rest/user/nguyen.van.an/credentials",
                                "{\"password\": \"Cay-tre-xanh-mat-9\", \"authenticatedUserPassword\": \"demo\"}")
                        .status())
                .isEqualTo(204);
        assertThat(identity.getUserInfo("nguyen.van.an", "parindex.mustChangePassword"))
                .isEqualTo("true");

        for (String reader : List.of(AUDITOR, INTERIOR)) {
            assertThat(browser(reader).get("/nguoi-dung/nhat-ky").body())
                    .contains("Đặt mật khẩu", "Thêm vào nhóm", "nguyen.van.an", "Thành phố Trà Vinh");
        }
        assertThatThrownBy(() -> database.update("delete from account_change")).hasMessageContaining("append-only");
    }

    /** As a database was before the administrator was separated from points. */
    @Test
    void rights_of_an_older_database_are_reduced_at_the_start() throws Exception {
        Authorization all = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        all.setGroupId(Role.ADMINISTRATOR.group());
        all.setResource(Resources.TASK);
        all.setResourceId("*");
        all.setPermissions(new Permissions[] {Permissions.ALL});
        authorizations.saveAuthorization(all);
        assertThat(as(ADMINISTRATOR).get("/engine-rest/task/count").count()).isPositive();
        Set<String> before = rights();

        runners.get("administrator").run(new DefaultApplicationArguments());

        assertThat(as(ADMINISTRATOR).get("/engine-rest/task/count").count()).isZero();
        Set<String> once = rights();
        assertThat(once).isSubsetOf(before).doesNotContain("camunda-admin 7 * 2147483647");
        runners.get("administrator").run(new DefaultApplicationArguments());
        assertThat(rights()).as("a second start changes nothing").isEqualTo(once);
    }

    // import

    @Test
    void a_table_is_checked_as_a_whole_with_the_cell_of_every_problem() throws Exception {
        RosterCheck check = roster.check(
                table(
                        """
                Nguyen An;;An;khong-phai-thu;so-khong-co;cán bộ;;
                le.van.cuong;Lê Văn;Cường;;;cán bộ;32/01/2026;
                pham.thi.dung;Phạm Thị;Dung;;Sở Y tế;kiểm tra;05/02/2026;01/02/2026
                tran.thi.binh;Trần Thị;Bình;;ubnd-tinh;lãnh đạo;;
                """));

        assertThat(check.listed()).isEmpty();
        assertThat(check.problems())
                .extracting(problem -> problem.place().replaceAll("^.*csv:", "") + " " + problem.message())
                .anyMatch(text -> text.startsWith("2:1 Tài khoản “Nguyen An” không hợp lệ"))
                .anyMatch(text -> text.startsWith("2:2 Chưa ghi họ"))
                .anyMatch(text -> text.startsWith("2:4 Thư điện tử"))
                .anyMatch(text -> text.startsWith("2:5 Không có cơ quan, đơn vị “so-khong-co”"))
                .anyMatch(text -> text.startsWith("3:5 Chưa ghi cơ quan"))
                .anyMatch(text -> text.startsWith("3:7 Ngày bắt đầu không hợp lệ"))
                .anyMatch(text -> text.startsWith("4:5 Vai trò “kiểm tra” không thuộc cơ quan"))
                .anyMatch(text -> text.startsWith("4:8 Ngày kết thúc phải từ ngày bắt đầu"))
                .anyMatch(text -> text.startsWith("5:6 Kế hoạch không có việc riêng của lãnh đạo"));
    }

    @Test
    void an_import_makes_changes_and_leaves_and_a_second_time_does_nothing() throws Exception {
        Path table = table(
                """
                nguyen.van.an;Nguyễn Văn;An;an@travinh.gov.vn;thi-xa-duyen-hai; cán bộ;;
                nguyen.van.an;Nguyễn Văn;An;an@travinh.gov.vn;Thành phố Trà Vinh;lãnh đạo;;
                tran.thi.binh;Trần Thị;Bình;;;điều tra viên;;31/12/2030
                """);
        RosterCheck check = roster.check(table);
        assertThat(check.created()).isEqualTo(2);
        assertThat(identity.createUserQuery().userId("nguyen.van.an").count())
                .as("a check makes nothing")
                .isZero();

        Map<String, String> passwords = roster.apply(check.listed().orElseThrow(), ADMINISTRATOR);

        assertThat(passwords).containsOnlyKeys("nguyen.van.an", "tran.thi.binh");
        assertThat(passwords.values()).doesNotHaveDuplicates().allMatch(password -> password.length() == 19);
        assertThat(as("nguyen.van.an", passwords.get("nguyen.van.an"))
                        .get("/engine-rest/task/count")
                        .status())
                .as("the initial password is for changing it alone")
                .isEqualTo(403);
        identity.setUserInfo("nguyen.van.an", "parindex.mustChangePassword", "false");
        assertThat(as("nguyen.van.an", passwords.get("nguyen.van.an"))
                        .get("/engine-rest/task/" + selfAssessment(UNIT, "7"))
                        .status())
                .isEqualTo(200);
        assertThat(groups("nguyen.van.an")).containsExactlyInAnyOrder(UNIT, OTHER, OTHER + ".lanhdao");
        assertThat(groups("tran.thi.binh")).containsExactly("enumerators");
        RosterCheck again = roster.check(table);
        assertThat(again.changes()).isEmpty();
        assertThat(again.same()).isEqualTo(2);
        int changes = changes();
        assertThat(roster.apply(again.listed().orElseThrow(), ADMINISTRATOR)).isEmpty();
        assertThat(changes()).isEqualTo(changes);

        RosterCheck moved = roster.check(table("nguyen.van.an;Nguyễn Văn;An;;so-y-te;cán bộ;;\n"));
        assertThat(moved.changed()).isEqualTo(1);
        roster.apply(moved.listed().orElseThrow(), ADMINISTRATOR);
        assertThat(groups("nguyen.van.an")).containsExactly("so-y-te");
        assertThat(identity.createUserQuery().userId("tran.thi.binh").count())
                .as("who is not listed stays")
                .isEqualTo(1);
    }

    @Test
    void an_import_that_cannot_be_as_a_whole_changes_nothing() throws Exception {
        RosterCheck check = roster.check(
                table(
                        """
                nguyen.van.an;Nguyễn Văn;An;;thi-xa-duyen-hai;cán bộ;;
                quan-tri;Quản trị;hệ thống;;so-noi-vu;cán bộ;;
                """));

        assertThatThrownBy(() -> roster.apply(check.listed().orElseThrow(), ADMINISTRATOR))
                .hasMessageContaining("của chính bạn");
        assertThat(identity.createUserQuery().userId("nguyen.van.an").count()).isZero();
    }

    // how it is done

    private void person(String user, String... groups) {
        User made = identity.newUser(user);
        made.setFirstName("Nguyễn Văn");
        made.setLastName("Thử");
        made.setPassword(PASSWORD);
        // the rules for passwords are for people
        ((IdentityServiceImpl) identity).saveUser(made, true);
        for (String group : groups) {
            identity.createMembership(user, group);
        }
    }

    private void deputy(String by, String absent, String deputy, LocalDate first, LocalDate last) {
        Answer answer = posted(by, "/nguoi-dung/uy-quyen", form(absent, deputy, first, last));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(302);
    }

    private String naming(String by, String absent, String deputy, LocalDate first, LocalDate last) {
        Answer answer = posted(by, "/nguoi-dung/uy-quyen", form(absent, deputy, first, last));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    private static Map<String, String> form(String absent, String deputy, LocalDate first, LocalDate last) {
        return Map.of("vang", absent, "thay", deputy, "tu", day(first), "den", day(last), "ly-do", "Nghỉ phép");
    }

    private void tenure(String user, LocalDate first, LocalDate last) {
        Answer answer = posted(
                ADMINISTRATOR,
                "/nguoi-dung/tai-khoan/" + user + "/thoi-gian",
                Map.of("tu", first == null ? "" : day(first), "den", last == null ? "" : day(last)));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(302);
    }

    private Answer posted(String user, String path, Map<String, String> fields) {
        Caller caller = browser(user);
        JsonNode csrf = caller.get("/api/session").json().get("csrf");
        return caller.with(csrf.get("header").asText(), csrf.get("token").asText())
                .postForm(
                        path,
                        fields.entrySet().stream()
                                .map(field -> field.getKey() + "="
                                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&")));
    }

    private Caller browser(String user) {
        return Browser.loggedIn(anonymous(), "welcome", user).caller();
    }

    private String appraisal(String unit, String field) {
        return awaited(
                AUDITOR,
                "taskDefinitionKey=Task_Appraise&processInstanceBusinessKey=" + PLAN + ":" + unit + ":" + field);
    }

    /** A task that the engine makes in its own time. */
    private String awaited(String user, String query) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> as(user).get("/engine-rest/task?" + query).json(), found -> !found.isEmpty())
                .get(0)
                .get("id")
                .asText();
    }

    private Path table(String rows) throws Exception {
        return Files.writeString(
                folder.resolve("nguoi-dung.csv"),
                "Tài khoản;Họ;Tên;Thư điện tử;Cơ quan;Vai trò;Ngày bắt đầu;Ngày kết thúc\n" + rows);
    }

    private List<Long> openDeputyships() {
        return database.queryForList("select id from deputyship where ended_at is null order by id", Long.class);
    }

    private List<String> groups(String user) {
        return database.queryForList("select group_id_ from act_id_membership where user_id_ = ?", String.class, user);
    }

    private List<String> kinds(String user) {
        return database.queryForList("select kind from account_change where user_id = ?", String.class, user);
    }

    private int changes() {
        return database.queryForObject("select count(*) from account_change", Integer.class);
    }

    private Set<String> rights() {
        return Set.copyOf(database.queryForList(
                "select group_id_ || ' ' || resource_type_ || ' ' || resource_id_ || ' ' || perms_"
                        + " from act_ru_authorization where group_id_ is not null and resource_id_ = '*'",
                String.class));
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    private static String day(LocalDate day) {
        return VietnamTime.format(day);
    }
}
