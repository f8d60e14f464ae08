package vn.parindex.web.evidence;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.assessment.AssessmentRecords;
import vn.parindex.assessment.FieldId;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.web.Reader;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.desk.Desk;
import vn.parindex.workflow.desk.Ledger;

/**
 * Who may do what with documents. The unit sees all of its own. Those who appraise and decide, and auditors, see what was
 * handed over, and go on seeing it. Nobody else sees anything.
 */
@Component
class EvidenceRights {

    private static final Set<String> APPRAISALS = Set.of(Models.Element.APPRAISE, Models.Element.DECIDE);

    private final Plans plans;
    private final AssessmentRecords records;
    private final Desk desk;
    private final Ledger ledger;

    EvidenceRights(Plans plans, AssessmentRecords records, Desk desk, Ledger ledger) {
        this.plans = plans;
        this.records = records;
        this.desk = desk;
        this.ledger = ledger;
    }

    /** What a reader sees of a field; empty if nothing. */
    Optional<FieldView> view(Reader reader, FieldId field) {
        boolean own = isOwn(reader, field.assessment());
        return own || isOfficial(reader, field)
                ? Optional.of(new FieldView(own, records.handedOver(field)))
                : Optional.empty();
    }

    boolean mayEdit(Reader reader, AssessmentId assessment) {
        return reader.units().contains(assessment.unitCode());
    }

    /** Nobody marks documents of their own unit. */
    boolean mayMark(Reader reader, FieldId field) {
        if (isOwn(reader, field.assessment())) {
            return false;
        }
        Set<String> appraising = desk.groups(field.toString(), APPRAISALS);
        return appraising.isEmpty()
                ? reader.units().contains(appraiser(field))
                : appraising.stream().anyMatch(reader.units()::contains);
    }

    private boolean isOwn(Reader reader, AssessmentId assessment) {
        return reader.ownUnits().contains(assessment.unitCode());
    }

    private boolean isOfficial(Reader reader, FieldId field) {
        if (reader.isAuditor()) {
            return true;
        }
        Plan plan = plans.get(field.assessment().planId());
        Set<String> units = reader.units();
        return Stream.of(plan.interiorDepartment(), plan.council(), plan.issuer(), appraiser(field))
                        .anyMatch(units::contains)
                || whoAppraised(field).anyMatch(units::contains);
    }

    /** Those who appraise, and those who did: they have to be able to explain it. */
    private Stream<String> whoAppraised(FieldId field) {
        return ledger.below(field.toString()).stream()
                .filter(task -> APPRAISALS.contains(task.definitionKey()))
                .flatMap(task -> task.groups().stream());
    }

    /** By the plan; the Interior Department may have asked another unit for one appraisal. */
    private String appraiser(FieldId field) {
        return plans.get(field.assessment().planId())
                .appraiserOf(field.assessment().unitCode(), field.field());
    }
}
