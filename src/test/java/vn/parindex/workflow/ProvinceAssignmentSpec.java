package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.parindex.workflow.Answers.asShown;
import static vn.parindex.workflow.Answers.with;
import static vn.parindex.workflow.SmallProvinces.FINANCE;
import static vn.parindex.workflow.SmallProvinces.HEALTH;
import static vn.parindex.workflow.SmallProvinces.INTERIOR;
import static vn.parindex.workflow.SmallProvinces.INTERIOR_HEAD;
import static vn.parindex.workflow.SmallProvinces.JUSTICE;
import static vn.parindex.workflow.forms.FormKeys.ACCEPT;
import static vn.parindex.workflow.forms.FormKeys.NOT_APPLICABLE_VERDICT;
import static vn.parindex.workflow.forms.FormKeys.POINTS;
import static vn.parindex.workflow.forms.FormKeys.RETURN;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.statement.ItemEvent;
import vn.parindex.province.statement.ItemStatus;

/** One item of the annex: {@code processes/province-assignment.bpmn}. */
abstract class ProvinceAssignmentSpec extends ProvinceSpec {

    @Autowired
    private Evidence evidence;

    @Test
    @DisplayName("when a lead states its criterion and the Interior Department agrees, then the item is done")
    void accepted() {
        ProcessInstance assignment = opens("1.2");
        Task task = year.task("Task_StateCriteria", "1.2");
        assertThat(year.groups(task)).containsExactly(JUSTICE);
        assertThat(task.getDueDate().toInstant()).isEqualTo(lastSecondOf("2090-01-19"));
        assertThat(task.getName()).isEqualTo("Tự đánh giá, chấm điểm – mục 1.2: Sáng kiến");
        assertThat(year.shown(task)).containsEntry("coordinating", "Sở Tài chính");

        year.as(JUSTICE).completes("Task_StateCriteria", "1.2", initiatives("1"));

        Task appraisal = year.task("Task_AppraiseItem", "1.2");
        assertThat(year.groups(appraisal)).containsExactly(INTERIOR);
        assertThat(appraisal.getDueDate().toInstant()).isEqualTo(lastSecondOf("2090-01-13"));
        assertThat(year.shown(appraisal)).containsEntry("c1_3__self", "0,5 điểm");
        year.as(INTERIOR).completes("Task_AppraiseItem", "1.2", verdict("1.3", ACCEPT));

        assertThat(assignment).isEnded();
        assertThat(item("1.2").status()).isEqualTo(ItemStatus.ACCEPTED);
        assertThat(criterion("1.2", "1.3").appraised().orElseThrow().points()).isEqualByComparingTo("0.5");
        assertThat(criterion("1.2", "1.3").stated().orElseThrow().act())
                .satisfies(act -> assertThat(act.user()).isEqualTo(JUSTICE))
                .satisfies(act -> assertThat(act.unit()).isEqualTo(JUSTICE))
                .satisfies(act -> assertThat(act.due()).isEqualTo(lastSecondOf("2090-01-19")));
    }

    @Test
    @DisplayName(
            "when a lead saves to add more documents, then the form comes again with what is there, and nothing twice")
    void documentsOneAfterAnother() {
        opens("1.2");

        year.as(JUSTICE)
                .completes(
                        "Task_StateCriteria",
                        "1.2",
                        saving(with(Map.of("c1_3__count", "2"), document("1.3", "7/QĐ-UBND"))));
        Task again = year.task("Task_StateCriteria", "1.2");
        assertThat(year.shown(again))
                .containsEntry("c1_3__count", "2")
                .containsEntry("c1_3__documentCount", "1")
                .containsEntry("c1_3__documents", "- 7/QĐ-UBND ngày 05/01/2024 của UBND tỉnh: Về việc 7/QĐ-UBND");
        year.as(JUSTICE).completes("Task_StateCriteria", "1.2", document("1.3", "8/QĐ-UBND"));

        assertThat(evidence.list(year.planId(), Subject.criterion("1.3")).current())
                .extracting(citation -> citation.document().paper().number())
                .containsExactly("7/QĐ-UBND", "8/QĐ-UBND");
        assertThat(records.history(year.planId(), "1.3")).hasSize(1);
        assertThat(item("1.2").status()).isEqualTo(ItemStatus.SUBMITTED);
    }

    @Test
    @DisplayName("when one criterion is sent back, then the lead states that one again with the reason before it")
    void sentBack() {
        opens("1.1");
        year.as(INTERIOR).completes("Task_StateCriteria", "1.1", direction());
        year.as(INTERIOR_HEAD)
                .completes(
                        "Task_AppraiseItem",
                        "1.1",
                        with(verdict("1.1", ACCEPT), verdict("1.2", RETURN, "Thiếu quyết định ban hành")));

        Task again = year.task("Task_StateCriteria", "1.1");
        assertThat(year.shown(again))
                .containsEntry("c1_1__done", true)
                .containsEntry("c1_2__done", false)
                .containsEntry("c1_2__sentBackReason", "Thiếu quyết định ban hành");
        year.as(INTERIOR).completes("Task_StateCriteria", "1.1", Map.of("c1_2__met", "false"));
        assertThat(year.shown(year.task("Task_AppraiseItem", "1.1")))
                .containsEntry("c1_1__done", true)
                .containsEntry("c1_2__done", false)
                .containsEntry("c1_2__self", "0 điểm");
        year.as(INTERIOR_HEAD).completes("Task_AppraiseItem", "1.1", verdict("1.2", ACCEPT));

        assertThat(item("1.1").status()).isEqualTo(ItemStatus.ACCEPTED);
        assertThat(item("1.1").events())
                .extracting(ItemEvent::kind)
                .containsExactly(
                        ItemEvent.Kind.SUBMITTED,
                        ItemEvent.Kind.SENT_BACK,
                        ItemEvent.Kind.SUBMITTED,
                        ItemEvent.Kind.ACCEPTED);
    }

    @Test
    @DisplayName("given an item that the Interior Department leads, then its head appraises it and its staff cannot")
    void nobodyAppraisesThemselves() {
        opens("1.1");
        year.as(INTERIOR).completes("Task_StateCriteria", "1.1", direction());

        Task appraisal = year.task("Task_AppraiseItem", "1.1");

        assertThat(year.groups(appraisal)).containsExactly(INTERIOR_HEAD);
        assertThatThrownBy(() -> year.as(INTERIOR).claims(appraisal)).isInstanceOf(AuthorizationException.class);
    }

    @Test
    @DisplayName("when the Interior Department gives other points or none, then that counts, with its reason")
    void otherPoints() {
        opens("2.1");
        year.as(FINANCE).completes("Task_StateCriteria", "2.1", procedures());

        refused(
                () -> year.as(INTERIOR)
                        .completes(
                                "Task_AppraiseItem",
                                "2.1",
                                with(
                                        with(verdict("2.1", POINTS), verdict("2.2", ACCEPT)),
                                        with(verdict("2.3", ACCEPT), verdict("2.4", ACCEPT)))),
                "Tiêu chí 2.1, “Lý do”: chưa nhập.");
        year.as(INTERIOR)
                .completes(
                        "Task_AppraiseItem",
                        "2.1",
                        with(
                                with(verdict("2.1", POINTS, "Số liệu khác"), Map.of("c2_1__points", "0.25")),
                                with(
                                        verdict("2.2", NOT_APPLICABLE_VERDICT, "Không có thủ tục"),
                                        with(verdict("2.3", ACCEPT), verdict("2.4", ACCEPT)))));

        assertThat(criterion("2.1", "2.1").appraised().orElseThrow()).satisfies(entry -> {
            assertThat(entry.points()).isEqualByComparingTo("0.25");
            assertThat(entry.reason()).isEqualTo("Số liệu khác");
        });
        assertThat(criterion("2.1", "2.2").appraised().orElseThrow().applicable())
                .isFalse();
        assertThat(item("2.1").status()).isEqualTo(ItemStatus.ACCEPTED);
    }

    @Test
    @DisplayName("given an item that asks for evidence only, then documents are supplied, sent back, and accepted")
    void evidenceOnly() {
        ProcessInstance assignment = opens("7.1");
        Task task = year.task("Task_SupplyEvidence", "7.1");
        assertThat(year.groups(task)).containsExactly(HEALTH);
        assertThat(task.getDueDate().toInstant()).isEqualTo(lastSecondOf("2090-01-31"));

        refused(
                () -> year.as(HEALTH).completes("Task_SupplyEvidence", "7.1", asShown()),
                "chưa có tài liệu kiểm chứng");
        year.as(HEALTH).completes("Task_SupplyEvidence", "7.1", Map.of("noEvidence", "Không phân cấp"));
        assertThat(year.shown(year.task("Task_AppraiseItem", "7.1"))).containsEntry("noEvidence", "Không phân cấp");
        year.as(INTERIOR)
                .completes("Task_AppraiseItem", "7.1", Map.of("outcome", RETURN, "reason", "Phải có kế hoạch"));
        assertThat(year.shown(year.task("Task_SupplyEvidence", "7.1")))
                .containsEntry("sentBackReason", "Phải có kế hoạch");
        year.as(HEALTH)
                .completes(
                        "Task_SupplyEvidence",
                        "7.1",
                        saving(with(
                                        paper("9/KH-SYT"),
                                        Map.of("documentIssuer", "Sở Y tế", "documentSummary", "Kế hoạch"))
                                .entrySet()
                                .stream()
                                .filter(entry -> !entry.getKey().equals("summary"))
                                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
        assertThat(year.shown(year.task("Task_SupplyEvidence", "7.1"))).containsEntry("documentCount", "1");
        year.as(HEALTH).completes("Task_SupplyEvidence", "7.1", asShown());
        year.as(INTERIOR).completes("Task_AppraiseItem", "7.1", Map.of("outcome", ACCEPT));

        assertThat(assignment).isEnded();
        assertThat(evidence.list(year.planId(), Subject.item("7.1")).current()).hasSize(1);
    }

    @Test
    @DisplayName("when something is missing or wrong, then all of it is told and nothing is kept")
    void refusals() {
        opens("1.2");

        refused(
                () -> year.as(JUSTICE).completes("Task_StateCriteria", "1.2", Map.of("c1_3__count", "1")),
                "Tiêu chí 1.3 chưa có tài liệu kiểm chứng");
        refused(
                () -> year.as(JUSTICE)
                        .completes(
                                "Task_StateCriteria",
                                "1.2",
                                with(initiatives("1"), Map.of("c1_3__documentNumber", "7/QĐ-UBND"))),
                "ghi ngày ban hành",
                "ghi cơ quan ban hành",
                "ghi trích yếu");
        assertThatThrownBy(() -> year.as(FINANCE).completes("Task_StateCriteria", "1.2", initiatives("1")))
                .isInstanceOf(AuthorizationException.class);

        assertThat(item("1.2").status()).isEqualTo(ItemStatus.OPEN);
        assertThat(criterion("1.2", "1.3").stated()).isEmpty();
        assertThat(evidence.list(year.planId(), Subject.criterion("1.3")).history())
                .isEmpty();
    }

    @Test
    @DisplayName("when a lead holds that a criterion does not apply, then the reason is enough")
    void notApplicable() {
        opens("1.2");

        year.as(JUSTICE)
                .completes("Task_StateCriteria", "1.2", Map.of("c1_3__na", true, "c1_3__reason", "Tỉnh không tổ chức"));

        assertThat(criterion("1.2", "1.3").stated().orElseThrow().applicable()).isFalse();
        assertThat(year.shown(year.task("Task_AppraiseItem", "1.2"))).containsEntry("c1_3__self", "không áp dụng");
    }
}
