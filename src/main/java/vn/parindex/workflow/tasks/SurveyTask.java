package vn.parindex.workflow.tasks;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.scoring.Criterion;
import vn.parindex.survey.SurveyCount;
import vn.parindex.survey.Surveys;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;

/** The Interior Department enters the ballot totals of a unit. */
@ModelBean("surveyTask")
class SurveyTask extends FormTask {

    private final Surveys surveys;
    private final Plans plans;

    SurveyTask(Surveys surveys, Plans plans) {
        this.surveys = surveys;
        this.plans = plans;
    }

    @Override
    protected Map<String, Object> prefill(DelegateTask task) {
        AssessmentId id = Keys.assessment(task);
        Plan plan = plans.get(id.planId());
        String unit = plan.unit(id.unitCode()).name();
        task.setName(task.getName() + " – " + unit);
        return Map.of(
                FormKeys.UNIT_NAME, unit, FormKeys.EXPECTED, Integer.toString(plan.expectedBallotsOf(id.unitCode())));
    }

    @Override
    protected void submitted(DelegateTask task) {
        AssessmentId id = Keys.assessment(task);
        List<SurveyCount> counts = surveys.criteria(id.planId(), id.unitCode()).stream()
                .map(criterion -> count(task, criterion))
                .toList();
        surveys.record(id.planId(), id.unitCode(), integer(task, FormKeys.COLLECTED), counts, Keys.user());
    }

    private static SurveyCount count(DelegateTask task, Criterion criterion) {
        return new SurveyCount(
                criterion.code(),
                integer(task, FormKeys.of(criterion.code(), FormKeys.BALLOTS)),
                integer(task, FormKeys.of(criterion.code(), FormKeys.TOTAL)));
    }
}
