package vn.parindex.province.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.province.work.Findings;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.InvalidFacts;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.PrintedDifference;
import vn.parindex.scoring.PrintedTable;
import vn.parindex.scoring.RollUp;
import vn.parindex.scoring.Tally;
import vn.parindex.scoring.VietnameseNumber;

/** Holds a published result against the set: what cannot be is refused, what only differs is told. */
final class ResultChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LAST_RANK = 100;

    private final CriteriaSet set;
    private final PublishedResult result;

    ResultChecks(CriteriaSet set, PublishedResult result) {
        this.set = set;
        this.result = result;
    }

    void refuse(LocalDate today) {
        var findings = new Findings();
        result.paper().check("Quyết định công bố", today, findings);
        Set<String> seen = new HashSet<>();
        for (MinistryFigure figure : result.figures()) {
            if (set.find(figure.criterion()).isEmpty()) {
                findings.add(
                        "Bộ tiêu chí “%s” không có tiêu chí %s; kiểm tra lại mã tiêu chí.",
                        set.title(), figure.criterion());
            } else if (!seen.add(figure.criterion())) {
                findings.add("Tiêu chí %s xuất hiện hai lần; giữ lại một.", figure.criterion());
            }
        }
        BigDecimal index = result.indexPercent();
        if (index == null
                || index.signum() < 0
                || index.compareTo(HUNDRED) > 0
                || !set.rounding().keeps(index)) {
            findings.add(
                    "Chỉ số phải là số từ 0 đến 100 với không quá %d chữ số thập phân.",
                    set.rounding().scale());
        }
        if (result.rank() < 1 || result.rank() > LAST_RANK) {
            findings.add("Thứ hạng phải là số nguyên từ 1 đến %d.", LAST_RANK);
        }
        try {
            RollUp.of(set, leaves());
        } catch (InvalidFacts invalid) {
            findings.addAll("", invalid.problems());
        }
        findings.refuse();
    }

    /** What the leaves come to; the result must have been checked. */
    Tally tally() {
        return RollUp.of(set, leaves());
    }

    /** Where the result differs from what its leaves come to. */
    List<String> notes() {
        var notes = new ArrayList<String>();
        Map<String, BigDecimal> printed = new LinkedHashMap<>();
        result.figures().stream()
                .filter(figure -> figure.points() != null)
                .forEach(
                        figure -> printed.put(figure.criterion(), set.rounding().round(figure.points())));
        BigDecimal total = result.total() == null ? null : set.rounding().round(result.total());
        PrintedTable.check(set, printed, total).stream()
                .map(PrintedDifference::explanation)
                .forEach(notes::add);
        Tally tally = tally();
        if (tally.indexPercent().compareTo(result.indexPercent()) != 0) {
            notes.add("Chỉ số công bố là %s %%, tính lại từ điểm các tiêu chí là %s %% (%s/%s điểm): đề nghị đối chiếu."
                    .formatted(
                            VietnameseNumber.of(result.indexPercent()),
                            VietnameseNumber.of(tally.indexPercent()),
                            VietnameseNumber.of(tally.points()),
                            VietnameseNumber.of(tally.maximum())));
        }
        return notes;
    }

    private Map<String, LeafScore> leaves() {
        Map<String, LeafScore> leaves = new LinkedHashMap<>();
        for (MinistryFigure figure : result.figures()) {
            set.find(figure.criterion())
                    .filter(Criterion::isLeaf)
                    .ifPresent(leaf -> leaves.put(leaf.code(), score(figure)));
        }
        return leaves;
    }

    private static LeafScore score(MinistryFigure figure) {
        return figure.points() == null
                ? LeafScore.notApplicable("theo kết quả của Bộ Nội vụ")
                : new LeafScore.Scored(
                        figure.points(), "Bộ Nội vụ cho %s điểm".formatted(VietnameseNumber.of(figure.points())));
    }
}
