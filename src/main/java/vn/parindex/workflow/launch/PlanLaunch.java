package vn.parindex.workflow.launch;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.plan.Plan;
import vn.parindex.plan.PlanFiles;
import vn.parindex.plan.Plans;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.forms.FormDeployment;

/** Sets a plan going: stores it, prepares its groups and forms, and starts its year. All of it or nothing. */
@Service
public class PlanLaunch {

    private final Plans plans;
    private final Directory directory;
    private final FormDeployment forms;
    private final RuntimeService runtime;

    PlanLaunch(Plans plans, Directory directory, FormDeployment forms, RuntimeService runtime) {
        this.plans = plans;
        this.directory = directory;
        this.forms = forms;
        this.runtime = runtime;
    }

    /**
     * Launches a plan.
     *
     * @param shiftedDays days by which a sample plan is moved in time; 0 for a real one
     * @throws vn.parindex.plan.PlanRejected if it is loaded already; nothing has changed then
     */
    @Transactional
    public Plan launch(PlanFiles.Source source, int shiftedDays) {
        Plan plan = plans.load(source, shiftedDays);
        directory.prepare(plan);
        forms.deploy(plan.id());
        runtime.startProcessInstanceByKey(Models.Process.YEAR, plan.id());
        return plan;
    }
}
