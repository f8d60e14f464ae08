package vn.parindex.workflow.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.plan.Unit;
import vn.parindex.province.ProvincePlans;
import vn.parindex.province.round.RoundRecords;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.Models;

/** Says of many tasks at once which unit, field, item or round they are about. */
@Component
public class Cards {

    private final Desk desk;
    private final Plans plans;
    private final ProvincePlans provincePlans;
    private final Successions successions;
    private final RoundRecords rounds;

    Cards(Desk desk, Plans plans, ProvincePlans provincePlans, Successions successions, RoundRecords rounds) {
        this.desk = desk;
        this.plans = plans;
        this.provincePlans = provincePlans;
        this.successions = successions;
        this.rounds = rounds;
    }

    /** Cards of those of the tasks that the reader may see. */
    @Transactional(readOnly = true)
    public List<Card> of(Collection<String> taskIds, String user, Collection<String> groups) {
        var organisations = new HashMap<String, Responsibilities>();
        return desk.find(taskIds, user, groups).stream()
                .map(work ->
                        of(work, user, planId -> organisations.computeIfAbsent(planId, successions::responsibilities)))
                .toList();
    }

    private Card of(OpenWork work, String user, Function<String, Responsibilities> province) {
        return switch (work.processDefinitionKey()) {
            case Models.Process.UNIT, Models.Process.FIELD, Models.Process.APPRAISAL ->
                card(
                        work,
                        user,
                        name(plans.get(work.planId()), work.unit()),
                        work.field() == null ? null : "Lĩnh vực " + work.field());
            case Models.Process.ASSIGNMENT -> {
                Responsibilities now = province.apply(work.planId());
                yield card(
                        work,
                        user,
                        now.organisation().name(now.lead(now.assignment(work.unit()))),
                        "Mục " + work.unit());
            }
            case Models.Process.ROUND ->
                card(
                        work,
                        user,
                        offered(work, province),
                        "Đợt giải trình "
                                + rounds.get(Long.parseLong(work.field())).number());
            default -> card(work, user, offered(work, province), null);
        };
    }

    private static Card card(OpenWork work, String user, String unit, String subject) {
        return new Card(
                work.taskId(),
                work.definitionKey(),
                unit,
                subject,
                work.assignee(),
                user.equals(work.assignee()),
                work.due());
    }

    /** The units that a task is offered to. */
    private String offered(OpenWork work, Function<String, Responsibilities> province) {
        Function<String, String> name = plans.find(work.planId())
                .<Function<String, String>>map(plan -> group -> name(plan, group))
                .or(() -> provincePlans
                        .find(work.planId())
                        .map(year -> group ->
                                province.apply(work.planId()).organisation().name(group)))
                .orElse(group -> null);
        String names = work.groups().stream()
                .map(name)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    /** A head's group counts as the unit. */
    private static String name(Plan plan, String group) {
        Map<String, String> names = plan.units().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return names.getOrDefault(group, names.get(group.replaceFirst("\\.lanhdao$", "")));
    }
}
