package vn.parindex.province.respondent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.plan.Unit;
import vn.parindex.province.ProvincePlan;
import vn.parindex.province.SurveyGroup;
import vn.parindex.province.work.Act;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Findings;
import vn.parindex.province.work.Organisation;
import vn.parindex.province.work.PlanLock;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;

/** Units hand in lists of people. A new list of a unit takes the place of the one before, which stays. */
@Service
@Transactional
public class RespondentLists {

    private final ListRepository rows;
    private final Successions successions;
    private final PlanLock lock;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RespondentLists(
            ListRepository rows,
            Successions successions,
            PlanLock lock,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.successions = successions;
        this.lock = lock;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes the list of a unit. The same people once more are no new list: who sends a file twice has sent it once.
     *
     * @param unit code of the unit whose list it is; that of a merged unit is its successor's to hand in
     * @param importedFrom name of the file; null where it was typed
     * @param actor of the unit, or of the Interior Department
     * @throws Refused with all problems, each with the number of its row in the list
     */
    public HandedIn submit(String planId, String unit, List<Person> people, String importedFrom, Actor actor) {
        lock.take(planId);
        Responsibilities now = successions.responsibilities(planId);
        boolean interior = now.unitOf(actor).equals(now.interior());
        if (!interior) {
            now.require(actor, now.organisation().current(unit));
        }
        var findings = new Findings();
        if (people.isEmpty()) {
            findings.add("Danh sách chưa có ai; ghi ít nhất một người.");
        }
        PersonChecks checks = checks(now, unit);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            var problems = new ArrayList<>(checks.problems(people.get(i)));
            if (problems.isEmpty() && !seen.add(people.get(i).key())) {
                problems.add("Người này đã có ở một dòng trên; giữ lại một.");
            }
            findings.addAll("Dòng %d: ".formatted(i + 1), problems);
        }
        findings.refuse();
        Optional<RespondentList> last = last(planId, unit);
        if (last.filter(list -> list.people().equals(people)).isPresent()) {
            return new HandedIn(last.get(), false);
        }
        int version = last.map(RespondentList::version).orElse(0) + 1;
        ListRow row = rows.save(new ListRow(planId, unit, version, importedFrom, people, Act.of(actor, clock)));
        events.publishEvent(new ListsChanged(planId));
        return new HandedIn(row.list(), true);
    }

    /** Every list that was handed in, oldest first. */
    @Transactional(readOnly = true)
    public List<RespondentList> of(String planId) {
        return rows.findByPlanIdOrderById(planId).stream().map(ListRow::list).toList();
    }

    /**
     * The list that counts for a unit: its last, or that of its successor if it handed none in before it was merged. What
     * the successor handed in before the merger cannot have its people.
     *
     * @param unit code of a unit that lists respondents by the plan
     */
    @Transactional(readOnly = true)
    public Optional<RespondentList> find(String planId, String unit) {
        Organisation units = successions.responsibilities(planId).organisation();
        return last(planId, unit)
                .or(() -> last(planId, units.current(unit)).filter(list -> standsFor(unit, list, units)));
    }

    /** The groups whose people a unit lists, itself or for units that were merged into it. */
    @Transactional(readOnly = true)
    public List<SurveyGroup> groups(String planId, String unit) {
        Organisation units = successions.responsibilities(planId).organisation();
        return units.plan().survey().groups().stream()
                .filter(group -> PersonChecks.listers(group, units).contains(units.current(unit)))
                .toList();
    }

    /** Codes of the units that the plan has list people, as it names them, in its order. */
    @Transactional(readOnly = true)
    public List<String> listers(String planId) {
        ProvincePlan plan = successions.responsibilities(planId).year().plan();
        return plan.units().stream()
                .map(Unit::code)
                .filter(listing(plan)::contains)
                .toList();
    }

    /** The people of the lists that count, in the order in which their units first handed any in. */
    @Transactional(readOnly = true)
    public List<Respondent> respondents(String planId) {
        var last = new LinkedHashMap<String, RespondentList>();
        of(planId).forEach(list -> last.put(list.unit(), list));
        var respondents = new ArrayList<Respondent>();
        last.values().forEach(list -> {
            for (int i = 0; i < list.people().size(); i++) {
                respondents.add(new Respondent(list.people().get(i), list.unit(), list.id(), i + 1));
            }
        });
        return List.copyOf(respondents);
    }

    /** Codes of the units whose list has not come, in the order of the plan. */
    @Transactional(readOnly = true)
    public List<String> outstanding(String planId) {
        Organisation units = successions.responsibilities(planId).organisation();
        List<RespondentList> came = of(planId);
        Set<String> wanted = listing(units.plan()).stream()
                .filter(unit -> came.stream().noneMatch(list -> standsFor(unit, list, units)))
                .map(units::current)
                .collect(Collectors.toSet());
        return units.units().stream().filter(wanted::contains).toList();
    }

    /** What a unit's list is held against. */
    @Transactional(readOnly = true)
    public RespondentTable table(String planId, String unit) {
        Responsibilities now = successions.responsibilities(planId);
        return new RespondentTable(now.year().plan().survey(), checks(now, unit));
    }

    private Optional<RespondentList> last(String planId, String unit) {
        return of(planId).stream().filter(list -> list.unit().equals(unit)).reduce((earlier, later) -> later);
    }

    private static boolean standsFor(String unit, RespondentList list, Organisation units) {
        return list.unit().equals(unit)
                || list.unit().equals(units.current(unit))
                        && units.succession(unit)
                                .filter(merger ->
                                        !list.act().at().isBefore(merger.act().at()))
                                .isPresent();
    }

    private static Set<String> listing(ProvincePlan plan) {
        return plan.survey().groups().stream()
                .flatMap(group -> plan.units(group.parties()))
                .collect(Collectors.toSet());
    }

    private PersonChecks checks(Responsibilities now, String unit) {
        LocalDate today = VietnamTime.dateOf(clock.instant());
        String current = now.organisation().current(unit);
        return new PersonChecks(now.organisation(), current, current.equals(now.interior()), today);
    }
}
