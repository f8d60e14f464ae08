package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.parindex.workflow.Answers.agree;
import static vn.parindex.workflow.Answers.approve;
import static vn.parindex.workflow.Answers.asShown;
import static vn.parindex.workflow.Answers.disagree;
import static vn.parindex.workflow.Answers.document;
import static vn.parindex.workflow.Answers.forward;
import static vn.parindex.workflow.Answers.reassess;
import static vn.parindex.workflow.Answers.with;
import static vn.parindex.workflow.SmallPlan.COUNCIL;
import static vn.parindex.workflow.SmallPlan.FINANCE;
import static vn.parindex.workflow.SmallPlan.FINANCE_HEAD;
import static vn.parindex.workflow.SmallPlan.INTERIOR;
import static vn.parindex.workflow.SmallPlan.JUSTICE;
import static vn.parindex.workflow.SmallPlan.PROVINCE;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.assessment.Status;
import vn.parindex.plan.Plans;
import vn.parindex.plan.StepDocument;
import vn.parindex.results.PlanResult;
import vn.parindex.results.Publication;
import vn.parindex.results.UnitResult;
import vn.parindex.workflow.forms.FormRejected;

/** The year of a plan: {@code processes/unit-index-year.bpmn}. */
abstract class UnitIndexYearSpec extends ProcessSpec {

    @Autowired
    private Plans plans;

    @Autowired
    private Publication publication;

    @Test
    @DisplayName("given a plan is launched, then its issuer has to issue it, and nothing else happens yet")
    void beginsWithThePlan() {
        assertThat(year.openTasks()).containsExactly("Task_IssuePlan");
        Task task = year.task("Task_IssuePlan", "");
        assertThat(year.groups(task)).containsExactly(PROVINCE);
        assertThat(task.getDueDate()).isEqualTo(Date.from(lastSecondOf("2090-05-31")));
        assertThat(task.getDescription()).isNotBlank();
    }

    @Test
    @DisplayName("when a step is done, then the next one waits for its own time")
    void stepsWaitForTheirTime() {
        year.as(PROVINCE).completes("Task_IssuePlan", document("43/KH-UBND"));
        assertThat(year.openTasks()).isEmpty();
        assertThat(year.timer("Timer_Questionnaires", "").getDuedate())
                .isEqualTo(Date.from(lastSecondOf("2090-05-31").plusSeconds(1)));

        year.comes("Timer_Questionnaires");
        year.as(INTERIOR).completes("Task_IssueQuestionnaires", document("7/SNV"));
        year.comes("Timer_Guidance");
        year.as(INTERIOR).completes("Task_IssueGuidance", document("8/HD-SNV"));
        assertThat(year.process()).isWaitingAt("Timer_Conference");
        assertThat(plans.documents(year.plan().id()))
                .extracting(StepDocument::activityId, StepDocument::number, StepDocument::user)
                .containsExactly(
                        tuple("Task_IssuePlan", "43/KH-UBND", PROVINCE),
                        tuple("Task_IssueQuestionnaires", "7/SNV", INTERIOR),
                        tuple("Task_IssueGuidance", "8/HD-SNV", INTERIOR));
    }

    @Test
    @DisplayName("when the conference is due, then conference, survey, self-assessment and council go on side by side")
    void fourBranches() {
        prepares();

        year.comes("Timer_Council");
        year.comes("Timer_SelfAssessment");

        assertThat(year.openTasks())
                .containsExactly(
                        "Task_AssessField so-tai-chinh:1",
                        "Task_AssessField so-tai-chinh:2",
                        "Task_AssessField so-tu-phap:1",
                        "Task_AssessField so-tu-phap:2",
                        "Task_FoundCouncil",
                        "Task_HoldConference",
                        "Task_PrepareSurvey");
        isAssessed(JUSTICE);
        isAssessed(FINANCE);
        year.as(INTERIOR).completes("Task_HoldConference", document("9/BC-SNV"));
        year.as(PROVINCE).completes("Task_FoundCouncil", document("10/QĐ-UBND"));
        assertThat(year.openTasks()).containsExactly("Task_PrepareSurvey");
        assertThat(year.process()).hasNotPassed("Gateway_Join");
        isSurveyed();
        assertThat(year.process()).isWaitingAtExactly("Task_Aggregate");
    }

    @Test
    @DisplayName(
            "given all units have their points, when all agree, then the ranking is published and the year is over")
    void endsWithTheRanking() {
        ProcessInstance process = year.process();
        isReadyToAggregate();

        year.as(INTERIOR).completes("Task_Aggregate", forward());
        year.comes("Timer_CouncilReport");
        assertThat(year.groups(year.task("Task_ConfirmResults", ""))).containsExactly(COUNCIL);
        year.as(COUNCIL).completes("Task_ConfirmResults", agree());
        year.as(INTERIOR).completes("Task_ReportResults", document("21/BC-SNV"));
        year.comes("Timer_Publication");
        assertThat(publication.find(year.plan().id())).isEmpty();
        year.as(PROVINCE).completes("Task_SignDecision", document("100/QĐ-UBND"));
        assertThat(year.openTasks()).containsExactly("Task_AnnounceResults");
        year.as(INTERIOR).completes("Task_AnnounceResults", document("22/BC-SNV"));

        assertThat(process).hasPassed("Service_Publish", "EndEvent_Published").isEnded();
        assertThat(year.isOver()).isTrue();
        var snapshot = publication.find(year.plan().id()).orElseThrow();
        assertThat(snapshot.decisionNumber()).isEqualTo("100/QĐ-UBND");
        assertThat(snapshot.publishedBy()).isEqualTo(PROVINCE);
        PlanResult result = publication.read(snapshot);
        assertThat(result.units())
                .extracting(UnitResult::unitCode, UnitResult::rank)
                .containsExactlyInAnyOrder(tuple(JUSTICE, 1), tuple(FINANCE, 1));
        // 7,1 appraised and 1,6 surveyed of 11
        assertThat(result.units()).allSatisfy(unit -> {
            assertThat(unit.points()).isEqualByComparingTo("8.7");
            assertThat(unit.indexPercent()).isEqualByComparingTo("79.09");
            assertThat(unit.className()).isEqualTo("B");
        });
    }

    @Test
    @DisplayName(
            "when the council does not agree, then the result goes back to the Interior Department with its minutes")
    void councilDoesNotAgree() {
        isReadyToAggregate();
        year.as(INTERIOR).completes("Task_Aggregate", forward());
        year.comes("Timer_CouncilReport");

        year.as(COUNCIL).completes("Task_ConfirmResults", disagree("Rà soát lĩnh vực 2"));

        assertThat(year.openTasks()).containsExactly("Task_Aggregate");
        assertThat(plans.documents(year.plan().id()))
                .filteredOn(paper -> paper.activityId().equals("Task_ConfirmResults"))
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.number()).isEqualTo("4/BB-HĐTĐ");
                    assertThat(paper.note()).isEqualTo("Rà soát lĩnh vực 2");
                });

        year.as(INTERIOR).completes("Task_Aggregate", forward());
        year.comes("Timer_CouncilReport");
        year.as(COUNCIL).completes("Task_ConfirmResults", agree());
        assertThat(year.openTasks()).containsExactly("Task_ReportResults");
    }

    @Test
    @DisplayName("when one unit is to be assessed again, then only that unit works again, and its survey is kept")
    void oneUnitAgain() {
        isReadyToAggregate();

        year.as(INTERIOR).completes("Task_Aggregate", reassess("Sở Tài chính", "Sai số liệu hồ sơ"));

        assertThat(year.openTasks())
                .containsExactly("Task_AssessField so-tai-chinh:1", "Task_AssessField so-tai-chinh:2");
        assertThat(status(FINANCE)).isEqualTo(Status.OPEN);
        assertThat(status(JUSTICE)).isEqualTo(Status.CONCLUDED);
        assertThat(year.shown(year.task("Task_AssessField", "so-tai-chinh:2")))
                .containsEntry("sentBackReason", "Sai số liệu hồ sơ")
                .containsEntry("c2_1__value", "75.5");

        year.as(FINANCE).completes("Task_AssessField", "so-tai-chinh:1", asShown());
        year.as(FINANCE).completes("Task_AssessField", "so-tai-chinh:2", Map.of("c2_1__value", "90"));
        year.comes("Timer_Report", FINANCE);
        year.as(FINANCE_HEAD).completes("Task_ApproveReport", FINANCE, approve());
        isAppraised(FINANCE);

        assertThat(year.openTasks()).containsExactly("Task_Aggregate");
        publishes();
        assertThat(publication
                        .read(publication.find(year.plan().id()).orElseThrow())
                        .units())
                .extracting(UnitResult::unitCode, UnitResult::rank)
                .containsExactly(tuple(FINANCE, 1), tuple(JUSTICE, 2));
    }

    @Test
    @DisplayName("when a unit that does not take part is to be assessed again, then it is refused and the task stays")
    void reassessmentIsChecked() {
        isReadyToAggregate();

        assertThatThrownBy(() -> year.as(INTERIOR).completes("Task_Aggregate", reassess("so-khong-co", "Sai")))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("ghi đúng tên");
        assertThatThrownBy(() -> year.as(INTERIOR).completes("Task_Aggregate", reassess(FINANCE, " ")))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("chưa nhập");
        assertThatThrownBy(() -> year.as(INTERIOR)
                        .completes("Task_Aggregate", with(forward(), Map.of("documentNumber", "x".repeat(51)))))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("tối đa 50 ký tự");

        assertThat(year.openTasks()).containsExactly("Task_Aggregate");
        assertThat(status(FINANCE)).isEqualTo(Status.CONCLUDED);
    }

    @Test
    @DisplayName("given a unit was cancelled, then the result is published without it and says so")
    void cancelledUnitIsLeftOut() {
        prepares();
        year.comes("Timer_SelfAssessment");
        year.as(INTERIOR)
                .starts(
                        Models.Process.INTERVENTION,
                        Map.of("assessment", year.key(FINANCE), "action", "cancel", "reason", "Sáp nhập"));
        isAssessed(JUSTICE);
        isSurveyed();
        year.as(INTERIOR).completes("Task_HoldConference", document("9/BC-SNV"));
        year.comes("Timer_Council");
        year.as(PROVINCE).completes("Task_FoundCouncil", document("10/QĐ-UBND"));

        publishes();

        PlanResult result = publication.read(publication.find(year.plan().id()).orElseThrow());
        assertThat(result.units()).extracting(UnitResult::unitCode).containsExactly(JUSTICE);
        assertThat(result.withoutResult()).containsExactly("Sở Tài chính");
    }

    /** The steps before the self-assessment. */
    private void prepares() {
        year.as(PROVINCE).completes("Task_IssuePlan", document("43/KH-UBND"));
        year.comes("Timer_Questionnaires");
        year.as(INTERIOR).completes("Task_IssueQuestionnaires", document("7/SNV"));
        year.comes("Timer_Guidance");
        year.as(INTERIOR).completes("Task_IssueGuidance", document("8/HD-SNV"));
        year.comes("Timer_Conference");
    }

    private void isAssessed(String unit) {
        submits(unit);
        isAppraised(unit);
    }

    private void isReadyToAggregate() {
        prepares();
        year.comes("Timer_SelfAssessment");
        List.of(JUSTICE, FINANCE).forEach(this::isAssessed);
        isSurveyed();
        year.as(INTERIOR).completes("Task_HoldConference", document("9/BC-SNV"));
        year.comes("Timer_Council");
        year.as(PROVINCE).completes("Task_FoundCouncil", document("10/QĐ-UBND"));
        assertThat(year.openTasks()).containsExactly("Task_Aggregate");
    }

    private void publishes() {
        year.as(INTERIOR).completes("Task_Aggregate", forward());
        year.comes("Timer_CouncilReport");
        year.as(COUNCIL).completes("Task_ConfirmResults", agree());
        year.as(INTERIOR).completes("Task_ReportResults", document("21/BC-SNV"));
        year.comes("Timer_Publication");
        year.as(PROVINCE).completes("Task_SignDecision", document("100/QĐ-UBND"));
    }
}
