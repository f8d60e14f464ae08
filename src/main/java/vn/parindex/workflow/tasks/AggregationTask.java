package vn.parindex.workflow.tasks;

import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.assessment.Assessments;
import vn.parindex.assessment.Refused;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.plan.Unit;
import vn.parindex.results.Results;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;

/** The Interior Department hands the aggregated result to the council, or has one unit assessed again. */
@ModelBean("aggregationTask")
class AggregationTask extends FormTask {

    private final Results results;
    private final Assessments assessments;
    private final StepDocuments documents;
    private final Plans plans;

    AggregationTask(Results results, Assessments assessments, StepDocuments documents, Plans plans) {
        this.plans = plans;
        this.results = results;
        this.assessments = assessments;
        this.documents = documents;
    }

    @Override
    protected void submitted(DelegateTask task) {
        String planId = Keys.planId(task);
        boolean reassess = "reassess".equals(text(task, "outcome"));
        if (reassess) {
            String unit = unit(plans.get(planId), text(task, "unit"));
            assessments.reopen(new AssessmentId(planId, unit), text(task, Models.Variable.REASON), Keys.actor(task));
            task.getExecution().setVariable(Models.Variable.REASSESS_UNIT, unit);
        } else {
            results.compute(planId);
            documents.record(task);
        }
        task.getExecution().setVariable(Models.Variable.REASSESS, reassess);
    }

    /** People know the name of a unit, not its code; both are taken. */
    private static String unit(Plan plan, String nameOrCode) {
        return plan.evaluatedUnits().stream()
                .filter(unit -> unit.code().equals(nameOrCode) || unit.name().equalsIgnoreCase(nameOrCode))
                .map(Unit::code)
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "Kế hoạch không đánh giá cơ quan, đơn vị nào tên là “" + nameOrCode + "”; ghi đúng tên, ví dụ “"
                                + plan.evaluatedUnits().get(0).name() + "”."));
    }
}
