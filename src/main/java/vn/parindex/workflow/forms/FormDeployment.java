package vn.parindex.workflow.forms;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.stereotype.Component;
import vn.parindex.plan.Plans;
import vn.parindex.province.Assignment;
import vn.parindex.province.AssignmentKind;
import vn.parindex.province.AssignmentMatrix;
import vn.parindex.province.ProvincePlans;
import vn.parindex.province.ProvinceYear;
import vn.parindex.province.round.RoundRecord;
import vn.parindex.province.work.Successions;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;

/** Deploys the forms that are generated from a plan and its criteria sets; what did not change is not deployed again. */
@Component
public class FormDeployment {

    private final RepositoryService repository;
    private final Plans plans;
    private final ProvincePlans provincePlans;
    private final Successions successions;

    FormDeployment(RepositoryService repository, Plans plans, ProvincePlans provincePlans, Successions successions) {
        this.repository = repository;
        this.plans = plans;
        this.provincePlans = provincePlans;
        this.successions = successions;
    }

    /** Deploys the forms of a loaded plan, and those that list all plans. */
    public void deploy(String planId) {
        DeploymentBuilder forms =
                repository.createDeployment().name("Biểu mẫu " + planId).enableDuplicateFiltering(true);
        plans.criteriaSets(planId).values().forEach(set -> add(forms, set));
        forms.deploy();
        var control = new ControlForms(plans.all());
        repository
                .createDeployment()
                .name("Biểu mẫu điều hành")
                .enableDuplicateFiltering(true)
                .addString(ControlForms.EXTENSION + ".form", control.extension())
                .addString(ControlForms.INTERVENTION + ".form", control.intervention())
                .addString(ControlForms.PAPER_BALLOTS + ".form", control.paperBallots())
                .deploy();
    }

    /** Deploys the forms of a loaded plan of the province, and those that list all such plans. */
    public void deployProvince(String planId) {
        ProvinceYear year = provincePlans.get(planId);
        DeploymentBuilder forms =
                repository.createDeployment().name("Biểu mẫu " + planId).enableDuplicateFiltering(true);
        var province = new ProvinceForms(year);
        for (ProvinceFormKind kind : ProvinceFormKind.values()) {
            forms.addString(kind.formId(planId) + ".form", province.generate(kind));
        }
        AssignmentMatrix matrix = year.matrix();
        for (Assignment item : year.plan().assignments(AssignmentKind.SCORE)) {
            var ofItem = new ItemForms(year, matrix, item);
            for (ItemFormKind kind : ItemFormKind.values()) {
                forms.addString(kind.formId(planId, item.item()) + ".form", ofItem.generate(kind));
            }
        }
        forms.deploy();
        deployProvinceControl();
    }

    /** Deploys the forms that list the units of all plans of the province as they are now. */
    public void deployProvinceControl() {
        var control = new ProvinceControlForms(provincePlans.all().stream()
                .map(year -> successions.responsibilities(year.plan().id()).organisation())
                .toList());
        repository
                .createDeployment()
                .name("Biểu mẫu điều hành Chỉ số của tỉnh")
                .enableDuplicateFiltering(true)
                .addString(ProvinceControlForms.ROUND + ".form", control.round())
                .addString(ProvinceControlForms.SUCCESSION + ".form", control.succession())
                .deploy();
    }

    /** Deploys the forms of a round, which hold its questions. */
    public void deployRound(RoundRecord round) {
        var forms = new RoundForms(provincePlans.get(round.planId()).set(), round);
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name("Biểu mẫu giải trình %s, đợt %d".formatted(round.planId(), round.number()));
        for (RoundFormKind kind : RoundFormKind.values()) {
            deployment.addString(kind.formId(round.planId(), round.id()) + ".form", forms.generate(kind));
        }
        deployment.deploy();
    }

    /**
     * Deploys the forms into which paper ballots of a campaign are typed. They are the versions that its rights are for,
     * whatever becomes of the questionnaires meanwhile.
     *
     * @param documents the questionnaires by code of their respondent group
     */
    public void deployBallots(String planId, Map<String, String> documents) {
        DeploymentBuilder forms = repository.createDeployment().name("Phiếu giấy " + planId);
        documents.forEach((audience, document) -> {
            String id = BallotForms.formId(planId, audience);
            forms.addString(id + ".form", BallotForms.generate(id, document));
        });
        forms.deploy();
    }

    private static void add(DeploymentBuilder forms, CriteriaSet set) {
        for (FormKind kind : FormKind.values()) {
            if (kind.perField()) {
                for (Criterion field : set.fields()) {
                    add(forms, kind, set, field.code(), new FieldForms(set, field).generate(kind));
                }
            } else {
                add(forms, kind, set, null, new UnitForms(set).generate(kind));
            }
        }
    }

    private static void add(DeploymentBuilder forms, FormKind kind, CriteriaSet set, String field, String json) {
        forms.addString(kind.formId(set.id(), set.version(), field) + ".form", json);
    }
}
