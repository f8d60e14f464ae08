package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.parindex.workflow.Answers.accept;
import static vn.parindex.workflow.Answers.notApplicable;
import static vn.parindex.workflow.Answers.ofField;
import static vn.parindex.workflow.Answers.points;
import static vn.parindex.workflow.Answers.with;
import static vn.parindex.workflow.SmallPlan.INTERIOR;
import static vn.parindex.workflow.SmallPlan.JUSTICE;

import java.util.Date;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.AssessmentEvent;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Stage;

/** One field of one unit: {@code processes/field-assessment.bpmn}. */
abstract class FieldAssessmentSpec extends ProcessSpec {

    private static final String FIELD = "so-tu-phap:1";

    @Test
    @DisplayName("given a field that is open, then its task says what, until when, and when to start worrying")
    void saysWhatIsToBeDone() {
        year.opens(JUSTICE);

        Task task = year.task("Task_AssessField", FIELD);

        assertThat(task.getName()).isEqualTo("Tự đánh giá, chấm điểm lĩnh vực 1 – Chỉ đạo điều hành");
        assertThat(task.getDescription()).isNotBlank();
        // 31/12/2090 is a Sunday, 01/01/2091 a holiday
        assertThat(task.getDueDate()).isEqualTo(Date.from(lastSecondOf("2091-01-02")));
        assertThat(task.getFollowUpDate()).isBefore(task.getDueDate());
        assertThat(year.shown(task)).containsEntry("sentBack", false).containsEntry("unitName", "Sở Tư pháp");
    }

    @Test
    @DisplayName("when the unit states facts, then the points follow from the rules, and everything of it is kept")
    void pointsFollowFromFacts() {
        year.opens(JUSTICE);
        ProcessInstance field = year.process(Models.Process.FIELD, FIELD);

        year.as(JUSTICE).completes("Task_AssessField", FIELD, ofField("1"));

        assertThat(field)
                .hasPassed("EndEvent_Assessed")
                .hasNotPassed("Timer_Overdue")
                .isEnded();
        Entry entry = criterion(JUSTICE, "1.1").at(Stage.SELF).orElseThrow();
        assertThat(entry.points()).isEqualByComparingTo("1.6");
        assertThat(entry.explanation()).contains("8/10");
        assertThat(entry.facts().values()).containsEntry("achieved", "8").containsEntry("planned", "10");
        assertThat(entry.evidence()).isEqualTo("Báo cáo số 12/BC-STP");
        assertThat(entry.user()).isEqualTo(JUSTICE);
        assertThat(entry.late()).isFalse();
        assertThat(records.openFields(year.assessment(JUSTICE))).containsExactly("2");
    }

    @Test
    @DisplayName("when the unit holds a criterion inapplicable, then it gets no points there, and the reason is kept")
    void notApplicableHasNoPoints() {
        year.opens(JUSTICE);

        year.as(JUSTICE)
                .completes(
                        "Task_AssessField",
                        FIELD,
                        with(ofField("1"), notApplicable("1.3", "Không phát sinh nhiệm vụ")));

        Entry entry = criterion(JUSTICE, "1.3").at(Stage.SELF).orElseThrow();
        assertThat(entry.applicable()).isFalse();
        assertThat(entry.points()).isNull();
        assertThat(entry.reason()).isEqualTo("Không phát sinh nhiệm vụ");
    }

    @Test
    @DisplayName("when the deadline passes, then that is noted, and the late work is still taken and marked late")
    void lateWorkIsPossible() {
        givenDeadlinesAreOver();
        year.opens(JUSTICE);
        ProcessInstance field = year.process(Models.Process.FIELD, FIELD);

        year.comes("Timer_Overdue", FIELD);

        assertThat(field).isWaitingAt("Task_AssessField").hasPassed("Service_MarkLate", "EndEvent_Late");
        assertThat(records.events(year.assessment(JUSTICE)))
                .filteredOn(event -> event.kind() == AssessmentEvent.Kind.FIELD_OVERDUE)
                .extracting(AssessmentEvent::field)
                .containsExactly("1");

        year.as(JUSTICE).completes("Task_AssessField", FIELD, ofField("1"));

        assertThat(field).isEnded();
        assertThat(criterion(JUSTICE, "1.1").at(Stage.SELF).orElseThrow().late())
                .isTrue();
    }

    @Test
    @DisplayName(
            "given the year before was run here, then each criterion shows what was reached, and why points were lost")
    void showsTheYearBefore() {
        givenTheYearBefore();
        year.opens(JUSTICE);
        submits(JUSTICE);
        year.as(INTERIOR).completes("Task_Appraise", FIELD, points("1.1", "1.4", "Thiếu báo cáo quý IV"));
        year.as(JUSTICE).completes("Task_Explain", FIELD, accept("1.1"));

        givenTheYearAfter();
        year.opens(JUSTICE);

        assertThat(year.shown(year.task("Task_AssessField", FIELD)).get("c1_1__before"))
                .asString()
                .startsWith("Năm 2089: 1,4/2 điểm, mất 0,6 điểm.")
                .contains("Lý do của cơ quan thẩm định: Thiếu báo cáo quý IV");
        assertThat(year.shown(year.task("Task_AssessField", FIELD)).get("c1_2__before"))
                .isEqualTo("Năm 2089: 1/1 điểm, đạt điểm tối đa.");
        assertThat(year.shown(year.task("Task_AssessField", "so-tu-phap:2")).get("c2_3__before"))
                .asString()
                .startsWith("Năm 2089 (tự chấm, chưa thẩm định): ");
    }

    @Test
    @DisplayName("given the unit was not assessed here before, then nothing is shown of an earlier year")
    void showsNothingThatIsNotKnown() {
        givenDeadlinesAreOver();
        year.opens(JUSTICE);

        assertThat(year.shown(year.task("Task_AssessField", FIELD)))
                .doesNotContainKeys("c1_1__before", "c1_1__beforeKnown")
                .containsEntry("indexBeforeKnown", false);
    }
}
