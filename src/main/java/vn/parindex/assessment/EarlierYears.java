package vn.parindex.assessment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;

/** Finds what a unit reached the year before, where that year was run here. Nothing is guessed where it was not. */
@Service
@Transactional(readOnly = true)
public class EarlierYears {

    private final Plans plans;
    private final AssessmentRecords records;

    EarlierYears(Plans plans, AssessmentRecords records) {
        this.plans = plans;
        this.records = records;
    }

    /**
     * By code of this year's criteria. A code counts as the same criterion if the set is the same in any version, or if
     * the name is: other sets give the same codes to other things.
     */
    public Map<String, EarlierPoints> of(FieldId id) {
        var found = new LinkedHashMap<String, EarlierPoints>();
        earlier(id.assessment()).ifPresent(plan -> {
            var before = new AssessmentId(plan.id(), id.assessment().unitCode());
            CriteriaSet now = records.criteriaSet(id.assessment());
            CriteriaSet then = records.criteriaSet(before);
            boolean sameSet = now.id().equals(then.id());
            records.assessment(before).fields().stream()
                    .flatMap(field -> field.criteria().stream())
                    .forEach(record -> now.field(id.field())
                            .leaves()
                            .filter(leaf ->
                                    leaf.code().equals(record.criterion().code()))
                            .filter(leaf -> sameSet || sameName(leaf, record.criterion()))
                            .forEach(leaf -> record.appraisal()
                                    .or(() -> record.at(Stage.SELF))
                                    .ifPresent(entry -> found.put(
                                            leaf.code(), new EarlierPoints(plan.year(), record.criterion(), entry)))));
        });
        return found;
    }

    /** The latest earlier year of the same province in which the unit was assessed. */
    private Optional<Plan> earlier(AssessmentId id) {
        Plan now = plans.get(id.planId());
        Stream<Plan> before =
                plans.all().stream().filter(plan -> plan.province().equals(now.province()) && plan.year() < now.year());
        return before.filter(plan -> records.status(new AssessmentId(plan.id(), id.unitCode()))
                        .filter(status -> status != Status.CANCELLED)
                        .isPresent())
                .max(Comparator.comparingInt(Plan::year));
    }

    private static boolean sameName(Criterion now, Criterion then) {
        return now.name().equalsIgnoreCase(then.name());
    }
}
