package vn.parindex.assessment;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.scoring.Facts;
import vn.parindex.scoring.InvalidFacts;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.scoring.VietnameseNumber;

/** The departments that answer for a field appraise it; the unit may explain once; the appraiser decides again. */
@Service
@Transactional
public class Appraisals {

    private final EntryRepository entries;
    private final AssessmentRecords records;
    private final Clock clock;

    Appraisals(EntryRepository entries, AssessmentRecords records, Clock clock) {
        this.entries = entries;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Records the appraised points of all criteria of a field.
     *
     * @return whether any differs from the unit's own
     * @throws Refused with all problems, a missing reason for a difference among them
     */
    public boolean appraise(FieldId id, List<Judgement> judgements, Actor actor) {
        requireSubmitted(id);
        FieldRecord field = records.field(id);
        judge(id, field.criteria(), Stage.APPRAISED, judgements, actor);
        return records.field(id).criteria().stream().anyMatch(CriterionRecord::differs);
    }

    /**
     * Records what the unit says to each figure that differs from its own.
     *
     * @return whether it contests any
     */
    public boolean reply(FieldId id, List<Reply> replies, Actor actor) {
        requireSubmitted(id);
        Map<String, Reply> byCode = Coverage.check(matching(id, CriterionRecord::differs), replies, Reply::criterion);
        var problems = new ArrayList<String>();
        byCode.values().stream()
                .filter(r -> !r.accepted())
                .filter(r -> r.explanation() == null || r.explanation().isBlank())
                .forEach(r ->
                        problems.add("Tiêu chí " + r.criterion() + ": ghi nội dung giải trình, hoặc chọn chấp nhận."));
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        entries.saveAll(byCode.values().stream()
                .map(r -> new EntryRow(id, entry(r, actor)))
                .toList());
        return byCode.values().stream().anyMatch(r -> !r.accepted());
    }

    /** Records the appraiser's last word on the contested criteria of a field. */
    public void decide(FieldId id, List<Judgement> judgements, Actor actor) {
        requireSubmitted(id);
        judge(id, matching(id, CriterionRecord::contested), Stage.DECIDED, judgements, actor);
    }

    private void requireSubmitted(FieldId id) {
        if (records.status(id.assessment()).filter(s -> s == Status.SUBMITTED).isEmpty()) {
            throw new Refused("Hồ sơ " + id.assessment() + " không ở giai đoạn thẩm định.");
        }
    }

    private List<CriterionRecord> matching(FieldId id, Predicate<CriterionRecord> condition) {
        return records.field(id).criteria().stream().filter(condition).toList();
    }

    private void judge(
            FieldId id, List<CriterionRecord> expected, Stage stage, List<Judgement> judgements, Actor actor) {
        Map<String, Judgement> byCode = Coverage.check(expected, judgements, Judgement::criterion);
        RoundingPolicy rounding = records.criteriaSet(id.assessment()).rounding();
        var problems = new ArrayList<String>();
        var judged = new ArrayList<EntryRow>();
        for (CriterionRecord criterion : expected) {
            entry(criterion, byCode.get(criterion.criterion().code()), stage, rounding, problems, actor)
                    .ifPresent(entry -> judged.add(new EntryRow(id, entry)));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        entries.saveAll(judged);
    }

    private Optional<Entry> entry(
            CriterionRecord criterion,
            Judgement judgement,
            Stage stage,
            RoundingPolicy rounding,
            List<String> problems,
            Actor actor) {
        String place = "Tiêu chí " + judgement.criterion() + ": ";
        BigDecimal points = null;
        if (judgement.applicable()) {
            try {
                points = LeafScore.judged(judgement.points(), criterion.criterion(), rounding)
                        .points();
            } catch (InvalidFacts invalid) {
                invalid.problems().forEach(p -> problems.add(place + p));
                return Optional.empty();
            }
        }
        Entry self = criterion.at(Stage.SELF).orElseThrow();
        Entry entry = new Entry(
                judgement.criterion(),
                stage,
                new Facts(Map.of()),
                judgement.applicable(),
                points,
                null,
                judgement.reason(),
                explain(judgement, self),
                actor.user(),
                clock.instant(),
                actor.due());
        if (entry.differsFrom(self) && !judgement.hasReason()) {
            problems.add(place + "ghi rõ lý do, vì kết quả thẩm định khác kết quả tự đánh giá.");
            return Optional.empty();
        }
        return Optional.of(entry);
    }

    private static String explain(Judgement judgement, Entry self) {
        String given = judgement.applicable()
                ? "Thẩm định " + VietnameseNumber.of(judgement.points()) + " điểm"
                : "Thẩm định: không áp dụng";
        String own = self.applicable()
                ? "tự chấm " + VietnameseNumber.of(self.points()) + " điểm"
                : "đơn vị đề nghị không áp dụng";
        String reason = judgement.hasReason() ? "; lý do: " + judgement.reason() : "";
        return given + " (" + own + ")" + reason;
    }

    private Entry entry(Reply reply, Actor actor) {
        return new Entry(
                reply.criterion(),
                Stage.EXPLAINED,
                new Facts(Map.of()),
                true,
                null,
                null,
                reply.accepted() ? null : reply.explanation(),
                reply.accepted() ? "Chấp nhận kết quả thẩm định" : "Giải trình: " + reply.explanation(),
                actor.user(),
                clock.instant(),
                actor.due());
    }
}
