package vn.parindex.web.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.assessment.AssessmentId;
import vn.parindex.assessment.AssessmentRecords;
import vn.parindex.assessment.FieldId;
import vn.parindex.assessment.Stage;
import vn.parindex.evidence.Attachment;
import vn.parindex.evidence.EvidenceDocument;
import vn.parindex.evidence.EvidencePhases;
import vn.parindex.evidence.EvidenceRecords;
import vn.parindex.evidence.HandIn;
import vn.parindex.plan.Plans;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.Criterion;
import vn.parindex.web.People;
import vn.parindex.web.Reader;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.desk.Work;

/** Puts together what the tab shows. */
@Component
class EvidenceTabs {

    private static final Set<String> HANDING_IN = Set.of(Models.Element.SELF_ASSESSMENT, Models.Element.EXPLAIN);
    private static final Set<String> APPRAISING = Set.of(Models.Element.APPRAISE, Models.Element.DECIDE);
    private static final Set<String> SUPPORTED = Set.of(
            Models.Element.SELF_ASSESSMENT,
            Models.Element.EXPLAIN,
            Models.Element.APPRAISE,
            Models.Element.DECIDE,
            Models.Element.APPROVE_REPORT);

    private final EvidenceRecords evidence;
    private final EvidencePhases phases;
    private final EvidenceRights rights;
    private final AssessmentRecords records;
    private final Plans plans;
    private final People people;

    EvidenceTabs(
            EvidenceRecords evidence,
            EvidencePhases phases,
            EvidenceRights rights,
            AssessmentRecords records,
            Plans plans,
            People people) {
        this.evidence = evidence;
        this.phases = phases;
        this.rights = rights;
        this.records = records;
        this.plans = plans;
        this.people = people;
    }

    /** Empty where the reader may not see documents of that. */
    @Transactional(readOnly = true)
    public Optional<EvidenceTab> tab(Work work, Reader reader) {
        if (!SUPPORTED.contains(work.definitionKey())) {
            return Optional.of(EvidenceTab.unsupported());
        }
        var assessment = new AssessmentId(work.planId(), work.unit());
        List<FieldId> fields = (work.field() == null ? records.fields(assessment) : List.of(work.field()))
                .stream()
                        .map(code -> new FieldId(assessment, code))
                        .filter(field -> rights.view(reader, field).isPresent())
                        .toList();
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Optional<Stage> stage = phases.handingIn(fields.get(0));
        boolean editable = HANDING_IN.contains(work.definitionKey())
                && work.mine()
                && rights.mayEdit(reader, assessment)
                && stage.isPresent();
        boolean markable = APPRAISING.contains(work.definitionKey())
                && work.mine()
                && phases.isAppraised(assessment)
                && rights.mayMark(reader, fields.get(0));
        Map<String, List<EvidenceDocument>> documents =
                evidence.of(assessment).stream().collect(Collectors.groupingBy(EvidenceDocument::criterion));
        List<EvidenceTab.ShownField> shown = fields.stream()
                .map(field -> field(
                        field,
                        rights.view(reader, field).orElseThrow(),
                        editable ? stage.orElseThrow() : null,
                        documents))
                .toList();
        return Optional.of(new EvidenceTab(
                true,
                plans.get(assessment.planId()).unit(assessment.unitCode()).name(),
                editable,
                stage.filter(Stage.EXPLAINED::equals).isPresent(),
                markable,
                false,
                HandIn.LARGEST,
                shown,
                people.names(EvidenceTab.users(shown))));
    }

    private EvidenceTab.ShownField field(
            FieldId id, FieldView view, Stage editing, Map<String, List<EvidenceDocument>> documents) {
        Criterion field = records.criteriaSet(id.assessment()).field(id.field());
        return new EvidenceTab.ShownField(
                field.code(),
                field.name(),
                field.leaves()
                        .filter(leaf -> leaf.basis() != Basis.SURVEY)
                        .map(leaf -> new EvidenceTab.ShownCriterion(
                                leaf.code(),
                                leaf.name(),
                                leaf.evidence(),
                                "/evidence/%s/criteria/%s"
                                        .formatted(id.assessment().toString().replace(':', '/'), leaf.code()),
                                documents.getOrDefault(leaf.code(), List.of()).stream()
                                        .filter(view::shows)
                                        .map(document -> shown(document, view, editing))
                                        .toList()))
                        .toList());
    }

    private ShownDocument shown(EvidenceDocument document, FieldView view, Stage editing) {
        List<Attachment> files =
                document.attachments().stream().filter(view::shows).toList();
        boolean changeable = document.isCurrent()
                && (editing == Stage.SELF || (editing == Stage.EXPLAINED && document.stage() == Stage.EXPLAINED));
        return ShownDocument.of(document, files, source(document), changeable);
    }

    /** Documents of the unit, of other criteria and years, that a criterion can use; the newest year first. */
    @Transactional(readOnly = true)
    public List<ReusableDocument> reusable(AssessmentId assessment, String criterion) {
        List<AssessmentId> years = plans.all().stream()
                .filter(plan -> plan.findUnit(assessment.unitCode()).isPresent())
                .map(plan -> new AssessmentId(plan.id(), assessment.unitCode()))
                .toList();
        return evidence.of(years).stream()
                .filter(EvidenceDocument::isCurrent)
                .filter(document -> !(document.assessment().equals(assessment)
                        && document.criterion().equals(criterion)))
                .map(document -> ReusableDocument.of(document, where(document.assessment(), document.criterion())))
                .sorted(Comparator.comparingInt(document -> -document.where().year()))
                .toList();
    }

    private Where source(EvidenceDocument document) {
        return document.source() == null
                ? null
                : where(document.source().assessment(), document.source().criterion());
    }

    private Where where(AssessmentId assessment, String criterion) {
        String name = records.criteriaSet(assessment).fields().stream()
                .flatMap(Criterion::leaves)
                .filter(leaf -> leaf.code().equals(criterion))
                .findFirst()
                .map(Criterion::name)
                .orElse("");
        return new Where(plans.get(assessment.planId()).year(), criterion, name);
    }
}
