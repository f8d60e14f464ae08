package vn.parindex.province.statement;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.parindex.province.work.Act;
import vn.parindex.province.work.Findings;
import vn.parindex.scoring.Facts;
import vn.parindex.scoring.InvalidFacts;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.scoring.VietnameseNumber;

/** Turns verdicts into entries, and tells what is wrong with them. */
final class Judgement {

    private final String item;
    private final RoundingPolicy rounding;
    private final Act act;
    private final Findings findings;

    Judgement(String item, RoundingPolicy rounding, Act act, Findings findings) {
        this.item = item;
        this.rounding = rounding;
        this.act = act;
        this.findings = findings;
    }

    /** Empty if the verdict cannot be taken, which is told. */
    Optional<Entry> entry(StatedCriterion criterion, Verdict verdict) {
        Entry stated = criterion.stated().orElseThrow();
        if (verdict instanceof Verdict.Accept) {
            return Optional.of(
                    appraised(criterion, stated.points(), stated.reason(), "Thẩm định: đồng ý, " + told(stated) + "."));
        }
        if (verdict instanceof Verdict.SendBack back) {
            return requireReason(criterion, back.reason(), "ghi rõ lý do trả lại để cơ quan chủ trì biết cần sửa gì")
                    .map(reason -> sentBack(criterion.code(), reason));
        }
        if (verdict instanceof Verdict.NotApplicable none) {
            return requireReason(criterion, none.reason(), "ghi rõ lý do không áp dụng")
                    .map(reason -> appraised(criterion, null, reason, differing("không áp dụng", stated, reason)));
        }
        return points(criterion, stated, (Verdict.Points) verdict);
    }

    Entry sentBack(String criterion, String reason) {
        return new Entry(
                item,
                criterion,
                Stage.SENT_BACK,
                new Facts(Map.of()),
                true,
                null,
                "Trả lại: " + reason,
                null,
                reason,
                null,
                act);
    }

    private Optional<Entry> points(StatedCriterion criterion, Entry stated, Verdict.Points verdict) {
        BigDecimal points;
        try {
            points = LeafScore.judged(verdict.points(), criterion.criterion(), rounding)
                    .points();
        } catch (InvalidFacts invalid) {
            findings.addAll("Tiêu chí %s: ".formatted(criterion.code()), invalid.problems());
            return Optional.empty();
        }
        Entry entry = appraised(criterion, points, verdict.reason(), "");
        if (!entry.differsFrom(stated)) {
            return entry(criterion, new Verdict.Accept(criterion.code()));
        }
        return requireReason(
                        criterion,
                        verdict.reason(),
                        "ghi rõ lý do, vì điểm thẩm định khác điểm cơ quan chủ trì đã chấm")
                .map(reason -> appraised(
                        criterion, points, reason, differing(VietnameseNumber.of(points) + " điểm", stated, reason)));
    }

    private Optional<String> requireReason(StatedCriterion criterion, String reason, String demand) {
        if (reason == null || reason.isBlank()) {
            findings.add("Tiêu chí %s: %s.", criterion.code(), demand);
            return Optional.empty();
        }
        return Optional.of(reason.strip());
    }

    private Entry appraised(StatedCriterion criterion, BigDecimal points, String reason, String arithmetic) {
        return new Entry(
                item,
                criterion.code(),
                Stage.APPRAISED,
                new Facts(Map.of()),
                points != null,
                points,
                arithmetic,
                null,
                reason,
                null,
                act);
    }

    private static String differing(String verdict, Entry stated, String reason) {
        return "Thẩm định: %s (cơ quan chủ trì: %s); lý do: %s".formatted(verdict, told(stated), reason);
    }

    private static String told(Entry stated) {
        return stated.applicable() ? VietnameseNumber.of(stated.points()) + " điểm" : "không áp dụng";
    }
}
