package vn.parindex.workflow.people;

import java.util.Collection;
import java.util.Objects;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.assessment.AssessmentRecords;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Refused;
import vn.parindex.assessment.Stage;
import vn.parindex.plan.Plans;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.tasks.AssessmentBean;
import vn.parindex.workflow.tasks.Keys;

/**
 * That two people look at every figure (docs/decisions/0009), also where somebody works for two units or stands in for
 * somebody: nobody appraises a unit of their own, and no deputy approves what they stated themselves.
 */
@Component
class FourEyes {

    private final AssessmentRecords records;
    private final Plans plans;

    FourEyes(AssessmentRecords records, Plans plans) {
        this.records = records;
        this.plans = plans;
    }

    /**
     * @param offered groups that the task is offered to
     * @param groups of the user, their own and those they stand in for
     * @throws Refused if the user belongs to the unit that they would appraise
     */
    void requireOtherUnit(TaskEntity task, Collection<String> offered, Collection<String> groups) {
        if (!Models.Process.APPRAISAL.equals(task.getProcessDefinition().getKey())) {
            return;
        }
        AssessmentId id = Keys.assessment(task);
        if (!offered.contains(id.unitCode())
                && (groups.contains(id.unitCode()) || groups.contains(id.unitCode() + AssessmentBean.HEAD_SUFFIX))) {
            String unit = plans.get(id.planId()).unit(id.unitCode()).name();
            throw new Refused(
                    ("Không ai thẩm định cơ quan của chính mình: bạn thuộc hoặc đang làm thay người của %s. Đề nghị"
                                    + " người khác của cơ quan thẩm định thực hiện.")
                            .formatted(unit));
        }
    }

    /** @throws Refused if the user stated points of the report that they would approve as a deputy */
    void requireOtherAuthor(TaskEntity task, String deputy) {
        if (!Models.Element.APPROVE_REPORT.equals(task.getTaskDefinitionKey())) {
            return;
        }
        boolean stated = records.assessment(Keys.assessment(task)).fields().stream()
                .flatMap(field -> field.criteria().stream())
                .flatMap(criterion -> criterion.at(Stage.SELF).stream())
                .map(Entry::user)
                .anyMatch(user -> Objects.equals(user, deputy));
        if (stated) {
            throw new Refused(
                    "Bạn đã tự đánh giá lĩnh vực trong báo cáo này nên không duyệt thay được; đề nghị lãnh đạo"
                            + " duyệt, hoặc ủy quyền cho người khác.");
        }
    }
}
