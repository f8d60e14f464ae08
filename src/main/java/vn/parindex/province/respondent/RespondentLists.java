package vn.parindex.province.respondent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.calendar.VietnamTime;
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
    private final Clock clock;

    RespondentLists(ListRepository rows, Successions successions, PlanLock lock, Clock clock) {
        this.rows = rows;
        this.successions = successions;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Takes the list of a unit.
     *
     * @param unit code of the unit whose list it is
     * @param importedFrom name of the file; null where it was typed
     * @param actor of the unit, or of the Interior Department
     * @throws Refused with all problems, each with the number of its row in the list
     */
    public RespondentList submit(String planId, String unit, List<Person> people, String importedFrom, Actor actor) {
        lock.take(planId);
        Responsibilities now = successions.responsibilities(planId);
        boolean interior = now.unitOf(actor).equals(now.interior());
        if (!interior) {
            now.require(actor, unit);
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
        int version = (int) of(planId).stream()
                        .filter(list -> list.unit().equals(unit))
                        .count()
                + 1;
        return rows.save(new ListRow(planId, unit, version, importedFrom, people, Act.of(actor, clock)))
                .list();
    }

    /** Every list that was handed in, oldest first. */
    @Transactional(readOnly = true)
    public List<RespondentList> of(String planId) {
        return rows.findByPlanIdOrderById(planId).stream().map(ListRow::list).toList();
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
        var wanted = new HashSet<String>();
        units.plan().survey().groups().forEach(group -> wanted.addAll(PersonChecks.listers(group, units)));
        of(planId).forEach(list -> wanted.remove(units.current(list.unit())));
        return units.units().stream().filter(wanted::contains).toList();
    }

    /** What a unit's list is held against. */
    @Transactional(readOnly = true)
    public RespondentTable table(String planId, String unit) {
        Responsibilities now = successions.responsibilities(planId);
        return new RespondentTable(now.year().plan().survey(), checks(now, unit));
    }

    private PersonChecks checks(Responsibilities now, String unit) {
        LocalDate today = VietnamTime.dateOf(clock.instant());
        return new PersonChecks(now.organisation(), unit, unit.equals(now.interior()), today);
    }
}
