package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.parindex.workflow.Answers.with;
import static vn.parindex.workflow.SmallProvinces.COUNCIL;
import static vn.parindex.workflow.SmallProvinces.FINANCE;
import static vn.parindex.workflow.SmallProvinces.HEALTH;
import static vn.parindex.workflow.SmallProvinces.INTERIOR;
import static vn.parindex.workflow.SmallProvinces.INTERIOR_HEAD;
import static vn.parindex.workflow.SmallProvinces.JUSTICE;
import static vn.parindex.workflow.SmallProvinces.PROVINCE;
import static vn.parindex.workflow.forms.FormKeys.ACCEPT;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.province.outcome.MinistryResults;
import vn.parindex.province.report.ReportStatus;
import vn.parindex.province.report.Submissions;
import vn.parindex.province.respondent.Person;
import vn.parindex.province.respondent.RespondentLists;
import vn.parindex.province.respondent.Sendings;
import vn.parindex.province.statement.ItemStatus;
import vn.parindex.province.step.Steps;
import vn.parindex.province.work.Actor;
import vn.parindex.workflow.forms.FormKeys;

/** The year of the province's own index: {@code processes/province-index-year.bpmn}. */
abstract class ProvinceIndexYearSpec extends ProvinceSpec {

    @Autowired
    private Steps steps;

    @Autowired
    private RespondentLists lists;

    @Autowired
    private Sendings sendings;

    @Autowired
    private Submissions submissions;

    @Autowired
    private MinistryResults results;

    @Test
    @DisplayName(
            "when the plan is issued, then items, lists and SIPAS are open at once, each with whoever answers for it")
    void begins() {
        assertThat(year.openTasks()).containsExactly("Task_IssueProvincePlan");

        year.as(PROVINCE).completes("Task_IssueProvincePlan", paper("1/KH-UBND"));

        assertThat(year.openTasks())
                .containsExactly(
                        "Task_ListRespondents",
                        "Task_ListRespondents",
                        "Task_ReceiveSipasLetter",
                        "Task_StateCriteria 1.1",
                        "Task_StateCriteria 1.2",
                        "Task_StateCriteria 2.1",
                        "Task_SupplyEvidence 7.1");
        assertThat(year.task("Task_ListRespondents", "", JUSTICE).getDueDate().toInstant())
                .as("before the day means the day before")
                .isEqualTo(lastSecondOf("2089-12-19"));
        assertThat(year.task("Task_ReceiveSipasLetter", "").getDueDate())
                .as("no deadline until a letter states one")
                .isNull();
    }

    @Test
    @DisplayName("when every step is done, then the year ends with the Ministry's result")
    void toTheEnd() {
        ProcessInstance process = year.process(Models.Process.PROVINCE_YEAR, "");
        year.as(PROVINCE).completes("Task_IssueProvincePlan", paper("1/KH-UBND"));
        listsAreSent();
        itemsAreDone();

        // whether the Ministry has written about SIPAS or not
        Task aggregation = year.task("Task_AggregateProvince", "");
        assertThat(aggregation.getDueDate().toInstant()).isEqualTo(lastSecondOf("2090-01-13"));
        assertThat(year.shown(aggregation).get("items").toString())
                .contains(
                        "- Mục 1.2 (Sở Tư pháp): 1 tiêu chí, tự chấm 0,5 điểm, thẩm định 0,5 điểm, đã thẩm định xong");
        year.as(INTERIOR).completes("Task_AggregateProvince", Map.of("outcome", "forward"));
        year.as(INTERIOR).completes("Task_SubmitProvince", paper("10/TTr-SNV"));
        Task approval = year.task("Task_ApproveProvince", "");
        assertThat(year.groups(approval)).containsExactly(PROVINCE);
        year.as(PROVINCE).completes("Task_ApproveProvince", approved("20/QĐ-UBND"));
        Task sending = year.task("Task_SendToMinistry", "");
        assertThat(sending.getDueDate().toInstant()).isEqualTo(lastSecondOf("2090-01-31"));
        year.as(INTERIOR).completes("Task_SendToMinistry", paper("21/UBND-NC"));
        assertThat(submissions.status(year.planId())).isEqualTo(ReportStatus.SENT);
        sipasIsDone();
        year.as(INTERIOR).completes("Task_EnterMinistryResult", published());

        assertThat(process).isEnded();
        assertThat(year.isOver()).isTrue();
        assertThat(results.find(year.planId()).orElseThrow().published().rank()).isEqualTo(5);
        assertThat(steps.of(year.planId()))
                .extracting(step -> step.report().step())
                .contains(
                        "Task_IssueProvincePlan",
                        "Task_ListRespondents",
                        "Task_CheckLists",
                        "Task_SendList",
                        "Task_CompleteSurvey",
                        "Task_ReceiveSipasLetter",
                        "Task_RunSipas",
                        "Task_SubmitProvince",
                        "Task_SendToMinistry");
    }

    @Test
    @DisplayName(
            "given an item must be done again, or the Committee returns the points, then the aggregation comes again")
    void againAfterReturns() {
        year.as(PROVINCE).completes("Task_IssueProvincePlan", paper("1/KH-UBND"));
        listsAreSent();
        itemsAreDone();

        refused(
                () -> year.as(INTERIOR).completes("Task_AggregateProvince", reopen("9.9", "1.3", "Thiếu số liệu")),
                "không có mục 9.9");
        refused(
                () -> year.as(INTERIOR).completes("Task_AggregateProvince", reopen("1.2", "1.1", "Thiếu số liệu")),
                "Tiêu chí 1.1 không thuộc phần việc này");
        year.as(INTERIOR).completes("Task_AggregateProvince", reopen("1.2", "1.3", "Thiếu số liệu"));
        assertThat(item("1.2").status()).isEqualTo(ItemStatus.OPEN);
        assertThat(year.shown(year.task("Task_StateCriteria", "1.2")))
                .containsEntry("c1_3__sentBackReason", "Thiếu số liệu");
        year.as(JUSTICE).completes("Task_StateCriteria", "1.2", initiatives("2"));
        year.as(INTERIOR).completes("Task_AppraiseItem", "1.2", verdict("1.3", ACCEPT));
        year.as(INTERIOR).completes("Task_AggregateProvince", Map.of("outcome", "forward"));
        year.as(INTERIOR).completes("Task_SubmitProvince", paper("10/TTr-SNV"));
        refused(
                () -> year.as(PROVINCE).completes("Task_ApproveProvince", Map.of("outcome", "return")),
                "“Lý do trả lại”: chưa nhập.");
        year.as(PROVINCE)
                .completes("Task_ApproveProvince", Map.of("outcome", "return", "reason", "Rà soát lại lĩnh vực 2"));

        assertThat(year.shown(year.task("Task_AggregateProvince", "")))
                .containsEntry("sentBackReason", "Rà soát lại lĩnh vực 2");
        year.as(INTERIOR).completes("Task_AggregateProvince", Map.of("outcome", "forward"));
        year.as(INTERIOR).completes("Task_SubmitProvince", paper("11/TTr-SNV"));
        assertThat(submissions.status(year.planId())).isEqualTo(ReportStatus.SUBMITTED);
    }

    @Test
    @DisplayName(
            "given a year moved on by hand, when points are aggregated, then what is missing is named and stops it")
    void nothingMissing() {
        year.as(PROVINCE).completes("Task_IssueProvincePlan", paper("1/KH-UBND"));
        year.as(JUSTICE).completes("Task_StateCriteria", "1.2", initiatives("1"));
        year.engine()
                .getRuntimeService()
                .createProcessInstanceModification(
                        year.process(Models.Process.PROVINCE_YEAR, "").getId())
                .startBeforeActivity("Task_AggregateProvince")
                .execute();

        refused(
                () -> year.as(INTERIOR).completes("Task_AggregateProvince", Map.of("outcome", "forward")),
                "Chưa đủ để tổng hợp:",
                "Mục 1.1 (Sở Nội vụ): cơ quan chủ trì đang thực hiện.",
                "Mục 1.2 (Sở Tư pháp): đã gửi, chờ thẩm định.",
                "Mục 7.1 (Sở Y tế)");
    }

    @Test
    @DisplayName("given a unit has not handed its list in, then its task does not end; the form shows what there is")
    void ownLists() {
        year.as(PROVINCE).completes("Task_IssueProvincePlan", paper("1/KH-UBND"));
        Task task = year.task("Task_ListRespondents", "", JUSTICE);
        assertThat(task.getName()).isEqualTo("Lập danh sách người được khảo sát – Sở Tư pháp");
        assertThat(year.shown(task))
                .containsEntry("g_dai_bieu__asked", false)
                .containsEntry("g_lanh_dao_so__asked", true)
                .containsEntry("listState", "Chưa nộp danh sách.");
        refused(
                () -> year.as(JUSTICE).completesOwn("Task_ListRespondents", "", Map.of()),
                "Sở Tư pháp chưa nộp danh sách");

        handsIn(JUSTICE, leaders(4));

        assertThat(year.shown(task).get("listState").toString())
                .startsWith("Đã nộp bản 1 ngày ")
                .endsWith("Lãnh đạo sở: 4 người.");
        assertThat(year.shown(year.task("Task_ListRespondents", "", COUNCIL)))
                .as("nobody else's")
                .containsEntry("listState", "Chưa nộp danh sách.");
        refused(() -> submits(task, Map.of("documentNumber", "5/DS")), "ghi ngày ban hành");
        submits(task, letter());
        assertThat(steps.last(year.planId(), "Task_ListRespondents")
                        .orElseThrow()
                        .report()
                        .summary())
                .isEqualTo("Danh sách người được khảo sát của Sở Tư pháp, bản 1: 4 người");
    }

    @Test
    @DisplayName("when lists are looked through, then no pair stays undecided, and what is amiss needs a reason")
    void lists() {
        year.as(PROVINCE).completes("Task_IssueProvincePlan", paper("1/KH-UBND"));
        var namesake = new Person("Người 1", null, null, "Phó Giám đốc", "Sở Tư pháp", "lanh-dao-so");
        handsIn(JUSTICE, plus(leaders(7), namesake));
        year.as(JUSTICE).completesOwn("Task_ListRespondents", "", Map.of());
        handsIn(COUNCIL, delegates(5));
        year.as(COUNCIL).completesOwn("Task_ListRespondents", "", Map.of());

        Task check = year.task("Task_CheckLists", "");
        assertThat(year.shown(check))
                .containsEntry("g_dai_bieu__people", "5")
                .containsEntry("g_lanh_dao_so__listed", "8")
                .containsEntry("openPairs", "1")
                .containsEntry("incomplete", true)
                .containsEntry("gaps", "Nhóm “Lãnh đạo sở” có 8 người, Kế hoạch dự kiến khoảng 9 người.");
        assertThat(year.shown(check).get("pairs").toString())
                .startsWith("1. Người 1 (Giám đốc, Sở Tư pháp; Lãnh đạo sở) – Người 1 (Phó Giám đốc,")
                .endsWith("CHỜ QUYẾT ĐỊNH");
        refused(
                () -> year.as(INTERIOR).completes("Task_CheckLists", Map.of()),
                "Cặp trùng số 1 (“Người 1” và “Người 1”) chưa được quyết định.",
                "Nhóm “Lãnh đạo sở” có 8 người, Kế hoạch dự kiến khoảng 9 người.");
        refused(
                () -> year.as(INTERIOR).completes("Task_CheckLists", Map.of("acknowledged", true)),
                "“Lý do vẫn gửi”: chưa nhập.");

        sendings.decide(year.planId(), leaders(1).get(0).key(), namesake.key(), false, "Hai người", of(INTERIOR));

        assertThat(year.shown(check)).containsEntry("openPairs", "0");
        assertThat(year.shown(check).get("pairs").toString()).endsWith("là hai người, Hai người");
        refused(
                () -> year.as(INTERIOR).completes("Task_CheckLists", Map.of("reason", "Không đánh dấu")),
                "xác nhận vẫn gửi và ghi rõ lý do");
        year.as(INTERIOR)
                .completes("Task_CheckLists", Map.of("acknowledged", true, "reason", "Sở Tư pháp khuyết một người"));

        assertThat(steps.last(year.planId(), "Task_CheckLists").orElseThrow().report())
                .satisfies(report -> {
                    assertThat(report.summary())
                            .isEqualTo(
                                    "Danh sách gửi Bộ Nội vụ: 13 người; loại 0 người có tên hai lần, 1 cặp đã được xem xét");
                    assertThat(report.note()).endsWith("Lý do vẫn gửi: Sở Tư pháp khuyết một người");
                });
        Task send = year.task("Task_SendList", "");
        assertThat(send.getDueDate().toInstant()).isEqualTo(lastSecondOf("2089-12-19"));
        handsIn(JUSTICE, leaders(9));
        assertThat(year.shown(send)).as("a list came again meanwhile").containsEntry("total", "14");
        year.as(INTERIOR).completes("Task_SendList", paper("2/SNV"));
        assertThat(sendings.sent(year.planId())).singleElement().satisfies(sending -> {
            assertThat(sending.people()).isEqualTo(14);
            assertThat(sending.paper().number()).isEqualTo("2/SNV");
        });
    }

    @Test
    @DisplayName("given a unit sends no list, when the deadline has passed, then the others' are looked through")
    void listsThatDoNotCome() {
        year.as(PROVINCE).completes("Task_IssueProvincePlan", paper("1/KH-UBND"));
        handsIn(COUNCIL, delegates(5));
        year.as(COUNCIL).completesOwn("Task_ListRespondents", "", Map.of());
        assertThat(year.openTasks()).doesNotContain("Task_CheckLists");
        assertThat(year.timer("Timer_ListsDue", "").getDuedate().toInstant()).isEqualTo(lastSecondOf("2089-12-19"));

        year.comes("Timer_ListsDue");

        assertThat(year.openTasks()).as("it may still come").contains("Task_CheckLists", "Task_ListRespondents");
        refused(
                () -> year.as(INTERIOR).completes("Task_CheckLists", Map.of()),
                "Sở Tư pháp chưa gửi danh sách.",
                "Bổ sung danh sách, hoặc xác nhận vẫn gửi và ghi rõ lý do.");
        lists.submit(year.planId(), JUSTICE, leaders(9), null, of(INTERIOR));
        year.as(INTERIOR).completes("Task_CheckLists", Map.of());
        assertThat(year.openTasks()).contains("Task_SendList", "Task_ListRespondents");

        year.as(INTERIOR).completes("Task_SendList", paper("2/SNV"));
        assertThat(year.openTasks())
                .as("nobody is asked any more for what is with the Ministry")
                .contains("Task_CompleteSurvey")
                .doesNotContain("Task_ListRespondents");
    }

    @Test
    @DisplayName("when the last list comes, then the lists are looked through, whoever still has to end their task")
    void allLists() {
        year.as(PROVINCE).completes("Task_IssueProvincePlan", paper("1/KH-UBND"));
        handsIn(COUNCIL, delegates(5));
        assertThat(year.openTasks()).doesNotContain("Task_CheckLists");

        handsIn(JUSTICE, leaders(9));

        assertThat(year.openTasks()).contains("Task_CheckLists", "Task_ListRespondents");
        year.as(JUSTICE).completesOwn("Task_ListRespondents", "", Map.of());
        year.as(COUNCIL).completesOwn("Task_ListRespondents", "", Map.of());
        assertThat(year.openTasks()).doesNotContain("Task_ListRespondents");
    }

    @Test
    @DisplayName("when the Ministry's letter about SIPAS states a day, then that is the deadline; it may state none")
    void sipas() {
        year.as(PROVINCE).completes("Task_IssueProvincePlan", paper("1/KH-UBND"));

        refused(
                () -> year.as(INTERIOR)
                        .completes("Task_ReceiveSipasLetter", with(paper("99/BNV"), Map.of("deadline", "2024-01-04"))),
                "Thời hạn 04/01/2024 trước ngày của văn bản 05/01/2024");
        year.as(INTERIOR).completes("Task_ReceiveSipasLetter", with(paper("99/BNV"), Map.of("deadline", "2090-02-28")));

        assertThat(year.task("Task_RunSipas", "").getDueDate().toInstant()).isEqualTo(lastSecondOf("2090-02-28"));
    }

    private void listsAreSent() {
        handsIn(JUSTICE, leaders(9));
        year.as(JUSTICE).completesOwn("Task_ListRespondents", "", letter());
        handsIn(COUNCIL, delegates(5));
        year.as(COUNCIL).completesOwn("Task_ListRespondents", "", Map.of());
        year.as(INTERIOR).completes("Task_CheckLists", Map.of());
        year.as(INTERIOR).completes("Task_SendList", paper("2/SNV"));
        year.as(INTERIOR).completes("Task_CompleteSurvey", paper("3/BC-SNV"));
    }

    private void sipasIsDone() {
        year.as(INTERIOR).completes("Task_ReceiveSipasLetter", paper("99/BNV"));
        assertThat(year.task("Task_RunSipas", "").getDueDate()).isNull();
        year.as(INTERIOR).completes("Task_RunSipas", paper("4/BC-SNV"));
    }

    private void itemsAreDone() {
        year.as(INTERIOR).completes("Task_StateCriteria", "1.1", direction());
        year.as(INTERIOR_HEAD)
                .completes("Task_AppraiseItem", "1.1", with(verdict("1.1", ACCEPT), verdict("1.2", ACCEPT)));
        year.as(JUSTICE).completes("Task_StateCriteria", "1.2", initiatives("1"));
        year.as(INTERIOR).completes("Task_AppraiseItem", "1.2", verdict("1.3", ACCEPT));
        year.as(FINANCE).completes("Task_StateCriteria", "2.1", procedures());
        year.as(INTERIOR)
                .completes(
                        "Task_AppraiseItem",
                        "2.1",
                        with(
                                with(verdict("2.1", ACCEPT), verdict("2.2", ACCEPT)),
                                with(verdict("2.3", ACCEPT), verdict("2.4", ACCEPT))));
        year.as(HEALTH).completes("Task_SupplyEvidence", "7.1", Map.of("noEvidence", "Không phân cấp"));
        year.as(INTERIOR).completes("Task_AppraiseItem", "7.1", Map.of("outcome", ACCEPT));
    }

    private void handsIn(String unit, List<Person> people) {
        lists.submit(year.planId(), unit, people, "ds.xlsx", of(unit));
    }

    private void submits(Task task, Map<String, Object> edits) {
        year.as(JUSTICE).submits(task, year.as(JUSTICE).fillsIn(task, edits));
    }

    private static Actor of(String unit) {
        return new Actor(unit, unit, null);
    }

    private static List<Person> leaders(int people) {
        return people(people, "Người", "Giám đốc", "Sở Tư pháp", "lanh-dao-so");
    }

    private static List<Person> delegates(int people) {
        return people(people, "Đại biểu số", "Đại biểu", "HĐND tỉnh", "dai-bieu");
    }

    private static List<Person> people(int people, String name, String position, String unit, String group) {
        return IntStream.rangeClosed(1, people)
                .mapToObj(i ->
                        new Person("%s %d".formatted(name, i), LocalDate.of(1970, 1, i), null, position, unit, group))
                .toList();
    }

    private static List<Person> plus(List<Person> people, Person another) {
        return Stream.concat(people.stream(), Stream.of(another)).toList();
    }

    private static Map<String, Object> letter() {
        return Map.of("documentNumber", "5/DS", "documentDate", "2024-01-05");
    }

    private static Map<String, Object> approved(String number) {
        return Map.of("outcome", "approve", "documentNumber", number, "documentDate", "2024-01-05");
    }

    private static Map<String, Object> reopen(String item, String criteria, String reason) {
        return Map.of("outcome", "reopen", "item", item, "criteria", criteria, "reason", reason);
    }

    /** 0,5 points for every criterion. */
    private static Map<String, Object> published() {
        var figures = new LinkedHashMap<String, Object>(Map.of(
                "documentNumber", "1/QĐ-BNV", "documentDate", "2024-01-05", "indexPercent", "36.36", "rank", "5"));
        List.of("1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4")
                .forEach(code -> figures.put(FormKeys.of(code, FormKeys.PUBLISHED), "0.5"));
        return figures;
    }
}
