package vn.parindex.workflow.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.parindex.assessment.Assessments;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.tasks.Keys;

/** The automatic steps in the life of a unit's assessment. */
final class UnitSteps {

    private UnitSteps() {}

    @ModelBean("openAssessment")
    record Open(Assessments assessments) implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            assessments.open(Keys.assessment(execution), Keys.actor());
        }
    }

    @ModelBean("submitAssessment")
    record Submit(Assessments assessments) implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            assessments.submit(Keys.assessment(execution), Keys.actor());
        }
    }

    @ModelBean("concludeAppraisal")
    record Conclude(Assessments assessments) implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            assessments.conclude(Keys.assessment(execution), Keys.actor());
        }
    }

    @ModelBean("reopenAssessment")
    record Reopen(Assessments assessments) implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            assessments.reopen(Keys.assessment(execution), reason(execution), Keys.actor());
        }
    }

    @ModelBean("cancelAssessment")
    record Cancel(Assessments assessments) implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            assessments.cancel(Keys.assessment(execution), reason(execution), Keys.actor());
        }
    }

    @ModelBean("markLate")
    record MarkLate(Assessments assessments) implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            assessments.markOverdue(Keys.field(execution), Keys.actor());
        }
    }

    private static String reason(DelegateExecution execution) {
        return (String) execution.getVariable(Models.Variable.REASON);
    }
}
