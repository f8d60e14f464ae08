package vn.parindex.workflow.forms;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.stereotype.Component;
import vn.parindex.plan.Plans;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;

/** Deploys the forms that are generated from a plan and its criteria sets; what did not change is not deployed again. */
@Component
public class FormDeployment {

    private final RepositoryService repository;
    private final Plans plans;

    FormDeployment(RepositoryService repository, Plans plans) {
        this.repository = repository;
        this.plans = plans;
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
                .deploy();
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
