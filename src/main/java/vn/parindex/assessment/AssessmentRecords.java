package vn.parindex.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.plan.Plans;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;

/** Reads assessments as they stand. */
@Service
@Transactional(readOnly = true)
public class AssessmentRecords {

    private final UnitAssessmentRepository assessments;
    private final EntryRepository entries;
    private final EventRepository events;
    private final Plans plans;

    AssessmentRecords(
            UnitAssessmentRepository assessments, EntryRepository entries, EventRepository events, Plans plans) {
        this.assessments = assessments;
        this.entries = entries;
        this.events = events;
        this.plans = plans;
    }

    /** Assessments of a plan, ordered by unit code; the cancelled ones too. */
    public List<AssessmentId> of(String planId) {
        return assessments.findByPlanIdOrderByUnitCode(planId).stream()
                .map(a -> new AssessmentId(a.planId(), a.unitCode()))
                .toList();
    }

    /** State of the assessment; empty where it was never opened. */
    public Optional<Status> status(AssessmentId id) {
        return assessments.findById(id.toString()).map(UnitAssessment::status);
    }

    /** How far the units of a plan are, and since when, by unit code; units whose assessment was never opened are not in it. */
    public Map<String, Standing> standings(String planId) {
        Map<String, Instant> since = events.lastOfPlan(planId).stream()
                .collect(Collectors.toMap(
                        EventRow::assessmentId, row -> row.event().at()));
        return assessments.findByPlanIdOrderByUnitCode(planId).stream()
                .collect(Collectors.toMap(
                        UnitAssessment::unitCode,
                        a -> new Standing(
                                a.status(), since.get(new AssessmentId(a.planId(), a.unitCode()).toString()))));
    }

    /** Codes of the fields that the unit still has to assess, in order of the set. */
    public List<String> openFields(AssessmentId id) {
        var open = row(id).openFields();
        return fields(id).stream().filter(open::contains).toList();
    }

    /** Codes of all fields of the unit's criteria set. */
    public List<String> fields(AssessmentId id) {
        return criteriaSet(id).fields().stream().map(Criterion::code).toList();
    }

    /** The criteria set the unit is assessed by. */
    public CriteriaSet criteriaSet(AssessmentId id) {
        UnitAssessment row = row(id);
        return plans.criteriaSet(row.criteriaSetId(), row.criteriaSetVersion());
    }

    /** One field with everything that counts at this moment. */
    public FieldRecord field(FieldId id) {
        Criterion field = criteriaSet(id.assessment()).field(id.field());
        return assemble(
                field,
                entries.findByAssessmentIdAndFieldCodeOrderById(id.assessment().toString(), id.field()));
    }

    /** What happened to the assessment, oldest first. */
    public List<AssessmentEvent> events(AssessmentId id) {
        return events.findByAssessmentIdOrderById(id.toString()).stream()
                .map(EventRow::event)
                .toList();
    }

    /** When the appraisers got what a unit says about a field: its reports, and its explanations. */
    public List<Instant> handedOver(FieldId id) {
        Stream<Instant> reports = events(id.assessment()).stream()
                .filter(event -> event.kind() == AssessmentEvent.Kind.SUBMITTED)
                .map(AssessmentEvent::at);
        Stream<Instant> explanations =
                entries.findByAssessmentIdAndFieldCodeOrderById(id.assessment().toString(), id.field()).stream()
                        .map(EntryRow::entry)
                        .filter(entry -> entry.stage() == Stage.EXPLAINED)
                        .map(Entry::enteredAt);
        return Stream.concat(reports, explanations).sorted().toList();
    }

    /** The whole assessment. */
    public AssessmentRecord assessment(AssessmentId id) {
        CriteriaSet set = criteriaSet(id);
        List<EntryRow> all = entries.findByAssessmentIdOrderById(id.toString());
        return new AssessmentRecord(
                id,
                set,
                row(id).status(),
                set.fields().stream().map(field -> assemble(field, all)).toList(),
                events(id));
    }

    private static FieldRecord assemble(Criterion field, List<EntryRow> rows) {
        Map<String, List<Entry>> byCriterion =
                rows.stream().map(EntryRow::entry).collect(Collectors.groupingBy(Entry::criterion));
        return new FieldRecord(
                field,
                field.leaves()
                        .filter(leaf -> leaf.basis() != Basis.SURVEY)
                        .map(leaf -> CriterionRecord.of(leaf, byCriterion.getOrDefault(leaf.code(), List.of())))
                        .toList());
    }

    private UnitAssessment row(AssessmentId id) {
        return assessments.findById(id.toString()).orElseThrow(() -> new Refused("Chưa mở hồ sơ đánh giá " + id + "."));
    }
}
