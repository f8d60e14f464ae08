package vn.parindex.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Steps of a year as the board shows them: a milestone of the plan, or, within a unit's year, a part of one. A test
 * compares the elements with the models.
 */
public enum Step {
    PLAN("plan", "Ban hành kế hoạch", Year.UNITS, Of.WHOLE, "plan", true, "Task_IssuePlan"),
    QUESTIONNAIRES(
            "questionnaires", "Mẫu phiếu", Year.UNITS, Of.WHOLE, "questionnaires", true, "Task_IssueQuestionnaires"),
    GUIDANCE("guidance", "Hướng dẫn", Year.UNITS, Of.WHOLE, "guidance", true, "Task_IssueGuidance"),
    CONFERENCE("conference", "Hội nghị", Year.UNITS, Of.WHOLE, "conference", true, "Task_HoldConference"),
    SURVEY(
            "survey",
            "Điều tra xã hội học",
            Year.UNITS,
            Of.WHOLE,
            null,
            false,
            "Task_PrepareSurvey",
            "Task_HandOutBallots",
            "Task_FollowSurvey",
            "Task_BelowQuota"),
    SELF_ASSESSMENT(
            "self-assessment", "Tự chấm điểm", Year.UNITS, Of.UNIT, "self-assessment", true, "Task_AssessField"),
    BALLOTS("ballots", "Đôn đốc phiếu", Year.UNITS, Of.UNIT, null, false, "Task_RemindUnit"),
    COUNCIL("council", "Hội đồng", Year.UNITS, Of.WHOLE, "council", true, "Task_FoundCouncil"),
    REPORT("report", "Báo cáo", Year.UNITS, Of.UNIT, "report", true, "Task_ApproveReport"),
    APPRAISAL("appraisal", "Thẩm định", Year.UNITS, Of.UNIT, "aggregation", true, "Task_Appraise"),
    EXPLANATION("explanation", "Giải trình", Year.UNITS, Of.UNIT, null, false, "Task_Explain"),
    DECISION("decision", "Thẩm định lại", Year.UNITS, Of.UNIT, null, false, "Task_Decide"),
    /** No task: the points of a unit are concluded when nothing is left to decide. */
    CONCLUSION("conclusion", "Chốt điểm", Year.UNITS, Of.UNIT, "aggregation", true),
    AGGREGATION("aggregation", "Tổng hợp", Year.UNITS, Of.WHOLE, "aggregation", true, "Task_Aggregate"),
    COUNCIL_REPORT(
            "council-report",
            "Báo cáo kết quả",
            Year.UNITS,
            Of.WHOLE,
            "council-report",
            true,
            "Task_ConfirmResults",
            "Task_ReportResults"),
    PUBLICATION(
            "publication",
            "Công bố",
            Year.UNITS,
            Of.WHOLE,
            "publication",
            true,
            "Task_SignDecision",
            "Task_AnnounceResults"),

    PROVINCE_PLAN("province-plan", "Ban hành kế hoạch", Year.PROVINCE, Of.WHOLE, null, false, "Task_IssueProvincePlan"),
    ITEMS(
            "items",
            "Chấm điểm, tài liệu",
            Year.PROVINCE,
            Of.UNIT,
            null,
            false,
            "Task_StateCriteria",
            "Task_SupplyEvidence"),
    ITEM_APPRAISAL("item-appraisal", "Thẩm định", Year.PROVINCE, Of.UNIT, null, false, "Task_AppraiseItem"),
    RESPONDENTS("respondents", "Danh sách khảo sát", Year.PROVINCE, Of.UNIT, null, false, "Task_ListRespondents"),
    ANSWERS("answers", "Giải trình với Bộ", Year.PROVINCE, Of.UNIT, null, false, "Task_AnswerQuestions"),
    SEND_LIST(
            "send-list",
            "Gửi danh sách về Bộ",
            Year.PROVINCE,
            Of.WHOLE,
            "send-list",
            true,
            "Task_CheckLists",
            "Task_SendList"),
    SURVEY_DONE("survey-done", "Điều tra", Year.PROVINCE, Of.WHOLE, "survey-done", true, "Task_CompleteSurvey"),
    SIPAS("sipas", "SIPAS", Year.PROVINCE, Of.WHOLE, null, false, "Task_ReceiveSipasLetter", "Task_RunSipas"),
    SUBMIT(
            "submit-to-province",
            "Trình UBND tỉnh",
            Year.PROVINCE,
            Of.WHOLE,
            "submit-to-province",
            true,
            "Task_AggregateProvince",
            "Task_SubmitProvince"),
    SEND(
            "send-to-ministry",
            "Gửi Bộ Nội vụ",
            Year.PROVINCE,
            Of.WHOLE,
            "send-to-ministry",
            true,
            "Task_ApproveProvince",
            "Task_SendToMinistry"),
    ROUND(
            "round",
            "Tổng hợp giải trình",
            Year.PROVINCE,
            Of.WHOLE,
            null,
            false,
            "Task_ConsolidateAnswers",
            "Task_SignAnswer",
            "Task_SendAnswer"),
    RESULT("result", "Kết quả của Bộ", Year.PROVINCE, Of.WHOLE, null, false, "Task_EnterMinistryResult"),

    /** Tasks that a model has and this list does not. */
    OTHER("other", "Việc khác", null, Of.UNIT, null, false);

    /** Kinds of plans. */
    enum Year {
        UNITS,
        PROVINCE
    }

    /** What a step is about. */
    private enum Of {
        WHOLE,
        UNIT
    }

    /** Typing paper ballots is nobody's deadline, and who types which is nobody's business (docs/decisions/0023). */
    static final Set<String> NOT_WATCHED = Set.of("Task_TypeBallot");

    private final String code;
    private final String label;
    private final Year year;
    private final Of of;
    private final String milestone;
    private final boolean expected;
    private final List<String> elements;

    Step(String code, String label, Year year, Of of, String milestone, boolean expected, String... elements) {
        this.code = code;
        this.label = label;
        this.year = year;
        this.of = of;
        this.milestone = milestone;
        this.expected = expected;
        this.elements = List.of(elements);
    }

    public String code() {
        return code;
    }

    /** Vietnamese, short enough for the head of a column. */
    public String label() {
        return label;
    }

    /** Whether it is done by or for each unit, and not once for the whole plan. */
    public boolean isOfUnit() {
        return of == Of.UNIT;
    }

    /** Code of the milestone whose end is its deadline by the plan; empty if it has none there. */
    Optional<String> milestone() {
        return Optional.ofNullable(milestone);
    }

    /** Whether every year has it, so that it is late if it was not even opened in time. */
    boolean isExpected() {
        return expected;
    }

    /** Ids of the user tasks that belong to it. */
    List<String> elements() {
        return elements;
    }

    boolean isOf(Year kind) {
        return year == null || year == kind;
    }

    /** The step that a user task belongs to. */
    static Step ofElement(String element) {
        return Arrays.stream(values())
                .filter(step -> step.elements.contains(element))
                .findFirst()
                .orElse(OTHER);
    }
}
