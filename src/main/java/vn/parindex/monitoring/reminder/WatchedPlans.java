package vn.parindex.monitoring.reminder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.plan.Unit;
import vn.parindex.province.ProvincePlan;
import vn.parindex.province.ProvincePlans;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.desk.OpenWork;

/** All plans that are loaded. */
@Component("remindedPlans")
class WatchedPlans {

    private final Plans plans;
    private final ProvincePlans provincePlans;
    private final Successions successions;

    WatchedPlans(Plans plans, ProvincePlans provincePlans, Successions successions) {
        this.plans = plans;
        this.provincePlans = provincePlans;
        this.successions = successions;
    }

    List<WatchedPlan> all() {
        return Stream.concat(
                        plans.all().stream().map(WatchedPlans::ofUnits),
                        provincePlans.all().stream().map(year -> ofProvince(year.plan())))
                .toList();
    }

    Optional<WatchedPlan> find(String id) {
        return plans.find(id)
                .map(WatchedPlans::ofUnits)
                .or(() -> provincePlans.find(id).map(year -> ofProvince(year.plan())));
    }

    private static WatchedPlan ofUnits(Plan plan) {
        return new WatchedPlan(
                plan.id(), plan.calendar(), plan.interiorDepartment(), work -> Optional.ofNullable(work.unit())
                        .flatMap(plan::findUnit)
                        .map(Unit::name)
                        .orElse(plan.title()));
    }

    private WatchedPlan ofProvince(ProvincePlan plan) {
        return new WatchedPlan(
                plan.id(),
                plan.calendar(),
                successions.responsibilities(plan.id()).interior(),
                work -> about(plan, work));
    }

    private static String about(ProvincePlan plan, OpenWork work) {
        return work.processDefinitionKey().equals(Models.Process.ASSIGNMENT)
                ? "Mục %s, %s".formatted(work.unit(), plan.title())
                : plan.title();
    }
}
