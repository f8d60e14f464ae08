package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.parindex.workflow.Answers.ofField;
import static vn.parindex.workflow.Answers.with;
import static vn.parindex.workflow.SmallPlan.FINANCE;
import static vn.parindex.workflow.SmallPlan.INTERIOR;
import static vn.parindex.workflow.SmallPlan.JUSTICE;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.plan.Extension;
import vn.parindex.plan.Plans;
import vn.parindex.workflow.forms.FormRejected;

/** A milestone is moved: {@code processes/milestone-extension.bpmn}. */
abstract class MilestoneExtensionSpec extends ProcessSpec {

    private static final String FIELD = "so-tu-phap:1";
    /** The plan says December 2090, whose last day is a Sunday, and New Year's Day follows. */
    private static final Date OLD_END = Date.from(lastSecondOf("2091-01-02"));

    private static final Date NEW_END = Date.from(lastSecondOf("2091-01-31"));

    @Autowired
    private Plans plans;

    @Autowired
    private FormService forms;

    @Autowired
    private RepositoryService repository;

    @Test
    @DisplayName(
            "when the self-assessment is extended, then open tasks and running timers follow, and nothing else does")
    void openWorkFollows() {
        year.opens(JUSTICE);
        year.as(JUSTICE).completes("Task_AssessField", "so-tu-phap:2", ofField("2"));
        year.opens(FINANCE);
        assessesItself(FINANCE);
        Date followUp = year.task("Task_AssessField", FIELD).getFollowUpDate();
        Date report = year.timer("Timer_Report", FINANCE).getDuedate();
        assertThat(year.timer("Timer_Overdue", FIELD).getDuedate()).isEqualTo(OLD_END);

        ProcessInstance extension = year.as(INTERIOR).starts(Models.Process.EXTENSION, extended("2091-01-31"));

        assertThat(extension).hasPassed("Service_Extend").isEnded();
        Task task = year.task("Task_AssessField", FIELD);
        assertThat(task.getDueDate()).isEqualTo(NEW_END);
        assertThat(task.getFollowUpDate()).isAfter(followUp);
        assertThat(year.timer("Timer_Overdue", FIELD).getDuedate()).isEqualTo(NEW_END);
        assertThat(year.timer("Timer_Report", FINANCE).getDuedate()).isEqualTo(report);
        assertThat(year.task("Task_IssuePlan", "").getDueDate()).isEqualTo(Date.from(lastSecondOf("2090-05-31")));
    }

    @Test
    @DisplayName("when a milestone is extended before its work begins, then the tasks are created with the new date")
    void laterWorkFollows() {
        year.as(INTERIOR).starts(Models.Process.EXTENSION, extended("2091-01-31"));

        year.opens(JUSTICE);

        assertThat(year.task("Task_AssessField", FIELD).getDueDate()).isEqualTo(NEW_END);
    }

    @Test
    @DisplayName("when a milestone is extended to a day off, then work is due on the next working day")
    void dayOffIsNoLastDay() {
        year.as(INTERIOR).starts(Models.Process.EXTENSION, extended("2091-02-03")); // a Saturday

        year.opens(JUSTICE);

        assertThat(year.task("Task_AssessField", FIELD).getDueDate()).isEqualTo(Date.from(lastSecondOf("2091-02-05")));
        assertThat(plans.extensions(year.plan().id()))
                .extracting(Extension::newEnd)
                .containsExactly(LocalDate.parse("2091-02-03"));
    }

    @Test
    @DisplayName("when a milestone is extended, then who, why and from when to when is kept")
    void extensionIsRecorded() {
        year.as(INTERIOR).starts(Models.Process.EXTENSION, extended("2091-01-31"));

        assertThat(plans.extensions(year.plan().id())).singleElement().satisfies(extension -> {
            assertThat(extension.milestone()).isEqualTo("self-assessment");
            assertThat(extension.previousEnd()).isEqualTo(LocalDate.parse("2090-12-31"));
            assertThat(extension.newEnd()).isEqualTo(LocalDate.parse("2091-01-31"));
            assertThat(extension.reason()).isEqualTo("Bão số 5");
            assertThat(extension).extracting(Extension::user).isEqualTo(INTERIOR);
        });
    }

    @Test
    @DisplayName("given another plan, when this one is extended, then the other's work stays as it is")
    void otherPlansStay() {
        SmallYear other = year;
        other.opens(JUSTICE);
        plan();

        year.as(INTERIOR).starts(Models.Process.EXTENSION, extended("2091-01-31"));

        assertThat(other.task("Task_AssessField", FIELD).getDueDate()).isEqualTo(OLD_END);
    }

    @Test
    @DisplayName("when the input is wrong, then it is refused with what to do, and no date moves")
    void badInputIsRefused() {
        year.opens(JUSTICE);

        refused(Map.of("newEnd", "2090-09-30"), "hạn mới phải từ ngày bắt đầu");
        refused(Map.of("newEnd", "2090-12-31"), "hạn mới trùng với hạn hiện tại");
        refused(Map.of("newEnd", "31/01/2091"), "không phải là ngày");
        refused(Map.of("newEnd", ""), "chưa nhập");
        refused(Map.of("reason", "  "), "“Lý do”: chưa nhập.");
        refused(Map.of("milestone", year.plan().id() + ":khong-co"), "không có trong danh sách lựa chọn");
        refused(Map.of("initiator", "quan-tri"), "Biểu mẫu không có ô “initiator”");

        assertThat(plans.extensions(year.plan().id())).isEmpty();
        assertThat(year.task("Task_AssessField", FIELD).getDueDate()).isEqualTo(OLD_END);
    }

    @Test
    @DisplayName("when the form is sent in the engine's older way, then it is checked the same")
    @SuppressWarnings("deprecation")
    void olderWayIsChecked() {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(Models.Process.EXTENSION)
                .latestVersion()
                .singleResult()
                .getId();

        assertThatThrownBy(() -> year.as(INTERIOR)
                        .loggedIn(() -> forms.submitStartFormData(definition, Map.of("newEnd", "2091-01-31"))))
                .isInstanceOf(FormRejected.class);
        assertThatThrownBy(() -> year.as(INTERIOR)
                        .loggedIn(() -> forms.submitStartFormData(definition, "key", Map.of("initiator", "quan-tri"))))
                .isInstanceOf(FormRejected.class);
    }

    @Test
    @DisplayName("when someone else than the Interior Department tries, then they have no right to")
    void onlyTheInteriorDepartmentExtends() {
        assertThatThrownBy(() -> year.as(JUSTICE).starts(Models.Process.EXTENSION, extended("2091-01-31")))
                .isInstanceOf(AuthorizationException.class);

        assertThat(plans.extensions(year.plan().id())).isEmpty();
    }

    private void refused(Map<String, ?> edits, String message) {
        assertThatThrownBy(
                        () -> year.as(INTERIOR).starts(Models.Process.EXTENSION, with(extended("2091-01-31"), edits)))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining(message);
    }

    private Map<String, Object> extended(String newEnd) {
        return Map.of("milestone", year.plan().id() + ":self-assessment", "newEnd", newEnd, "reason", "Bão số 5");
    }
}
