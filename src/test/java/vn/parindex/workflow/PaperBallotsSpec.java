package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.workflow.Answers.asShown;
import static vn.parindex.workflow.Answers.endSurvey;
import static vn.parindex.workflow.SmallPlan.COUNCIL;
import static vn.parindex.workflow.SmallPlan.FINANCE;
import static vn.parindex.workflow.SmallPlan.INTERIOR;
import static vn.parindex.workflow.SmallPlan.JUSTICE;
import static vn.parindex.workflow.SmallPlan.PEOPLE;
import static vn.parindex.workflow.SmallPlan.SUPPORT_TEAM;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.GroupProgress;
import vn.parindex.survey.urn.BallotBox;
import vn.parindex.workflow.forms.FormRejected;

/** Paper ballots are typed one after the other: {@code processes/paper-ballots.bpmn}. */
abstract class PaperBallotsSpec extends ProcessSpec {

    private static final String WORDS = "Cần thêm ghế ngồi chờ zqx";

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private BallotBox box;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RepositoryService repository;

    private String plan;

    @BeforeEach
    void isOpen() {
        plan = year.plan().id();
        year.surveys();
        preparesSurvey();
    }

    @Test
    @DisplayName("when a ballot is typed in, then it counts, and the next empty one is there for the same person")
    void oneAfterTheOther() {
        List<String> codes = codes(FINANCE, 2);
        starts(INTERIOR);
        Task first = sheet();
        assertThat(first.getAssignee()).isEqualTo(INTERIOR);
        assertThat(first.getName()).isEqualTo("Nhập phiếu giấy – Người dân, tổ chức");

        types(INTERIOR, ballot(codes.get(0)));
        assertThat(used(FINANCE)).isEqualTo(1);
        Task second = sheet();
        assertThat(second.getId()).isNotEqualTo(first.getId());
        assertThat(second.getAssignee()).isEqualTo(INTERIOR);
        assertThat(year.shown(second))
                .containsEntry("ballotCode", null)
                .containsEntry("c1_4", null)
                .containsEntry("papers", "[]")
                .containsEntry("words", null);
        types(INTERIOR, ballot(codes.get(1)));

        assertThat(used(FINANCE)).isEqualTo(2);
    }

    @Test
    @DisplayName("when everything is left empty, then the session is over")
    void endsWithAnEmptySheet() {
        starts(INTERIOR);

        types(INTERIOR, asShown());

        assertThat(sessions()).isZero();
    }

    @Test
    @DisplayName(
            "given a ballot was typed in, then code and answers are in no table of the engine, nor that it was typed")
    void nothingStaysInTheEngine() {
        String code = codes(FINANCE, 1).get(0);
        starts(INTERIOR);

        types(INTERIOR, ballot(code));

        List<String> tables = database.sql(
                        "select table_name from information_schema.tables where table_schema = current_schema()"
                                + " and table_name like 'act\\_%' order by 1")
                .query(String.class)
                .list();
        assertThat(tables).contains("act_ru_variable", "act_ge_bytearray", "act_hi_taskinst", "act_hi_op_log");
        assertThat(tables).allSatisfy(table -> assertThat(rowsWith(table, code, WORDS, "ban-sao"))
                .as(table)
                .isZero());
        assertThat(tables).filteredOn(table -> table.startsWith("act_hi_")).allSatisfy(table -> assertThat(
                        rowsWith(table, Models.Process.PAPER_BALLOTS))
                .as(table)
                .isZero());
        assertThat(database.sql(
                                """
                                select count(*) from act_ru_variable v join act_ru_execution e on e.id_ = v.execution_id_
                                where e.business_key_ = ? and coalesce(v.text_, '[]') not in ('[]', 'so-noi-vu')
                                """)
                        .param(plan + ":" + PEOPLE)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("when ballots are mixed, then all that was marked on paper is there, also what cannot be told")
    void answersArrive() {
        List<String> codes = codes(FINANCE, 10);
        starts(INTERIOR);
        codes.stream().limit(9).forEach(code -> types(INTERIOR, ballot(code)));
        types(INTERIOR, Map.of("ballotCode", codes.get(9), "c1_4", "khong-hop-le"));

        box.close(plan, "Thử", INTERIOR);

        assertThat(database.sql(
                                "select channel || answers::text || texts::text from ballot where plan_id = ? order by 1")
                        .param(plan)
                        .query(String.class)
                        .list())
                .hasSize(10)
                .contains("PAPER{-2}{}")
                .contains(
                        "PAPER{4}{\"words\": \"%s\", \"papers\": \"don,ban-sao\", \"visits\": \"3\"}".formatted(WORDS));
    }

    @Test
    @DisplayName("when a ballot is not right, then the message names code or question, and the sheet stays as it is")
    void mistakesAreNamed() {
        List<String> codes = codes(FINANCE, 1);
        starts(INTERIOR);

        refused(Map.of("c1_4", "4"), "“Mã phiếu”: chưa nhập");
        refused(Map.of("ballotCode", "K7QM-3XRT-9PAA"), "“Mã phiếu” không đúng");
        refused(Map.of("ballotCode", codes.get(0), "c1_4", "6"), "“1. Ông/Bà hài lòng thế nào?”: Phương án trả lời");
        refused(
                Map.of("ballotCode", codes.get(0), "papers", "[\"don\",\"ban-sao\",\"khac\"]"),
                "“2. Giấy tờ đã nộp?”: Chọn nhiều nhất 2 phương án");
        refused(
                Map.of("ballotCode", codes.get(0), "visits", "21"),
                "“3. Số lần đi lại?”: Ghi một số nguyên từ 1 đến 20");
        refused(Map.of("ballotCode", codes.get(0), "words", "x".repeat(501)), "“4. Góp ý?”:");
        refused(Map.of("ballotCode", codes.get(0), "c9_9", "1"), "Biểu mẫu không có ô “c9_9”");
        assertThat(used(FINANCE)).isZero();

        types(INTERIOR, ballot(codes.get(0)));
        refused(ballot(codes.get(0)), "đã được nhập hoặc đã được trả lời");
        assertThat(used(FINANCE)).isEqualTo(1);
    }

    @Test
    @DisplayName("given a ballot of another plan, then its plan is named and nothing is counted")
    void otherPlansBallot() {
        String other = plan;
        List<String> codes = codes(FINANCE, 1);
        plan();
        isOpen();
        starts(INTERIOR);

        refused(ballot(codes.get(0)), "thuộc đợt điều tra của kế hoạch “Kế hoạch thử nghiệm”");

        assertThat(campaigns.progress(other)).extracting(GroupProgress::used).containsOnly(0);
    }

    @Test
    @DisplayName("given the questionnaire was changed meanwhile, then paper is typed into the one that was handed out")
    void campaignKeepsItsVersion() {
        List<String> codes = codes(FINANCE, 1);
        Deployment changed = repository
                .createDeployment()
                .addString(SmallPlan.QUESTIONNAIRE, SmallPlan.questionnaire().replace("c1_4", "c1_4_moi"))
                .deploy();
        try {
            starts(INTERIOR);
            types(INTERIOR, ballot(codes.get(0)));
        } finally {
            repository.deleteDeployment(changed.getId());
        }
        assertThat(used(FINANCE)).isEqualTo(1);
    }

    @Test
    @DisplayName("when the campaign is closed, then open sheets are gone and no session begins")
    void endsWithTheCampaign() {
        starts(INTERIOR);
        ballots.fill(plan);
        year.as(INTERIOR).completes("Task_HandOutBallots", asShown());

        year.as(INTERIOR).completes("Task_FollowSurvey", endSurvey("Đã thu đủ phiếu"));

        assertThat(sessions()).isZero();
        assertThatThrownBy(() -> starts(INTERIOR))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("hết thời gian nhận phiếu");
    }

    @Test
    @DisplayName("given no campaign yet, then no session begins")
    void needsACampaign() {
        plan();
        plan = year.plan().id();

        assertThatThrownBy(() -> starts(INTERIOR))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("chưa lập đợt điều tra");
    }

    @Test
    @DisplayName("given the support team, then it may type ballots too; units and the council may not")
    void whoTypes() {
        List<String> codes = codes(JUSTICE, 1);
        starts(SUPPORT_TEAM);
        types(SUPPORT_TEAM, ballot(codes.get(0)));
        assertThat(used(JUSTICE)).isEqualTo(1);

        for (String other : List.of(JUSTICE, FINANCE, headOf(FINANCE), COUNCIL)) {
            assertThatThrownBy(() -> starts(other)).isInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    @DisplayName("given somebody who types belongs to a unit as well, then ballots about that unit are refused")
    void nobodyTypesAboutThemselves() {
        List<String> codes = codes(FINANCE, 1);
        year.engine().getIdentityService().createMembership(SUPPORT_TEAM, FINANCE);
        try {
            starts(SUPPORT_TEAM);

            assertThatThrownBy(() -> types(SUPPORT_TEAM, ballot(codes.get(0))))
                    .isInstanceOf(FormRejected.class)
                    .hasMessageContaining("đánh giá Sở Tài chính, là cơ quan của bạn, nên phải do Sở Nội vụ nhập");
        } finally {
            year.engine().getIdentityService().deleteMembership(SUPPORT_TEAM, FINANCE);
        }
        assertThat(used(FINANCE)).isZero();
    }

    private List<String> codes(String unit, int count) {
        return ballots.issue(plan, unit, PEOPLE, count).stream()
                .map(code -> code.text())
                .toList();
    }

    /** As Tasklist sends it: a list of marks as a text. */
    private static Map<String, Object> ballot(String code) {
        return Map.of("ballotCode", code, "c1_4", "4", "papers", "[\"don\",\"ban-sao\"]", "visits", 3, "words", WORDS);
    }

    private void starts(String user) {
        year.as(user).starts(Models.Process.PAPER_BALLOTS, Map.of("ballots", plan + ":" + PEOPLE));
    }

    private void types(String user, Map<String, ?> ballot) {
        Task sheet = sheet();
        year.as(user).submits(sheet, year.as(user).fillsIn(sheet, ballot));
    }

    private void refused(Map<String, ?> ballot, String message) {
        assertThatThrownBy(() -> types(INTERIOR, ballot))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining(message)
                .satisfies(refused -> ballot.values().forEach(value -> assertThat(refused.getMessage())
                        .doesNotContain(value.toString().length() > 3 ? value.toString() : "\u0000")));
    }

    private Task sheet() {
        return year.task("Task_TypeBallot", PEOPLE);
    }

    private long sessions() {
        return year.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(plan + ":" + PEOPLE)
                .count();
    }

    private int used(String unit) {
        return campaigns.progress(plan).stream()
                .filter(group -> group.unit().equals(unit))
                .mapToInt(GroupProgress::used)
                .sum();
    }

    /** Rows that hold one of the texts in whatever column. */
    private int rowsWith(String table, String... texts) {
        return List.of(texts).stream()
                .mapToInt(text -> database.sql("select count(*) from %s t where t::text like ?".formatted(table))
                        .param("%" + text + "%")
                        .query(Integer.class)
                        .single())
                .sum();
    }
}
