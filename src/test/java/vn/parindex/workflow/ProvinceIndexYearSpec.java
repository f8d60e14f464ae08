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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.province.outcome.MinistryResults;
import vn.parindex.province.report.ReportStatus;
import vn.parindex.province.report.Submissions;
import vn.parindex.province.statement.ItemStatus;
import vn.parindex.province.step.Steps;
import vn.parindex.workflow.forms.FormKeys;

/** The year of the province's own index: {@code processes/province-index-year.bpmn}. */
abstract class ProvinceIndexYearSpec extends ProvinceSpec {

    @Autowired
    private Steps steps;

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
        sipasIsDone();
        itemsAreDone();

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
        sipasIsDone();
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
    @DisplayName("when lists are looked through, then nobody can remain who was not listed")
    void lists() {
        year.as(PROVINCE).completes("Task_IssueProvincePlan", paper("1/KH-UBND"));
        Task list = year.task("Task_ListRespondents", "", JUSTICE);
        assertThat(list.getName()).isEqualTo("Lập danh sách người được khảo sát – Sở Tư pháp");
        assertThat(year.shown(list))
                .containsEntry("g_dai_bieu__asked", false)
                .containsEntry("g_lanh_dao_so__asked", true);
        year.as(JUSTICE).completesOwn("Task_ListRespondents", "", with(paper(), Map.of("g_lanh_dao_so__people", "4")));
        year.as(COUNCIL)
                .completesOwn(
                        "Task_ListRespondents",
                        "",
                        with(paper(), Map.of("g_dai_bieu__people", "5", "g_lanh_dao_so__people", "2")));

        assertThat(year.shown(year.task("Task_CheckLists", "")))
                .containsEntry("g_dai_bieu__listed", "5")
                .containsEntry("g_lanh_dao_so__listed", "6");
        refused(
                () -> year.as(INTERIOR)
                        .completes(
                                "Task_CheckLists",
                                Map.of("g_lanh_dao_so__people", "7", "summary", "Không có người trùng")),
                "Nhóm “Lãnh đạo sở”: còn lại 7 người nhưng các cơ quan, đơn vị chỉ ghi 6 người");
        year.as(INTERIOR)
                .completes("Task_CheckLists", Map.of("g_lanh_dao_so__people", "5", "summary", "Một người là đại biểu"));

        assertThat(steps.last(year.planId(), "Task_CheckLists")
                        .orElseThrow()
                        .report()
                        .figures())
                .isEqualTo(Map.of("dai-bieu", 5, "lanh-dao-so", 5));
        assertThat(year.task("Task_SendList", "").getDueDate().toInstant()).isEqualTo(lastSecondOf("2089-12-19"));
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
        year.as(JUSTICE).completesOwn("Task_ListRespondents", "", with(paper(), Map.of("g_lanh_dao_so__people", "4")));
        year.as(COUNCIL)
                .completesOwn(
                        "Task_ListRespondents",
                        "",
                        with(paper(), Map.of("g_dai_bieu__people", "5", "g_lanh_dao_so__people", "2")));
        year.as(INTERIOR).completes("Task_CheckLists", Map.of("summary", "Không có người trùng"));
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

    private static Map<String, Object> paper() {
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
