package vn.parindex.province.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.province.statement.Entry;
import vn.parindex.province.statement.StatedCriterion;
import vn.parindex.province.statement.StatementRecords;
import vn.parindex.province.work.ProvinceNotices;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.NodeScore;

/** Puts the Ministry's result beside what departments stated and the province appraised. */
@Service
@Transactional(readOnly = true)
public class ProvinceComparisons {

    private final MinistryResults results;
    private final StatementRecords statements;
    private final Successions successions;
    private final ProvinceNotices notices;

    ProvinceComparisons(
            MinistryResults results, StatementRecords statements, Successions successions, ProvinceNotices notices) {
        this.results = results;
        this.statements = statements;
        this.successions = successions;
        this.notices = notices;
    }

    /**
     * The comparison as the figures stand now.
     *
     * @throws Refused before the Ministry's result was entered
     */
    public ProvinceComparison of(String planId) {
        MinistryResult result = results.find(planId)
                .orElseThrow(() -> new Refused("Chưa nhập kết quả của Bộ Nội vụ nên chưa so sánh được."));
        Responsibilities now = successions.responsibilities(planId);
        Map<String, StatedCriterion> stated = statements.items(planId).stream()
                .flatMap(item -> item.criteria().stream())
                .collect(Collectors.toMap(StatedCriterion::code, Function.identity()));
        var rows = new ArrayList<Side>();
        now.year().set().fields().forEach(field -> add(field, 0, result, stated, now, rows));
        return new ProvinceComparison(
                now.year().plan().title(),
                now.year().plan().year(),
                notices.of(planId),
                result,
                rows,
                departments(result, now));
    }

    private static void add(
            Criterion node,
            int depth,
            MinistryResult result,
            Map<String, StatedCriterion> stated,
            Responsibilities now,
            List<Side> rows) {
        NodeScore score = result.tally().find(node.code()).orElseThrow();
        List<Criterion> leaves = node.leaves().toList();
        rows.add(new Side(
                node.code(),
                node.name(),
                depth,
                node.basis(),
                score.maximum(),
                sum(leaves, leaf -> points(stated.get(leaf.code()), false)),
                sum(leaves, leaf -> points(stated.get(leaf.code()), true)),
                score.applies() ? score.points() : null,
                score.maximum().subtract(score.points()),
                department(leaves, now),
                score.explanation()));
        node.children().forEach(child -> add(child, depth + 1, result, stated, now, rows));
    }

    private static String department(List<Criterion> leaves, Responsibilities now) {
        List<String> units = leaves.stream()
                .map(leaf -> now.departmentOf(leaf.code()))
                .distinct()
                .toList();
        return units.size() == 1 ? now.organisation().name(units.get(0)) : null;
    }

    private static BigDecimal points(StatedCriterion criterion, boolean appraised) {
        return criterion == null
                ? null
                : (appraised ? criterion.appraised() : criterion.stated())
                        .map(Entry::points)
                        .orElse(null);
    }

    /** Null where there is nothing to add. */
    private static BigDecimal sum(List<Criterion> leaves, Function<Criterion, BigDecimal> points) {
        return leaves.stream()
                .map(points)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static List<DepartmentLoss> departments(MinistryResult result, Responsibilities now) {
        var byUnit = new LinkedHashMap<String, List<Criterion>>();
        now.year().set().leaves().forEach(leaf -> byUnit.computeIfAbsent(
                        now.departmentOf(leaf.code()), unit -> new ArrayList<>())
                .add(leaf));
        return byUnit.entrySet().stream()
                .map(department -> loss(department.getKey(), department.getValue(), result, now))
                .sorted(Comparator.comparing(DepartmentLoss::allLost).reversed().thenComparing(DepartmentLoss::unit))
                .toList();
    }

    private static DepartmentLoss loss(
            String unit, List<Criterion> leaves, MinistryResult result, Responsibilities now) {
        List<NodeScore> survey = scores(leaves, result, true);
        List<NodeScore> other = scores(leaves, result, false);
        return new DepartmentLoss(
                unit,
                now.organisation().name(unit),
                total(other, NodeScore::maximum),
                total(other, NodeScore::points),
                total(survey, NodeScore::maximum),
                total(survey, NodeScore::points));
    }

    private static List<NodeScore> scores(List<Criterion> leaves, MinistryResult result, boolean survey) {
        return leaves.stream()
                .filter(leaf -> survey == (leaf.basis() == Basis.SURVEY))
                .map(leaf -> result.tally().find(leaf.code()).orElseThrow())
                .toList();
    }

    private static BigDecimal total(List<NodeScore> scores, Function<NodeScore, BigDecimal> figure) {
        return scores.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
