package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.parindex.workflow.Answers.with;
import static vn.parindex.workflow.SmallPlan.FINANCE;
import static vn.parindex.workflow.SmallPlan.INTERIOR;
import static vn.parindex.workflow.SmallPlan.JUSTICE;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.AssessmentEvent;
import vn.parindex.assessment.Status;
import vn.parindex.workflow.forms.FormRejected;

/** The Interior Department steps in: {@code processes/unit-intervention.bpmn}. */
abstract class UnitInterventionSpec extends ProcessSpec {

    @Test
    @DisplayName("given a report under appraisal, when it is reopened, then the unit assesses itself again")
    void reopens() {
        ProcessInstance unit = year.opens(JUSTICE);
        submits(JUSTICE);

        ProcessInstance intervention = intervenes("reopen", JUSTICE);

        assertThat(intervention)
                .hasPassed("Service_SendReopen", "EndEvent_Done")
                .isEnded();
        assertThat(unit).isWaitingAt("Call_SelfAssessment");
        assertThat(status(JUSTICE)).isEqualTo(Status.OPEN);
        assertThat(records.events(year.assessment(JUSTICE)))
                .filteredOn(event -> event.kind() == AssessmentEvent.Kind.REOPENED)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.reason()).isEqualTo("Theo đề nghị của đơn vị");
                    assertThat(event.user()).isEqualTo(INTERIOR);
                });
    }

    @Test
    @DisplayName("given a unit at work, when it is cancelled, then its year ends and the others go on")
    void cancels() {
        ProcessInstance unit = year.opens(JUSTICE);
        ProcessInstance other = year.opens(FINANCE);

        ProcessInstance intervention = intervenes("cancel", JUSTICE);

        assertThat(intervention)
                .hasPassed("Service_SendCancel", "EndEvent_Done")
                .isEnded();
        assertThat(unit).isEnded();
        assertThat(other).isWaitingAt("Call_SelfAssessment");
        assertThat(status(JUSTICE)).isEqualTo(Status.CANCELLED);
        assertThat(status(FINANCE)).isEqualTo(Status.OPEN);
    }

    @Test
    @DisplayName(
            "given the report was not sent yet, when it is to be reopened, then the refusal says who can send it back")
    void nothingToReopen() {
        ProcessInstance unit = year.opens(JUSTICE);

        refused("reopen", JUSTICE, "Chỉ mở lại được khi báo cáo của cơ quan, đơn vị đang được thẩm định.");

        assertThat(unit).isWaitingAt("Call_SelfAssessment").hasNotPassed("Boundary_Reopen");
        assertThat(events(JUSTICE)).containsExactly(AssessmentEvent.Kind.OPENED);
    }

    @Test
    @DisplayName("given a unit whose year has not begun or is over, when it is to be cancelled, then that is refused")
    void nothingToCancel() {
        refused("cancel", JUSTICE, "chưa bắt đầu hoặc đã kết thúc");

        year.opens(JUSTICE);
        intervenes("cancel", JUSTICE);

        refused("cancel", JUSTICE, "chưa bắt đầu hoặc đã kết thúc");
        refused("reopen", JUSTICE, "Chỉ mở lại được");
        assertThat(status(JUSTICE)).isEqualTo(Status.CANCELLED);
    }

    @Test
    @DisplayName("when the input is wrong or comes from someone without the right, then it is refused")
    void badInputIsRefused() {
        year.opens(JUSTICE);

        assertThatThrownBy(() -> year.as(INTERIOR)
                        .starts(Models.Process.INTERVENTION, with(order("cancel", JUSTICE), Map.of("reason", ""))))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("“Lý do”: chưa nhập.");
        refused("delete", JUSTICE, "“delete” không có trong danh sách lựa chọn");
        refused("cancel", INTERIOR, "không có trong danh sách lựa chọn");
        assertThatThrownBy(() -> year.as(JUSTICE).starts(Models.Process.INTERVENTION, order("cancel", JUSTICE)))
                .isInstanceOf(AuthorizationException.class);

        assertThat(status(JUSTICE)).isEqualTo(Status.OPEN);
    }

    private ProcessInstance intervenes(String action, String unit) {
        return year.as(INTERIOR).starts(Models.Process.INTERVENTION, order(action, unit));
    }

    private void refused(String action, String unit, String message) {
        assertThatThrownBy(() -> intervenes(action, unit))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining(message);
    }

    private Map<String, Object> order(String action, String unit) {
        return Map.of("assessment", year.key(unit), "action", action, "reason", "Theo đề nghị của đơn vị");
    }
}
