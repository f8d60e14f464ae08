package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.parindex.assessment.AssessmentEvent.Kind.APPROVED;
import static vn.parindex.assessment.AssessmentEvent.Kind.CANCELLED;
import static vn.parindex.assessment.AssessmentEvent.Kind.CONCLUDED;
import static vn.parindex.assessment.AssessmentEvent.Kind.OPENED;
import static vn.parindex.assessment.AssessmentEvent.Kind.REOPENED;
import static vn.parindex.assessment.AssessmentEvent.Kind.SENT_BACK;
import static vn.parindex.assessment.AssessmentEvent.Kind.SUBMITTED;
import static vn.parindex.workflow.Answers.approve;
import static vn.parindex.workflow.Answers.asShown;
import static vn.parindex.workflow.Answers.sendBack;
import static vn.parindex.workflow.SmallPlan.INTERIOR;
import static vn.parindex.workflow.SmallPlan.JUSTICE;
import static vn.parindex.workflow.SmallPlan.JUSTICE_HEAD;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.assessment.Actor;
import vn.parindex.assessment.Assessments;
import vn.parindex.assessment.Stage;
import vn.parindex.assessment.Status;
import vn.parindex.workflow.forms.FormRejected;

/** The year of one unit: {@code processes/unit-assessment.bpmn}. */
abstract class UnitAssessmentSpec extends ProcessSpec {

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Assessments assessments;

    @Test
    @DisplayName("given a unit that is opened, then each field is a task of its staff, and nothing else is open yet")
    void fieldsAreOpenAtOnce() {
        year.opens(JUSTICE);

        assertThat(year.openTasks())
                .contains("Task_AssessField so-tu-phap:1", "Task_AssessField so-tu-phap:2")
                .noneMatch(task -> task.startsWith("Task_ApproveReport"));
        assertThat(year.groups(year.task("Task_AssessField", "so-tu-phap:1"))).containsExactly(JUSTICE);
        assertThat(status(JUSTICE)).isEqualTo(Status.OPEN);
    }

    @Test
    @DisplayName("given all fields, when report and appraisals are done, then the points are concluded")
    void concludes() {
        ProcessInstance unit = year.opens(JUSTICE);
        assessesItself(JUSTICE);
        assertThat(unit).isWaitingAt("Timer_Report");

        year.comes("Timer_Report", JUSTICE);
        Task report = year.task("Task_ApproveReport", JUSTICE);
        assertThat(year.groups(report)).containsExactly(JUSTICE_HEAD);
        assertThat(year.shown(report))
                .containsEntry("totalSelf", "7,1")
                .containsEntry("totalMax", "9")
                .containsEntry("f1__self", "3,1");
        year.as(JUSTICE_HEAD).completes("Task_ApproveReport", JUSTICE, approve());
        assertThat(status(JUSTICE)).isEqualTo(Status.SUBMITTED);

        isAppraised(JUSTICE);
        assertThat(status(JUSTICE)).isEqualTo(Status.CONCLUDED);
        assertThat(unit)
                .hasPassed("Service_Submit", "Service_Conclude", "EndEvent_Unit")
                .isEnded();
        assertThat(events(JUSTICE)).containsExactly(OPENED, APPROVED, SUBMITTED, CONCLUDED);
    }

    @Test
    @DisplayName(
            "when the head sends one field back, then only that field is open again, with the reason and its values")
    void oneFieldComesBack() {
        ProcessInstance unit = year.opens(JUSTICE);
        assessesItself(JUSTICE);
        year.comes("Timer_Report", JUSTICE);

        year.as(JUSTICE_HEAD).completes("Task_ApproveReport", JUSTICE, sendBack("Bổ sung minh chứng", "2"));

        assertThat(year.openTasks())
                .contains("Task_AssessField so-tu-phap:2")
                .doesNotContain("Task_AssessField so-tu-phap:1");
        assertThat(events(JUSTICE)).containsExactly(OPENED, SENT_BACK);
        assertThat(year.shown(year.task("Task_AssessField", "so-tu-phap:2")))
                .containsEntry("sentBack", true)
                .containsEntry("sentBackReason", "Bổ sung minh chứng")
                .containsEntry("c2_1__value", "75.5")
                .containsEntry("c2_2__option", "full");

        year.as(JUSTICE).completes("Task_AssessField", "so-tu-phap:2", Map.of("c2_1__value", "95"));
        year.comes("Timer_Report", JUSTICE);
        year.as(JUSTICE_HEAD).completes("Task_ApproveReport", JUSTICE, approve());

        assertThat(criterion(JUSTICE, "2.1").at(Stage.SELF).orElseThrow().points())
                .isEqualByComparingTo("2");
        assertThat(status(JUSTICE)).isEqualTo(Status.SUBMITTED);
        assertThat(unit).isWaitingAt("Call_Appraisal");
    }

    @Test
    @DisplayName("when the head sends back without saying which field or why, then it is refused and the task stays")
    void sendingBackNeedsFieldAndReason() {
        year.opens(JUSTICE);
        assessesItself(JUSTICE);
        year.comes("Timer_Report", JUSTICE);

        assertThatThrownBy(() ->
                        year.as(JUSTICE_HEAD).completes("Task_ApproveReport", JUSTICE, sendBack("Bổ sung minh chứng")))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("Chọn ít nhất một lĩnh vực");
        assertThatThrownBy(() -> year.as(JUSTICE_HEAD).completes("Task_ApproveReport", JUSTICE, sendBack(" ", "1")))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("“Lý do trả lại”: chưa nhập.");

        year.task("Task_ApproveReport", JUSTICE);
        assertThat(events(JUSTICE)).containsExactly(OPENED);
    }

    @Test
    @DisplayName(
            "when the unit is reopened during the appraisal, then all fields are open again and appraisals are gone")
    void reopenedDuringAppraisal() {
        ProcessInstance unit = year.opens(JUSTICE);
        submits(JUSTICE);
        year.as(appraiserOf(JUSTICE, "1")).completes("Task_Appraise", "so-tu-phap:1", asShown());

        correlates(Models.Message.REOPEN, JUSTICE, "Số liệu sai");

        assertThat(unit).hasPassed("Boundary_Reopen", "Service_Reopen");
        assertThat(status(JUSTICE)).isEqualTo(Status.OPEN);
        assertThat(year.openTasks())
                .contains("Task_AssessField so-tu-phap:1", "Task_AssessField so-tu-phap:2")
                .noneMatch(task -> task.startsWith("Task_Appraise"));
        assertThat(year.shown(year.task("Task_AssessField", "so-tu-phap:1")))
                .containsEntry("sentBackReason", "Số liệu sai")
                .containsEntry("c1_1__achieved", "8");

        submits(JUSTICE);
        assertThat(criterion(JUSTICE, "1.1").appraisal()).isEmpty();
        isAppraised(JUSTICE);

        assertThat(unit).isEnded();
        assertThat(events(JUSTICE))
                .containsExactly(OPENED, APPROVED, SUBMITTED, REOPENED, APPROVED, SUBMITTED, CONCLUDED);
    }

    @Test
    @DisplayName("when the unit is cancelled while it assesses itself, then its tasks and timers are gone")
    void cancelledDuringSelfAssessment() {
        ProcessInstance unit = year.opens(JUSTICE);

        correlates(Models.Message.CANCEL, JUSTICE, "Sáp nhập");

        assertThat(unit)
                .hasPassed("StartEvent_Cancel", "Service_Cancel", "EndEvent_Cancelled")
                .isEnded();
        assertThat(year.openTasks()).noneMatch(task -> task.contains(JUSTICE));
        assertThat(status(JUSTICE)).isEqualTo(Status.CANCELLED);
        assertThat(events(JUSTICE)).containsExactly(OPENED, CANCELLED);
    }

    @Test
    @DisplayName("when the unit is cancelled during the appraisal, then its process ends")
    void cancelledDuringAppraisal() {
        ProcessInstance unit = year.opens(JUSTICE);
        submits(JUSTICE);

        correlates(Models.Message.CANCEL, JUSTICE, "Sáp nhập");

        assertThat(unit).isEnded();
        assertThat(year.openTasks()).noneMatch(task -> task.contains(JUSTICE));
        assertThat(status(JUSTICE)).isEqualTo(Status.CANCELLED);
    }

    @Test
    @DisplayName("given a unit has its points, when it is reopened, then it can be assessed again, and not before")
    void assessedAgain() {
        year.opens(JUSTICE);
        submits(JUSTICE);
        isAppraised(JUSTICE);
        assertThatThrownBy(() -> year.opens(JUSTICE)).hasMessageContaining("đã chốt điểm thẩm định");
        assessments.reopen(year.assessment(JUSTICE), "Có số liệu mới", new Actor(INTERIOR, null));

        ProcessInstance again = year.opens(JUSTICE);

        submits(JUSTICE);
        isAppraised(JUSTICE);
        assertThat(again).isEnded();
    }

    private void correlates(String message, String unit, String reason) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(year.key(unit))
                .setVariable(Models.Variable.REASON, reason)
                .correlate();
        year.runsJobs();
    }
}
