package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.parindex.workflow.Answers.accept;
import static vn.parindex.workflow.Answers.asShown;
import static vn.parindex.workflow.Answers.explain;
import static vn.parindex.workflow.Answers.points;
import static vn.parindex.workflow.Answers.with;
import static vn.parindex.workflow.SmallPlan.FINANCE;
import static vn.parindex.workflow.SmallPlan.INTERIOR;
import static vn.parindex.workflow.SmallPlan.JUSTICE;
import static vn.parindex.workflow.SmallPlan.SUPPORT_TEAM;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Stage;
import vn.parindex.workflow.forms.FormRejected;

/** The appraisal of one field: {@code processes/field-appraisal.bpmn}. */
abstract class FieldAppraisalSpec extends ProcessSpec {

    private static final String FIELD = "so-tai-chinh:1";

    @Test
    @DisplayName("given a report was sent, then each field goes to who answers for it, and never to the unit itself")
    void isRoutedByField() {
        year.opens(FINANCE);
        submits(FINANCE);
        year.opens(JUSTICE);
        submits(JUSTICE);

        assertThat(year.groups(year.task("Task_Appraise", "so-tai-chinh:1"))).containsExactly(INTERIOR);
        assertThat(year.groups(year.task("Task_Appraise", "so-tai-chinh:2"))).containsExactly(JUSTICE);
        assertThat(year.groups(year.task("Task_Appraise", "so-tu-phap:1"))).containsExactly(INTERIOR);
        assertThat(year.groups(year.task("Task_Appraise", "so-tu-phap:2"))).containsExactly(SUPPORT_TEAM);
        assertThat(year.task("Task_Appraise", "so-tai-chinh:1").getName()).endsWith("1 – Sở Tài chính");
        assertThat(year.shown(year.task("Task_Appraise", "so-tai-chinh:1")))
                .containsEntry("c1_1__self", "1,6")
                .containsEntry("c1_1__points", "1.6")
                .containsEntry("c1_1__evidence", "Báo cáo số 12/BC-STP");
    }

    @Test
    @DisplayName("when the appraiser agrees with everything, then the field is done")
    void noDifference() {
        ProcessInstance appraisal = givenAppraisal();

        year.as(INTERIOR).completes("Task_Appraise", FIELD, asShown());

        assertThat(appraisal).hasNotPassed("Task_Explain", "Task_Decide").isEnded();
        assertThat(finalPoints()).isEqualByComparingTo("1.6");
    }

    @Test
    @DisplayName("when the unit accepts a difference, then the appraised points stand beside its own")
    void differenceIsAccepted() {
        ProcessInstance appraisal = givenAppraisal();
        year.as(INTERIOR).completes("Task_Appraise", FIELD, points("1.1", "1.4", "Thiếu báo cáo"));
        Task task = year.task("Task_Explain", FIELD);
        assertThat(year.groups(task)).containsExactly(FINANCE);
        assertThat(task.getDueDate())
                .isAfter(Instant.now().plus(4, ChronoUnit.DAYS))
                .isBefore(Instant.now().plus(20, ChronoUnit.DAYS));
        assertThat(year.shown(task))
                .containsEntry("c1_1__differs", true)
                .containsEntry("c1_1__appraised", "1,4")
                .containsEntry("c1_1__appraiserReason", "Thiếu báo cáo")
                .containsEntry("c1_2__differs", false);

        year.as(FINANCE).completes("Task_Explain", FIELD, accept("1.1"));

        assertThat(appraisal).hasNotPassed("Task_Decide").isEnded();
        assertThat(finalPoints()).isEqualByComparingTo("1.4");
        assertThat(criterion(FINANCE, "1.1").at(Stage.SELF).orElseThrow().points())
                .isEqualByComparingTo("1.6");
    }

    @Test
    @DisplayName("when the unit explains, then the appraiser decides on what is contested and on nothing else")
    void explanationIsDecided() {
        ProcessInstance appraisal = givenAppraisal();
        year.as(INTERIOR)
                .completes(
                        "Task_Appraise",
                        FIELD,
                        with(points("1.1", "1.4", "Thiếu báo cáo"), points("1.3", "0", "Chưa công nhận")));
        year.as(FINANCE).completes("Task_Explain", FIELD, with(explain("1.1", "Báo cáo 15/BC-STC"), accept("1.3")));
        Task task = year.task("Task_Decide", FIELD);
        assertThat(year.groups(task)).containsExactly(INTERIOR);
        assertThat(year.shown(task))
                .containsEntry("c1_1__contested", true)
                .containsEntry("c1_1__unitExplanation", "Báo cáo 15/BC-STC")
                .containsEntry("c1_1__points", "1.4")
                .containsEntry("c1_3__contested", false);

        year.as(INTERIOR).completes("Task_Decide", FIELD, points("1.1", "1.5", "Chấp nhận một phần"));

        assertThat(appraisal).hasPassed("Task_Explain", "Task_Decide").isEnded();
        assertThat(finalPoints()).isEqualByComparingTo("1.5");
        assertThat(criterion(FINANCE, "1.3").appraisal().map(Entry::points).orElseThrow())
                .isEqualByComparingTo("0");
        assertThat(criterion(FINANCE, "1.1").last())
                .containsOnlyKeys(Stage.SELF, Stage.APPRAISED, Stage.EXPLAINED, Stage.DECIDED);
    }

    @Test
    @DisplayName("when the appraiser holds a criterion inapplicable, then the unit is asked like for any difference")
    void inapplicableIsADifference() {
        ProcessInstance appraisal = givenAppraisal();

        year.as(INTERIOR).completes("Task_Appraise", FIELD, Answers.notApplicable("1.3", "Không thuộc phạm vi"));

        assertThat(appraisal).isWaitingAt("Task_Explain");
        assertThat(criterion(FINANCE, "1.3").appraisal().orElseThrow().applicable())
                .isFalse();
    }

    @Test
    @DisplayName("when points differ without a reason or exceed the maximum, then it is refused and nothing is stored")
    void differencesNeedAReason() {
        givenAppraisal();

        refused("Task_Appraise", points("1.1", "1.4", " "), "ghi rõ lý do");
        refused("Task_Appraise", points("1.1", "2.01", "Thưởng"), "lớn hơn mức cao nhất 2");
        refused("Task_Appraise", points("1.1", "-1", "Phạt"), "nhỏ hơn mức thấp nhất 0");
        refused("Task_Appraise", points("1.1", "1.234", "Lẻ"), "chỉ được có 2 chữ số thập phân");
        refused("Task_Appraise", points("1.1", "", "Trống"), "chưa nhập");
        refused("Task_Appraise", Map.of("c1_4__points", "2"), "Biểu mẫu không có ô “c1_4__points”");

        assertThat(criterion(FINANCE, "1.1").appraisal()).isEmpty();
    }

    @Test
    @DisplayName("when a unit neither accepts nor explains, then it is refused and the task stays")
    void repliesAreComplete() {
        givenAppraisal();
        year.as(INTERIOR).completes("Task_Appraise", FIELD, points("1.1", "1.4", "Thiếu báo cáo"));

        assertThatThrownBy(() -> year.as(FINANCE).completes("Task_Explain", FIELD, asShown()))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("“Ý kiến của cơ quan, đơn vị”: chưa nhập.");
        assertThatThrownBy(() -> year.as(FINANCE).completes("Task_Explain", FIELD, explain("1.1", " ")))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("“Nội dung giải trình, tài liệu bổ sung”: chưa nhập.");

        year.task("Task_Explain", FIELD);
        assertThat(criterion(FINANCE, "1.1").at(Stage.EXPLAINED)).isEmpty();
    }

    private ProcessInstance givenAppraisal() {
        year.opens(FINANCE);
        submits(FINANCE);
        return year.process(Models.Process.APPRAISAL, FIELD);
    }

    private void refused(String activity, Map<String, ?> edits, String message) {
        assertThatThrownBy(() -> year.as(INTERIOR).completes(activity, FIELD, edits))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining(message);
        year.task(activity, FIELD);
    }

    private BigDecimal finalPoints() {
        return criterion(FINANCE, "1.1").appraisal().map(Entry::points).orElseThrow();
    }
}
