package vn.parindex.workflow.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.assessment.AssessmentRecords;
import vn.parindex.assessment.FieldId;
import vn.parindex.assessment.SelfStatement;
import vn.parindex.assessment.workbook.FieldSheet;
import vn.parindex.assessment.workbook.FilledSheet;
import vn.parindex.plan.Plans;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.FactSpec;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.tasks.SelfStatements;

/** The form of a self-assessment as statements about criteria, for a workbook, and back. */
@Component
@Transactional(readOnly = true)
public class SelfAssessmentSheets {

    private final FormDrafts drafts;
    private final AssessmentRecords records;
    private final Plans plans;

    SelfAssessmentSheets(FormDrafts drafts, AssessmentRecords records, Plans plans) {
        this.drafts = drafts;
        this.records = records;
        this.plans = plans;
    }

    /** Whether a task is one in which a unit assesses a field of its own. */
    public static boolean isFor(Work work) {
        return Models.Process.FIELD.equals(work.processDefinitionKey())
                && Models.Element.SELF_ASSESSMENT.equals(work.definitionKey());
    }

    /** What the form of such a task shows now. */
    public FieldSheet sheet(Work work) {
        var id = new FieldId(new AssessmentId(work.planId(), work.unit()), work.field());
        CriteriaSet set = records.criteriaSet(id.assessment());
        Map<String, Object> content = drafts.content(work);
        var sheet = new FieldSheet(
                id,
                plans.get(work.planId()).unit(work.unit()).name(),
                set,
                drafts.state(work).version(),
                List.of());
        return new FieldSheet(
                id,
                sheet.unitName(),
                set,
                sheet.draft(),
                sheet.stated().stream()
                        .map(leaf -> SelfStatements.of(leaf, content::get))
                        .toList());
    }

    /** What the form shows now beside what a workbook says; nothing changes. */
    public List<FormDifference> differences(Work work, FieldSheet shown, FilledSheet filled) {
        var offered = new LinkedHashMap<String, Object>();
        List<Criterion> stated = new ArrayList<>(shown.stated());
        for (int i = 0; i < stated.size(); i++) {
            put(stated.get(i), filled.statements().get(i), offered);
        }
        return drafts.differences(work, filled.draft(), offered);
    }

    private static void put(Criterion leaf, SelfStatement statement, Map<String, Object> values) {
        String code = leaf.code();
        for (FactSpec fact : leaf.rule().facts(leaf.maximum())) {
            values.put(
                    FormKeys.of(code, fact.name()), statement.facts().values().get(fact.name()));
        }
        values.put(FormKeys.of(code, FormKeys.NOT_APPLICABLE), !statement.applicable());
        values.put(FormKeys.of(code, FormKeys.EVIDENCE), statement.evidence());
        values.put(FormKeys.of(code, FormKeys.REASON), statement.reason());
    }
}
