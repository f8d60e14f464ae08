package vn.parindex.province;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.calendar.PlanCalendar;
import vn.parindex.calendar.WorkingCalendar;
import vn.parindex.plan.Decision;
import vn.parindex.plan.Unit;
import vn.parindex.scoring.CriteriaSet;

/**
 * A province's plan for its own index of one year, as data: every item of the annex with its lead, the surveys, the
 * deadlines. Read from {@code db/plans} by {@link ProvincePlanReader}, which makes sure that every code in it is known.
 *
 * @param readings where the document could not be taken as it stands
 * @param issuer code of the unit that issues the plan and signs what goes to the Ministry
 * @param criteriaSet id of the Ministry's set; perhaps only a frame of it is at hand
 * @param units all that take part; the group of a unit says whom a party like "group:so-nganh" means
 * @param headings lines of the annex above its items, by their number; they assign nothing
 * @param assignments the items of the annex, in its order
 * @param consolidationWorkingDays working days that the Interior Department has between the answers of departments and
 *     the Ministry's deadline
 * @param rehearsal empty if the plan runs on its own set only
 * @param planCalendar the official days off, and what the plan states otherwise
 */
public record ProvincePlan(
        String id,
        String title,
        String province,
        int year,
        Decision decision,
        List<String> notes,
        List<Reading> readings,
        String issuer,
        String interiorDepartment,
        String criteriaSet,
        List<Unit> units,
        List<PartyGroup> groups,
        Map<String, String> headings,
        List<Assignment> assignments,
        SurveyPlan survey,
        List<ProvinceMilestone> milestones,
        int consolidationWorkingDays,
        List<Support> support,
        List<Acknowledgement> acknowledged,
        Optional<RehearsalSet> rehearsal,
        PlanCalendar planCalendar) {

    public ProvincePlan {
        notes = List.copyOf(notes);
        readings = List.copyOf(readings);
        units = List.copyOf(units);
        groups = List.copyOf(groups);
        headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
        assignments = List.copyOf(assignments);
        milestones = List.copyOf(milestones);
        support = List.copyOf(support);
        acknowledged = List.copyOf(acknowledged);
    }

    public Optional<Unit> findUnit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    public Unit unit(String code) {
        return one(units, unit -> unit.code().equals(code), "unit", code);
    }

    public Assignment assignment(String item) {
        return one(assignments, assignment -> assignment.item().equals(item), "item", item);
    }

    public List<Assignment> assignments(AssignmentKind kind) {
        return assignments.stream()
                .filter(assignment -> assignment.kind() == kind)
                .toList();
    }

    /** A milestone; empty where the plan does not state it. */
    public Optional<ProvinceMilestone> milestone(String code) {
        return milestones.stream()
                .filter(milestone -> milestone.code().equals(code))
                .findFirst();
    }

    /** The working days that deadlines are counted in. */
    public WorkingCalendar calendar() {
        return planCalendar.working();
    }

    /** Codes of the units that take part in an item, groups expanded; the lead does not coordinate with itself. */
    public List<String> coordinatingUnits(Assignment assignment) {
        return units(assignment.coordinating())
                .filter(unit -> !unit.equals(assignment.lead()))
                .toList();
    }

    /** Codes of the units that are meant, groups expanded; nobody for "các cơ quan, đơn vị có liên quan". */
    public Stream<String> units(List<Party> parties) {
        return parties.stream().flatMap(this::units).distinct();
    }

    private Stream<String> units(Party party) {
        if (party instanceof Party.Group group) {
            return units.stream()
                    .filter(unit -> group.group().equals(unit.group()))
                    .map(Unit::code);
        }
        return party instanceof Party.Single single ? Stream.of(single.code()) : Stream.empty();
    }

    /** Vietnamese: the parties by name, "Các sở, ban, ngành; UBND các huyện, thành phố Gia Nghĩa". */
    public String namesOf(List<Party> parties) {
        return parties.stream().map(this::nameOf).collect(Collectors.joining("; "));
    }

    private String nameOf(Party party) {
        if (party instanceof Party.Group group) {
            return one(groups, known -> known.code().equals(group.group()), "group", group.group())
                    .name();
        }
        return party instanceof Party.Single single ? unit(single.code()).name() : "các cơ quan, đơn vị có liên quan";
    }

    /** What a code that the plan assigns is called in a set: itself, unless it is the set for rehearsals. */
    List<String> codesIn(CriteriaSet set, String code) {
        return rehearsal
                .filter(other -> !set.id().equals(criteriaSet) && set.id().equals(other.criteriaSet()))
                .map(other -> other.codesOf(code))
                .orElse(List.of(code));
    }

    /** The same plan with its deadlines and days off moved in time; the date of the decision is history and stays. */
    public ProvincePlan shifted(long days) {
        return new ProvincePlan(
                id,
                title,
                province,
                year,
                decision,
                notes,
                readings,
                issuer,
                interiorDepartment,
                criteriaSet,
                units,
                groups,
                headings,
                assignments.stream().map(assignment -> assignment.shifted(days)).toList(),
                survey,
                milestones.stream().map(milestone -> milestone.shifted(days)).toList(),
                consolidationWorkingDays,
                support,
                acknowledged,
                rehearsal,
                planCalendar.plusDays(days));
    }

    private <T> T one(List<T> all, Predicate<T> wanted, String kind, String code) {
        return all.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Plan %s has no %s %s".formatted(id, kind, code)));
    }
}
