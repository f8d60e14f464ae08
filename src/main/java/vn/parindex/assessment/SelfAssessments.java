package vn.parindex.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.InvalidFacts;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.RoundingPolicy;

/**
 * A unit assesses itself, field by field. Points come from the scoring rules and nowhere else; survey criteria cannot
 * be scored by the unit (Trà Vinh 43/KH-UBND 2023, II: "Không chấm điểm điều tra khảo sát").
 */
@Service
@Transactional
public class SelfAssessments {

    private static final String NO_EVIDENCE =
            "ghi tài liệu kiểm chứng (số, ngày, trích yếu), hoặc đính kèm tài liệu trong thẻ “Tài liệu kiểm chứng”.";

    private final UnitAssessmentRepository assessments;
    private final EntryRepository entries;
    private final AssessmentRecords records;
    private final AttachedEvidence attached;
    private final Clock clock;

    SelfAssessments(
            UnitAssessmentRepository assessments,
            EntryRepository entries,
            AssessmentRecords records,
            AttachedEvidence attached,
            Clock clock) {
        this.assessments = assessments;
        this.entries = entries;
        this.records = records;
        this.attached = attached;
        this.clock = clock;
    }

    /**
     * Records what a unit states about all criteria of a field.
     *
     * @throws Refused if a criterion is missing, unknown or twice there, or facts do not fit; all problems at once
     */
    public void record(FieldId id, List<SelfStatement> statements, Actor actor) {
        UnitAssessment row = assessments
                .findById(id.assessment().toString())
                .filter(a -> a.status() == Status.OPEN)
                .orElseThrow(() -> new Refused("Hồ sơ " + id.assessment() + " không ở giai đoạn tự đánh giá."));
        RoundingPolicy rounding = records.criteriaSet(id.assessment()).rounding();
        FieldRecord field = records.field(id);
        Map<String, SelfStatement> stated = Coverage.check(field.criteria(), statements, SelfStatement::criterion);
        Map<String, List<String>> documents = attached.forSubmission(id.assessment());

        var problems = new ArrayList<String>();
        var scored = new ArrayList<Entry>();
        for (CriterionRecord criterion : field.criteria()) {
            String code = criterion.criterion().code();
            SelfStatement statement = stated.get(code).with(documents.getOrDefault(code, List.of()));
            Estimate estimate = score(criterion.criterion(), statement, rounding);
            estimate.refusals().forEach(problem -> problems.add("Tiêu chí " + code + ": " + problem));
            estimate.points().ifPresent(score -> scored.add(entry(statement, score, actor)));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        entries.saveAll(scored.stream().map(e -> new EntryRow(id, e)).toList());
        row.assessed(id.field());
    }

    /**
     * What the statements would come to, by the rules by which {@link #record} takes or refuses them. Nothing is stored.
     *
     * @throws Refused if a criterion is missing, unknown or twice there
     */
    @Transactional(readOnly = true)
    public List<Estimate> estimate(FieldId id, List<SelfStatement> statements) {
        RoundingPolicy rounding = records.criteriaSet(id.assessment()).rounding();
        FieldRecord field = records.field(id);
        Map<String, SelfStatement> stated = Coverage.check(field.criteria(), statements, SelfStatement::criterion);
        Map<String, List<String>> documents = attached.of(id.assessment());
        return field.criteria().stream()
                .map(CriterionRecord::criterion)
                .map(criterion -> score(
                        criterion,
                        stated.get(criterion.code()).with(documents.getOrDefault(criterion.code(), List.of())),
                        rounding))
                .toList();
    }

    private static Estimate score(Criterion criterion, SelfStatement statement, RoundingPolicy rounding) {
        String code = criterion.code();
        if (!statement.applicable()) {
            return statement.reason() == null || statement.reason().isBlank()
                    ? new Estimate(code, null, List.of("ghi rõ lý do không áp dụng."), List.of())
                    : new Estimate(code, LeafScore.notApplicable(statement.reason()), List.of(), List.of());
        }
        List<String> lacking =
                statement.evidence() == null || statement.evidence().isBlank() ? List.of(NO_EVIDENCE) : List.of();
        try {
            return new Estimate(
                    code, criterion.rule().score(criterion.maximum(), statement.facts(), rounding), lacking, List.of());
        } catch (InvalidFacts invalid) {
            return new Estimate(code, null, lacking, invalid.problems());
        }
    }

    private Entry entry(SelfStatement statement, LeafScore score, Actor actor) {
        return new Entry(
                statement.criterion(),
                Stage.SELF,
                statement.facts(),
                statement.applicable(),
                score instanceof LeafScore.Scored scored ? scored.points() : null,
                statement.evidence(),
                statement.reason(),
                score.explanation(),
                actor.user(),
                clock.instant(),
                actor.due());
    }
}
