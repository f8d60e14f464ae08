package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.parindex.workflow.Answers.with;
import static vn.parindex.workflow.SmallProvinces.FINANCE;
import static vn.parindex.workflow.SmallProvinces.HEALTH;
import static vn.parindex.workflow.SmallProvinces.INTERIOR;
import static vn.parindex.workflow.SmallProvinces.INTERIOR_HEAD;
import static vn.parindex.workflow.SmallProvinces.JUSTICE;
import static vn.parindex.workflow.SmallProvinces.PROVINCE;
import static vn.parindex.workflow.forms.FormKeys.ACCEPT;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.province.respondent.RespondentLists;
import vn.parindex.province.statement.ItemStatus;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Successions;

/** A department is merged while the year runs: {@code processes/unit-succession.bpmn}. */
abstract class UnitSuccessionSpec extends ProvinceSpec {

    private static final String NEW = "so-noi-vu-va-lao-dong";

    @Autowired
    private Successions successions;

    @Autowired
    private RespondentLists lists;

    /** People and groups are the same for all plans; the next test begins with everybody in their own department. */
    @AfterEach
    void everybodyLeavesAgain() {
        IdentityService identity = year.engine().getIdentityService();
        for (String user : List.of(JUSTICE, FINANCE, HEALTH, INTERIOR, INTERIOR_HEAD)) {
            identity.createGroupQuery().groupMember(user).list().stream()
                    .map(Group::getId)
                    .filter(group -> !group.equals(user) && !user.equals(INTERIOR_HEAD) || group.startsWith(NEW))
                    .forEach(group -> identity.deleteMembership(user, group));
        }
    }

    @Test
    @DisplayName("when a department is merged into another, then its open tasks move, and what it did keeps its name")
    void openTasksMove() {
        year.as(PROVINCE).completes("Task_IssueProvincePlan", paper("1/KH-UBND"));
        year.as(JUSTICE).completes("Task_StateCriteria", "1.2", saving(initiatives("1")));

        ProcessInstance merger = merges(JUSTICE, FINANCE);

        assertThat(merger).hasPassed("Service_MergeUnits", "EndEvent_Merged").isEnded();
        Task statement = year.task("Task_StateCriteria", "1.2");
        assertThat(year.groups(statement)).containsExactly(FINANCE);
        assertThat(year.groups(year.task("Task_ListRespondents", "", FINANCE))).containsExactly(FINANCE);
        assertThat(year.groups(year.task("Task_SupplyEvidence", "7.1"))).containsExactly(HEALTH);
        year.as(FINANCE).completes("Task_StateCriteria", "1.2", Map.of("c1_3__count", "2"));
        assertThat(records.history(year.planId(), "1.3"))
                .extracting(entry -> entry.what().act().unit())
                .containsExactly(JUSTICE, FINANCE);
        assertThat(year.shown(year.task("Task_AppraiseItem", "1.2"))).containsEntry("lead", "Sở Tài chính");
    }

    @Test
    @DisplayName("when a department that lists respondents is merged, then its successor hands its list in")
    void listsMove() {
        year.as(PROVINCE).completes("Task_IssueProvincePlan", paper("1/KH-UBND"));

        merges(JUSTICE, FINANCE);
        var leader = new vn.parindex.province.respondent.Person(
                "Lê B", null, "067", "Giám đốc", "Sở Tài chính", "lanh-dao-so");
        assertThat(lists.outstanding(year.planId())).contains(FINANCE).doesNotContain(JUSTICE);
        lists.submit(year.planId(), JUSTICE, List.of(leader), null, new Actor(FINANCE, FINANCE, null));

        assertThat(lists.outstanding(year.planId())).doesNotContain(FINANCE, JUSTICE);
        year.as(FINANCE).completesOwn("Task_ListRespondents", "", Map.of());
        assertThat(year.openTasks()).containsOnlyOnce("Task_ListRespondents");
    }

    @Test
    @DisplayName("given somebody of the merged department has taken a task, then they finish it for the successor")
    void claimedTasksStay() {
        opens("1.2");
        Task task = year.task("Task_StateCriteria", "1.2");
        year.as(JUSTICE).claims(task);

        merges(JUSTICE, FINANCE);

        year.as(JUSTICE).submits(task, year.as(JUSTICE).fillsIn(task, initiatives("1")));
        year.runsJobs();
        assertThat(item("1.2").status()).isEqualTo(ItemStatus.SUBMITTED);
        assertThat(criterion("1.2", "1.3").stated().orElseThrow().act()).satisfies(act -> {
            assertThat(act.user()).isEqualTo(JUSTICE);
            assertThat(act.unit()).isEqualTo(FINANCE);
        });
    }

    @Test
    @DisplayName(
            "given two departments found a new one, then both's tasks and people are there, and it can be merged on")
    void founded() {
        opens("1.2");
        opens("2.1");

        merges(JUSTICE, "new", "Sở Pháp chế và Tài chính");
        merges(FINANCE, "new", "Sở Pháp chế và Tài chính");

        String founded = "so-phap-che-va-tai-chinh";
        assertThat(year.groups(year.task("Task_StateCriteria", "1.2"))).containsExactly(founded);
        assertThat(year.groups(year.task("Task_StateCriteria", "2.1"))).containsExactly(founded);
        year.as(JUSTICE).completes("Task_StateCriteria", "2.1", procedures());
        merges(founded, HEALTH);
        assertThat(year.groups(year.task("Task_StateCriteria", "1.2"))).containsExactly(HEALTH);
    }

    @Test
    @DisplayName(
            "given a lead is merged into the Interior Department, then the head appraises what it leads from then on")
    void intoTheInteriorDepartment() {
        opens("1.2");
        year.as(JUSTICE).completes("Task_StateCriteria", "1.2", initiatives("1"));
        assertThat(year.groups(year.task("Task_AppraiseItem", "1.2"))).containsExactly(INTERIOR);

        merges(JUSTICE, INTERIOR);

        assertThat(year.groups(year.task("Task_AppraiseItem", "1.2"))).containsExactly(INTERIOR_HEAD);
        assertThatThrownBy(() -> year.as(INTERIOR).completes("Task_AppraiseItem", "1.2", verdict("1.3", ACCEPT)))
                .isInstanceOf(AuthorizationException.class);
        year.as(INTERIOR_HEAD).completes("Task_AppraiseItem", "1.2", verdict("1.3", ACCEPT));
    }

    @Test
    @DisplayName("given the Interior Department itself is merged, then its successor runs the year")
    void theInteriorDepartment() {
        opens("1.2");
        year.as(JUSTICE).completes("Task_StateCriteria", "1.2", initiatives("1"));

        merges(INTERIOR, "new", "Sở Nội vụ và Lao động");

        assertThat(year.groups(year.task("Task_AppraiseItem", "1.2"))).containsExactly(NEW);
        year.as(INTERIOR).completes("Task_AppraiseItem", "1.2", verdict("1.3", ACCEPT));
        assertThat(item("1.2").status()).isEqualTo(ItemStatus.ACCEPTED);
        merges(JUSTICE, FINANCE);
        assertThat(successions.of(year.planId()))
                .last()
                .satisfies(succession -> assertThat(succession.act().unit()).isEqualTo(NEW));
    }

    @Test
    @DisplayName("given the Interior Department itself is merged, then its head still appraises what it leads")
    void theHeadOfTheInteriorDepartment() {
        opens("1.1");
        merges(INTERIOR, "new", "Sở Nội vụ và Lao động");

        year.as(INTERIOR).completes("Task_StateCriteria", "1.1", direction());

        assertThat(year.groups(year.task("Task_AppraiseItem", "1.1"))).containsExactly(NEW + ".lanhdao");
        year.as(INTERIOR_HEAD)
                .completes("Task_AppraiseItem", "1.1", with(verdict("1.1", ACCEPT), verdict("1.2", ACCEPT)));
        assertThat(item("1.1").status()).isEqualTo(ItemStatus.ACCEPTED);
    }

    @Test
    @DisplayName(
            "when questions of the Ministry are open, then the successor answers those of the merged department too")
    void openQuestions() {
        year.as(INTERIOR)
                .starts(
                        Models.Process.ROUND,
                        Map.of(
                                "plan", year.planId(),
                                "documentNumber", "1/BNV",
                                "documentDate", "2024-01-05",
                                "deadline", "2090-02-03",
                                "questions", "1.3 | | Nêu rõ\n2.1 | | Nêu rõ"));

        merges(JUSTICE, FINANCE);

        assertThat(year.openTasks())
                .filteredOn(task -> task.startsWith("Task_AnswerQuestions"))
                .hasSize(2);
        assertThat(year.engine()
                        .getTaskService()
                        .createTaskQuery()
                        .taskDefinitionKey("Task_AnswerQuestions")
                        .taskCandidateGroup(FINANCE)
                        .processInstanceBusinessKeyLike(year.planId() + ":%")
                        .count())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("when a merger is wrong, then it is refused and nothing has moved")
    void refusals() {
        opens("1.2");

        refused(() -> merges(JUSTICE, JUSTICE), "không thể sáp nhập vào chính mình");
        refused(
                () -> year.as(INTERIOR)
                        .starts(
                                Models.Process.SUCCESSION,
                                with(order(JUSTICE, FINANCE), Map.of("documentDate", "2095-01-01"))),
                "chưa đến");
        refused(
                () -> year.as(INTERIOR)
                        .starts(Models.Process.SUCCESSION, with(order(JUSTICE, FINANCE), Map.of("reason", ""))),
                "chưa nhập");
        assertThatThrownBy(() -> year.as(JUSTICE).starts(Models.Process.SUCCESSION, order(JUSTICE, FINANCE)))
                .isInstanceOf(AuthorizationException.class);
        assertThat(year.groups(year.task("Task_StateCriteria", "1.2"))).containsExactly(JUSTICE);

        merges(JUSTICE, FINANCE);
        refused(() -> merges(JUSTICE, HEALTH), "không có trong danh sách lựa chọn");
    }

    @Test
    @DisplayName("given somebody runs the year of another plan, when they choose this one, then that is refused")
    void ofAnotherPlan() {
        AuthorizationService rights = year.engine().getAuthorizationService();
        List<Authorization> granted = List.of(
                right(
                        rights,
                        Resources.PROCESS_DEFINITION,
                        Models.Process.SUCCESSION,
                        Permissions.CREATE_INSTANCE,
                        Permissions.READ),
                right(rights, Resources.PROCESS_INSTANCE, "*", Permissions.CREATE));
        try {
            refused(
                    () -> year.as(HEALTH).starts(Models.Process.SUCCESSION, order(JUSTICE, FINANCE)),
                    "“Kế hoạch tỉnh nhỏ” do Sở Nội vụ thực hiện; bạn không thuộc cơ quan này");
        } finally {
            granted.forEach(right -> rights.deleteAuthorization(right.getId()));
        }
        assertThat(successions.of(year.planId())).isEmpty();
    }

    private static Authorization right(
            AuthorizationService rights, Resources resource, String id, Permissions... permissions) {
        Authorization right = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        right.setUserId(HEALTH);
        right.setResource(resource);
        right.setResourceId(id);
        right.setPermissions(permissions);
        return rights.saveAuthorization(right);
    }

    private ProcessInstance merges(String from, String to) {
        return year.as(INTERIOR).starts(Models.Process.SUCCESSION, order(from, to));
    }

    private void merges(String from, String action, String name) {
        year.as(INTERIOR)
                .starts(Models.Process.SUCCESSION, with(order(from, from), Map.of("action", action, "newName", name)));
    }

    private Map<String, Object> order(String from, String to) {
        return Map.of(
                "from", year.key(from),
                "action", "existing",
                "to", year.key(to),
                "documentNumber", "5/QĐ-UBND",
                "documentDate", "2024-01-05",
                "reason", "Sắp xếp bộ máy");
    }
}
