package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.parindex.IntegrationTest;

/** Every path of every process, on the real engine and database; at the end a look whether it was every path. */
@IntegrationTest
@Import(ProcessTestConfiguration.class)
// refusals are expected here; the engine logs each with its whole stack
@TestPropertySource(properties = "logging.level.org.camunda.bpm.engine.context=off")
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class ProcessesIT {

    @Nested
    class UnitIndexYear extends UnitIndexYearSpec {}

    @Nested
    class UnitAssessment extends UnitAssessmentSpec {}

    @Nested
    class FieldAssessment extends FieldAssessmentSpec {}

    @Nested
    class FieldAppraisal extends FieldAppraisalSpec {}

    @Nested
    class SurveyCampaign extends SurveyCampaignSpec {}

    @Nested
    class PaperBallots extends PaperBallotsSpec {}

    @Nested
    class MilestoneExtension extends MilestoneExtensionSpec {}

    @Nested
    class Supervision extends SupervisionSpec {}

    @Nested
    class UnitIntervention extends UnitInterventionSpec {}

    @Nested
    class ProvinceLaunching extends ProvinceLaunchSpec {}

    @Nested
    class ProvinceAssignment extends ProvinceAssignmentSpec {}

    @Nested
    class ProvinceIndexYear extends ProvinceIndexYearSpec {}

    @Nested
    class ExplanationRound extends ExplanationRoundSpec {}

    @Nested
    class UnitSuccession extends UnitSuccessionSpec {}

    @Nested
    class WrongForms extends WrongFormsSpec {}

    @Nested
    class WrongPeople extends WrongPeopleSpec {}

    @Nested
    class TwoAtOnce extends TwoAtOnceSpec {}

    @Nested
    class Drafts extends DraftsSpec {}

    @Nested
    @Order(Integer.MAX_VALUE)
    class AllTogether {

        @Autowired
        private ProcessCoverage coverage;

        @Test
        @DisplayName("pass every element and take every sequence flow of every process")
        void coverEverything() {
            coverage.report();
            List<BpmnModelInstance> models = ModelFiles.all();
            assertThat(models).hasSize(12);
            assertThat(models)
                    .flatMap(m -> coverage.missing(m, FlowNode.class))
                    .as("not passed")
                    .isEmpty();
            assertThat(models)
                    .flatMap(m -> coverage.missing(m, SequenceFlow.class))
                    .as("not taken")
                    .isEmpty();
        }
    }
}
