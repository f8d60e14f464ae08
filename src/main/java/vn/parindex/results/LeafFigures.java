package vn.parindex.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.parindex.assessment.AssessmentRecord;
import vn.parindex.assessment.CriterionRecord;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Stage;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.NodeScore;
import vn.parindex.scoring.Tally;

/**
 * The figures of one unit's leaves side by side.
 *
 * @param selfByCode the unit's own points
 * @param appraisedByCode the score that counts on leaves that are not surveyed
 * @param surveyByCode the score of surveyed leaves
 */
record LeafFigures(
        Map<String, BigDecimal> selfByCode,
        Map<String, LeafScore> appraisedByCode,
        Map<String, LeafScore> surveyByCode) {

    static LeafFigures of(AssessmentRecord record, Map<String, LeafScore> survey) {
        var self = new TreeMap<String, BigDecimal>();
        var appraised = new LinkedHashMap<String, LeafScore>();
        record.fields().stream().flatMap(f -> f.criteria().stream()).forEach(criterion -> {
            criterion.at(Stage.SELF).map(Entry::points).ifPresent(p -> self.put(code(criterion), p));
            criterion.appraisal().ifPresent(entry -> appraised.put(code(criterion), score(criterion, entry)));
        });
        return new LeafFigures(self, appraised, survey);
    }

    private static String code(CriterionRecord criterion) {
        return criterion.criterion().code();
    }

    private static LeafScore score(CriterionRecord criterion, Entry appraisal) {
        String stated = criterion.at(Stage.SELF).map(Entry::explanation).orElse("");
        String explanation = "Tự đánh giá: " + stated + ". " + appraisal.explanation() + ".";
        return appraisal.applicable()
                ? new LeafScore.Scored(appraisal.points(), explanation)
                : new LeafScore.NotApplicable(
                        Objects.requireNonNullElse(appraisal.reason(), "theo đề nghị của đơn vị"), explanation);
    }

    Map<String, LeafScore> scores() {
        var all = new LinkedHashMap<>(appraisedByCode);
        all.putAll(surveyByCode);
        return all;
    }

    BigDecimal self() {
        return selfByCode.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal appraised() {
        return sum(appraisedByCode);
    }

    BigDecimal survey() {
        return sum(surveyByCode);
    }

    /** All nodes of the set with their figures, parents before children. */
    List<CriterionResult> tree(CriteriaSet set, Tally tally) {
        var rows = new Rows(tally, scores(), selfByCode, points(appraisedByCode), new ArrayList<>());
        set.fields().forEach(field -> rows.add(field, 0));
        return rows.list();
    }

    /** The rows of the tree as they grow. */
    private record Rows(
            Tally tally,
            Map<String, LeafScore> scores,
            Map<String, BigDecimal> self,
            Map<String, BigDecimal> appraised,
            List<CriterionResult> list) {

        void add(Criterion criterion, int depth) {
            LeafScore leaf = scores.get(criterion.code());
            NodeScore node = tally.find(criterion.code()).orElse(null);
            boolean applies = !(leaf instanceof LeafScore.NotApplicable) && node != null && node.applies();
            list.add(new CriterionResult(
                    criterion.code(),
                    criterion.name(),
                    depth,
                    criterion.basis(),
                    applies ? node.maximum() : criterion.maximum(),
                    subtotal(criterion, self),
                    subtotal(criterion, appraised),
                    applies ? node.points() : null,
                    applies,
                    leaf != null ? leaf.explanation() : node != null ? node.explanation() : null));
            criterion.children().forEach(child -> add(child, depth + 1));
        }

        private static BigDecimal subtotal(Criterion criterion, Map<String, BigDecimal> byCode) {
            return criterion
                    .leaves()
                    .map(leaf -> byCode.get(leaf.code()))
                    .filter(Objects::nonNull)
                    .reduce(BigDecimal::add)
                    .orElse(null);
        }
    }

    private static Map<String, BigDecimal> points(Map<String, LeafScore> scores) {
        var points = new TreeMap<String, BigDecimal>();
        scores.forEach((code, score) -> {
            if (score instanceof LeafScore.Scored scored) {
                points.put(code, scored.points());
            }
        });
        return points;
    }

    private static BigDecimal sum(Map<String, LeafScore> scores) {
        return points(scores).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
