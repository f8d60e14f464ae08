package vn.parindex.monitoring;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.parindex.workflow.desk.ActivityWork;
import vn.parindex.workflow.desk.Ledger;

/** Who may watch which plan: those who run its year; to act is theirs alone. */
@Service
public class Watch {

    private final BoardPlans plans;
    private final Ledger ledger;
    private final Clock clock;

    Watch(BoardPlans plans, Ledger ledger, Clock clock) {
        this.plans = plans;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A plan to choose. */
    public record Choice(String id, String title, int year) {}

    /** Plans that people of these units run; all for those who may read everything. */
    public List<Choice> plans(Collection<String> units, boolean readsAll) {
        return plans.all().stream()
                .filter(plan -> readsAll || units.contains(plan.interior()))
                .map(plan -> new Choice(plan.id(), plan.title(), plan.year()))
                .toList();
    }

    /** Whether people of these units run the year of a plan; false too if there is no such plan. */
    public boolean runs(String planId, Collection<String> units) {
        return plans.find(planId)
                .filter(plan -> units.contains(plan.interior()))
                .isPresent();
    }

    /** Open tasks of some plans on the diagram of a process. */
    public List<ActivityWork> activities(String processDefinitionId, Collection<String> plans) {
        return ledger.activities(processDefinitionId, plans, clock.instant());
    }

    /** What a process instance is about; its id where it is about nothing that has a key. */
    public Optional<String> businessKey(String processInstanceId) {
        return ledger.businessKey(processInstanceId);
    }

    /** Name of a unit, or title of an item, of a plan; what is not known keeps its code. */
    public String nameOf(String planId, String unit) {
        return plans.find(planId)
                .map(plan -> plan.leads().containsKey(unit)
                        ? "%s (mục %s)".formatted(plan.nameOf(plan.leads().get(unit)), unit)
                        : plan.nameOf(unit))
                .orElse(unit);
    }
}
