package vn.parindex.results;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.plan.PreviousIndex;
import vn.parindex.scoring.Target;
import vn.parindex.scoring.Trend;

/**
 * Finds what a result is compared with: the index of the year before, as it was published here or as the plan states
 * it, and the plan's targets. (Sóc Trăng, Đề án 2022, phần G: every unit above its last year.)
 */
@Service
@Transactional(readOnly = true)
public class Comparisons {

    private final Plans plans;
    private final Publication publication;

    Comparisons(Plans plans, Publication publication) {
        this.plans = plans;
        this.publication = publication;
    }

    public Comparison of(PlanResult result) {
        Plan plan = plans.get(result.planId());
        Optional<PreviousIndex> previous = Optional.ofNullable(plan.previous()).or(() -> published(plan));
        var trends = new HashMap<String, Trend>();
        var targets = new HashMap<String, Target>();
        for (UnitResult unit : result.units()) {
            previous.map(earlier -> earlier.indexByUnit().get(unit.unitCode()))
                    .ifPresent(before -> trends.put(
                            unit.unitCode(), new Trend(previous.orElseThrow().year(), before, unit.indexPercent())));
            Optional.ofNullable(plan.group(unit.group()).target())
                    .ifPresent(target -> targets.put(unit.unitCode(), new Target(target, unit.indexPercent(), "%")));
        }
        return new Comparison(previous.map(PreviousIndex::source).orElse(null), trends, targets);
    }

    /** The latest earlier year that the same province published here. */
    private Optional<PreviousIndex> published(Plan plan) {
        return publication.all().stream()
                .filter(snapshot -> isEarlier(plans.get(snapshot.planId()), plan))
                .max(Comparator.comparing(
                        snapshot -> plans.get(snapshot.planId()).year()))
                .map(snapshot -> {
                    PlanResult earlier = publication.read(snapshot);
                    Map<String, BigDecimal> index = new HashMap<>();
                    earlier.units().forEach(unit -> index.put(unit.unitCode(), unit.indexPercent()));
                    return new PreviousIndex(
                            earlier.year(), "Quyết định công bố số " + snapshot.decisionNumber(), index);
                });
    }

    private static boolean isEarlier(Plan other, Plan plan) {
        return other.province().equals(plan.province()) && other.year() < plan.year();
    }
}
