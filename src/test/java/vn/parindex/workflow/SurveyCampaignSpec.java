package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.parindex.workflow.Answers.asShown;
import static vn.parindex.workflow.Answers.closeBelowQuota;
import static vn.parindex.workflow.Answers.endSurvey;
import static vn.parindex.workflow.Answers.extendSurvey;
import static vn.parindex.workflow.Answers.surveyDays;
import static vn.parindex.workflow.SmallPlan.FINANCE;
import static vn.parindex.workflow.SmallPlan.INTERIOR;
import static vn.parindex.workflow.SmallPlan.JUSTICE;
import static vn.parindex.workflow.SmallPlan.PEOPLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.scoring.LeafScore;
import vn.parindex.survey.Surveys;
import vn.parindex.survey.ballot.BallotCode;
import vn.parindex.survey.ballot.BallotRefused;
import vn.parindex.survey.campaign.CampaignEvent;
import vn.parindex.survey.campaign.CampaignEvent.Kind;
import vn.parindex.survey.campaign.CampaignNote;
import vn.parindex.survey.campaign.CampaignNotes;
import vn.parindex.survey.campaign.CampaignWindow;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.urn.OpenRights;
import vn.parindex.workflow.forms.FormRejected;

/** The survey of a plan: {@code processes/survey-campaign.bpmn}. */
abstract class SurveyCampaignSpec extends ProcessSpec {

    private static final String LAST_DAY = "2090-12-31";

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignNotes notes;

    @Autowired
    private Surveys surveys;

    @Autowired
    private OpenRights rights;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RepositoryService repository;

    private String plan;
    private ProcessInstance campaign;

    @BeforeEach
    void isDue() {
        itIs("2090-10-01");
        plan = year.plan().id();
        campaign = year.surveys();
    }

    @AfterEach
    void now() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("given the survey is due, then the Interior Department sees whom it asks and until when, as planned")
    void preparesWithThePlan() {
        Task task = year.task("Task_PrepareSurvey", "");

        assertThat(year.groups(task)).containsExactly(INTERIOR);
        assertThat(task.getDueDate()).isEqualTo(Date.from(lastSecondOf("2090-10-31")));
        assertThat(year.shown(task)).containsEntry("firstDay", "2090-10-01").containsEntry("lastDay", LAST_DAY);
        assertThat(year.shown(task).get("audiences").toString())
                .contains("Người dân, tổ chức (Sở, ngành tỉnh): 10 người × 2 sở, ngành = 20 phiếu")
                .contains("mẫu phiếu phieu-thu-nghiem")
                .endsWith("Tổng số: 20 phiếu");
    }

    @Test
    @DisplayName("when the days are set, then the campaign is open from the first to the end of the last")
    void opens() {
        year.as(INTERIOR).completes("Task_PrepareSurvey", surveyDays("2090-10-05", "2090-11-30"));

        assertThat(campaigns.window(plan))
                .isEqualTo(new CampaignWindow(
                        VietnamTime.startOf(LocalDate.parse("2090-10-05")),
                        VietnamTime.startOf(LocalDate.parse("2090-12-01")),
                        false));
        assertThat(campaigns.progress(plan))
                .extracting("unit", "audience", "expected")
                .containsExactly(tuple(FINANCE, PEOPLE, 10), tuple(JUSTICE, PEOPLE, 10));
        assertThat(year.openTasks()).contains("Task_HandOutBallots").doesNotContain("Task_PrepareSurvey");
        assertThat(year.shown(year.task("Task_HandOutBallots", "")))
                .containsEntry("window", "Nhận phiếu từ ngày 05/10/2090 đến hết ngày 30/11/2090")
                .containsEntry("planId", plan);
    }

    @Test
    @DisplayName("when the days cannot be, or somebody else sets them, then it is refused and nothing is set up")
    void daysAreChecked() {
        refused("Task_PrepareSurvey", surveyDays("2090-10-05", "2090-10-04"), "phải từ ngày đầu nhận phiếu");
        refused("Task_PrepareSurvey", surveyDays("2090-09-01", "2090-09-30"), "Ngày cuối nhận phiếu đã qua");
        refused("Task_PrepareSurvey", surveyDays("", LAST_DAY), "“Ngày đầu nhận phiếu”: chưa nhập");
        assertThatThrownBy(() -> year.as(JUSTICE).completes("Task_PrepareSurvey", surveyDays("2090-10-05", LAST_DAY)))
                .isInstanceOf(AuthorizationException.class);

        assertThat(campaigns.events(plan)).isEmpty();
        assertThat(campaigns.window(plan).opens()).isNull();
    }

    @Test
    @DisplayName("given two questionnaires for a group, then the campaign cannot be set up, and the task says why")
    void questionnairesAreChecked() {
        Deployment second = repository
                .createDeployment()
                .addString("phieu-thu-hai.form", SmallPlan.questionnaire().replace("phieu-thu-nghiem", "phieu-thu-hai"))
                .deploy();
        try {
            refused("Task_PrepareSurvey", surveyDays("2090-10-05", LAST_DAY), "đã có mẫu phiếu khác");
        } finally {
            repository.deleteDeployment(second.getId());
        }
        assertThat(year.openTasks()).contains("Task_PrepareSurvey");
    }

    @Test
    @DisplayName("when fewer ballots are handed out than planned, then a reason is wanted, and kept")
    void handOutIsChecked() {
        prepares();
        ballots.issue(plan, JUSTICE, PEOPLE, 10);
        ballots.issue(plan, FINANCE, PEOPLE, 7);

        refused("Task_HandOutBallots", asShown(), "Sở Tài chính – Người dân, tổ chức: đã phát 7/10 phiếu");
        year.as(INTERIOR).completes("Task_HandOutBallots", Map.of("reason", "Đơn vị mới sáp nhập"));

        assertThat(notes.of(plan))
                .extracting(CampaignNote::kind, CampaignNote::unit, CampaignNote::note, CampaignNote::user)
                .containsExactly(tuple(CampaignNote.Kind.HANDED_OUT, null, "Đơn vị mới sáp nhập", INTERIOR));
        assertThat(year.shown(year.task("Task_FollowSurvey", "")))
                .containsEntry(
                        "progress",
                        "Nhận phiếu từ ngày 01/10/2090 đến hết ngày 31/12/2090.\nTổng số: 0/20 phiếu\n"
                                + "Sở Tài chính: 0/10 phiếu\nSở Tư pháp: 0/10 phiếu");
    }

    @Test
    @DisplayName("given all ballots came, when the time is up, then the campaign is closed without a question")
    void closesInTime() {
        collects();
        ballotsOf(JUSTICE, 10);
        ballotsOf(FINANCE, 10);
        Task follow = year.task("Task_FollowSurvey", "");
        assertThat(follow.getDueDate()).isEqualTo(Date.from(lastSecondOf(LAST_DAY)));
        assertThat(year.timer("Timer_SurveyEnd", "").getDuedate())
                .isEqualTo(Date.from(lastSecondOf(LAST_DAY).plusSeconds(1)));

        itIs("2091-01-01");
        year.comes("Timer_SurveyEnd");

        assertThat(campaign)
                .hasPassed("Service_CloseSurvey", "EndEvent_SurveyClosed")
                .hasNotPassed("Task_BelowQuota")
                .isEnded();
        assertThat(surveys.isClosed(plan)).isTrue();
        assertThat(events()).containsExactly(tuple(Kind.OPENED, null, INTERIOR), tuple(Kind.CLOSED, null, "he-thong"));
        // 4 of 5 from every ballot: 1,6 of 2 points
        assertThat(surveys.figures(plan).get(JUSTICE).points().get("1.4"))
                .isInstanceOfSatisfying(LeafScore.Scored.class, scored -> assertThat(scored.points())
                        .isEqualByComparingTo("1.6"));
    }

    @Test
    @DisplayName("when the Interior Department ends it early, then that is recorded with its reason and its name")
    void endsEarly() {
        collects();
        ballotsOf(JUSTICE, 10);
        ballotsOf(FINANCE, 10);

        refused("Task_FollowSurvey", Map.of("outcome", "end"), "“Lý do”: chưa nhập");
        year.as(INTERIOR).completes("Task_FollowSurvey", endSurvey("Đã thu đủ phiếu"));

        assertThat(campaign).hasPassed("EndEvent_CollectionDecided").isEnded();
        assertThat(events())
                .containsExactly(tuple(Kind.OPENED, null, INTERIOR), tuple(Kind.CLOSED, "Đã thu đủ phiếu", INTERIOR));
    }

    @Test
    @DisplayName("when it is extended, then the same work goes on with the new day, and reminders begin anew")
    void isExtended() {
        collects();
        refused("Task_FollowSurvey", extendSurvey(LAST_DAY, "Bão"), "phải sau ngày cuối hiện tại (31/12/2090)");

        year.as(INTERIOR).completes("Task_FollowSurvey", extendSurvey("2091-01-15", "Bão số 5"));

        assertThat(year.task("Task_FollowSurvey", "").getDueDate()).isEqualTo(Date.from(lastSecondOf("2091-01-15")));
        assertThat(year.timer("Timer_SurveyEnd", "").getDuedate())
                .isEqualTo(Date.from(lastSecondOf("2091-01-15").plusSeconds(1)));
        assertThat(year.timer("StartEvent_Weekly", "").getDuedate()).isEqualTo(Date.from(day("2090-10-08")));
        assertThat(events())
                .containsExactly(tuple(Kind.OPENED, null, INTERIOR), tuple(Kind.EXTENDED, "Bão số 5", INTERIOR));
        assertThat(year.shown(year.task("Task_FollowSurvey", ""))).containsEntry("newLastDay", "2091-01-29");
    }

    @Test
    @DisplayName(
            "given a group below its quota, when the time is up, then what becomes of it is decided, for each group")
    void belowQuotaIsDecided() {
        collects();
        ballotsOf(JUSTICE, 10);
        ballotsOf(FINANCE, 6);
        itIs("2091-01-01");
        year.comes("Timer_SurveyEnd");

        Task task = year.task("Task_BelowQuota", "");
        assertThat(year.groups(task)).containsExactly(INTERIOR);
        assertThat(year.shown(task))
                .containsEntry("shortfall", "Sở Tài chính – Người dân, tổ chức: 6/10 phiếu")
                .containsEntry("reminders", "Chưa có");
        // Monday 1 January is a day off, so five working days from Monday end on the next Monday
        assertThat(task.getDueDate()).isEqualTo(Date.from(lastSecondOf("2091-01-08")));
        refused("Task_BelowQuota", Map.of("outcome", "close"), "“Lý do”: chưa nhập");
        year.as(INTERIOR).completes("Task_BelowQuota", closeBelowQuota("Đủ để tính điểm"));

        assertThat(campaign).hasPassed("Service_CloseSurvey").isEnded();
        assertThat(campaigns.events(plan))
                .extracting(CampaignEvent::kind, CampaignEvent::unit, CampaignEvent::reason)
                .containsExactly(
                        tuple(Kind.OPENED, null, null),
                        tuple(Kind.BELOW_QUOTA, FINANCE, "Đủ để tính điểm"),
                        tuple(Kind.CLOSED, null, "Đủ để tính điểm"));
    }

    @Test
    @DisplayName(
            "given a group below its quota, when more time is given, then ballots are taken again until they are there")
    void belowQuotaIsExtended() {
        collects();
        ballotsOf(JUSTICE, 10);
        List<BallotCode> late = ballots.issue(plan, FINANCE, PEOPLE, 1);
        itIs("2091-01-01");
        year.comes("Timer_SurveyEnd");
        assertThatThrownBy(() -> rights.require(late.get(0))).isInstanceOf(BallotRefused.class);

        refused("Task_BelowQuota", extendSurvey("2090-12-31", "Chờ"), "phải sau ngày cuối hiện tại");
        year.as(INTERIOR).completes("Task_BelowQuota", extendSurvey("2091-01-20", "Chờ phiếu của Sở Tài chính"));

        assertThat(rights.require(late.get(0)).unit()).isEqualTo(FINANCE);
        ballotsOf(FINANCE, 10);
        itIs("2091-01-21");
        year.comes("Timer_SurveyEnd");
        assertThat(campaign).isEnded();
        assertThat(events())
                .containsExactly(
                        tuple(Kind.OPENED, null, INTERIOR),
                        tuple(Kind.EXTENDED, "Chờ phiếu của Sở Tài chính", INTERIOR),
                        tuple(Kind.CLOSED, null, "he-thong"));
    }

    @Test
    @DisplayName("given a unit whose ballots lag, when a week is over, then it is told so once, and says what it did")
    void laggingUnitsAreReminded() {
        collects();
        // 31 of 92 days make three of ten ballots due, 50 days five
        ballotsOf(JUSTICE, 4);
        ballotsOf(FINANCE, 1);
        itIs("2090-11-01");
        year.comes("StartEvent_Weekly");

        Task reminder = year.task("Task_RemindUnit", "");
        assertThat(year.groups(reminder)).containsExactly(FINANCE);
        assertThat(reminder.getName()).isEqualTo("Đôn đốc trả lời phiếu – Sở Tài chính");
        assertThat(reminder.getDueDate()).isEqualTo(Date.from(lastSecondOf("2090-11-08")));
        assertThat(year.shown(reminder)).containsEntry("progress", "Sở Tài chính – Người dân, tổ chức: 1/10 phiếu");
        itIs("2090-11-20");
        year.comes("StartEvent_Weekly");
        assertThat(remindersFor(FINANCE)).isEqualTo(1);
        assertThat(remindersFor(JUSTICE)).isEqualTo(1);
        assertThatThrownBy(() -> year.as(JUSTICE).submits(reminder, Map.of("done", "Đã gọi điện")))
                .isInstanceOf(AuthorizationException.class);

        year.as(FINANCE).completesOwn("Task_RemindUnit", "", Map.of("done", "Đã gọi điện từng phường"));
        year.as(JUSTICE).completesOwn("Task_RemindUnit", "", Map.of("done", "Đã thu phiếu giấy"));

        assertThat(notes.of(plan))
                .filteredOn(note -> note.kind() == CampaignNote.Kind.REMINDED)
                .extracting(CampaignNote::unit, CampaignNote::note, CampaignNote::user)
                .containsExactly(
                        tuple(FINANCE, "Đã gọi điện từng phường", FINANCE),
                        tuple(JUSTICE, "Đã thu phiếu giấy", JUSTICE));
        assertThat(campaign).hasPassed("EndEvent_Reminded").isWaitingAt("Task_FollowSurvey");
        itIs("2091-01-01");
        year.comes("Timer_SurveyEnd");
        assertThat(year.shown(year.task("Task_BelowQuota", "")))
                .containsEntry(
                        "reminders",
                        "20/11/2090, Sở Tài chính: Đã gọi điện từng phường\n20/11/2090, Sở Tư pháp: Đã thu phiếu giấy");
    }

    @Test
    @DisplayName("given nobody lags, when a week is over, then nobody is told")
    void nobodyIsRemindedInVain() {
        collects();
        ballotsOf(JUSTICE, 10);
        ballotsOf(FINANCE, 10);
        itIs("2090-11-01");

        year.comes("StartEvent_Weekly");

        assertThat(year.openTasks()).noneMatch(task -> task.startsWith("Task_RemindUnit"));
    }

    @Test
    @DisplayName("given open reminders, when the campaign ends, then they are gone")
    void remindersEndWithTheCollection() {
        collects();
        itIs("2090-11-01");
        year.comes("StartEvent_Weekly");
        assertThat(remindersFor(FINANCE)).isEqualTo(1);

        year.as(INTERIOR).completes("Task_FollowSurvey", endSurvey("Dừng thu phiếu"));

        assertThat(year.openTasks()).contains("Task_BelowQuota").noneMatch(task -> task.startsWith("Task_RemindUnit"));
        year.as(INTERIOR).completes("Task_BelowQuota", closeBelowQuota("Không thu thêm"));
        assertThat(campaign).isEnded();
    }

    @Test
    @DisplayName("when a milestone is extended, then the days of the survey stay as they were decided")
    void milestonesDoNotMoveTheSurvey() {
        collects();
        Date closes = year.timer("Timer_SurveyEnd", "").getDuedate();

        year.as(INTERIOR)
                .starts(
                        Models.Process.EXTENSION,
                        Map.of(
                                "milestone", plan + ":self-assessment",
                                "newEnd", "2091-01-31",
                                "reason", "Bão số 5"));

        assertThat(year.timer("Timer_SurveyEnd", "").getDuedate()).isEqualTo(closes);
        assertThat(year.task("Task_FollowSurvey", "").getDueDate()).isEqualTo(Date.from(lastSecondOf(LAST_DAY)));
    }

    private void prepares() {
        year.as(INTERIOR).completes("Task_PrepareSurvey", surveyDays("2090-10-01", LAST_DAY));
    }

    /** Set up and handed out, nothing answered yet. */
    private void collects() {
        prepares();
        year.as(INTERIOR).completes("Task_HandOutBallots", Map.of("reason", "Phát dần"));
    }

    private void ballotsOf(String unit, int count) {
        ballots.fill(plan, unit, PEOPLE, count, 4);
    }

    private long remindersFor(String unit) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(plan)
                .taskDefinitionKey("Task_RemindUnit")
                .taskCandidateGroup(unit)
                .count();
    }

    private List<Tuple> events() {
        return campaigns.events(plan).stream()
                .map(event -> tuple(event.kind(), event.reason(), event.user()))
                .toList();
    }

    private void refused(String activity, Map<String, ?> edits, String message) {
        assertThatThrownBy(() -> year.as(INTERIOR).completes(activity, edits))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining(message);
    }

    private static void itIs(String day) {
        ClockUtil.setCurrentTime(Date.from(day(day)));
    }

    private static Instant day(String day) {
        return VietnamTime.startOf(LocalDate.parse(day)).plusSeconds(8 * 3600);
    }
}
