package vn.parindex.workflow.launch;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.plan.PlanRejected;
import vn.parindex.province.MatrixProblem;
import vn.parindex.province.ProvincePlanFiles;
import vn.parindex.province.ProvincePlans;
import vn.parindex.province.ProvinceYear;
import vn.parindex.source.Problem;
import vn.parindex.source.Severity;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.forms.FormDeployment;

/** Sets a plan of the province going: stores it, prepares its groups and forms, and starts its year. All or nothing. */
@Service
public class ProvinceLaunch {

    private final ProvincePlans plans;
    private final Directory directory;
    private final FormDeployment forms;
    private final RuntimeService runtime;

    ProvinceLaunch(ProvincePlans plans, Directory directory, FormDeployment forms, RuntimeService runtime) {
        this.plans = plans;
        this.directory = directory;
        this.forms = forms;
        this.runtime = runtime;
    }

    /**
     * Launches a plan.
     *
     * @param shiftedDays days by which a sample plan is moved in time; 0 for a real one
     * @throws PlanRejected if it is loaded already, can only be rehearsed, or leaves a criterion to nobody without
     *     saying why; nothing has changed then
     */
    @Transactional
    public ProvinceYear launch(ProvincePlanFiles.Source source, int shiftedDays) {
        ProvinceYear year = source.year();
        List<MatrixProblem> blocking = year.matrix().blocking();
        if (!blocking.isEmpty()) {
            throw new PlanRejected(blocking.stream()
                    .map(problem -> new Problem(Severity.ERROR, year.plan().id(), problem.message()))
                    .toList());
        }
        ProvinceYear loaded = plans.load(source, shiftedDays);
        String id = loaded.plan().id();
        directory.prepare(loaded.plan());
        forms.deployProvince(id);
        runtime.startProcessInstanceByKey(Models.Process.PROVINCE_YEAR, id);
        return loaded;
    }
}
