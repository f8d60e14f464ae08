package vn.parindex.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import vn.parindex.calendar.Period;
import vn.parindex.calendar.PlanCalendar;
import vn.parindex.calendar.WorkingCalendar;
import vn.parindex.scoring.survey.SurveyRules;

/**
 * A province's plan for one year, as data: who does what by when. Read from {@code db/plans} by {@link PlanReader},
 * which makes sure that every code in it is known and every quota adds up.
 *
 * @param issuer code of the unit that issues the plan and publishes the result
 * @param supportTeam code of the unit that appraises where a unit would appraise itself
 * @param fieldAppraisers code of the appraising unit by code of the field
 * @param previous the index of an earlier year as the plan states it; null if it states none
 * @param surveyRules how answers become points; {@link SurveyRules#DEFAULT} where the plan states nothing
 * @param planCalendar the official days off, and what the plan states otherwise
 */
public record Plan(
        String id,
        String title,
        String province,
        int year,
        Decision decision,
        List<String> notes,
        String issuer,
        String interiorDepartment,
        String council,
        String supportTeam,
        int explanationWorkingDays,
        int decisionWorkingDays,
        List<Unit> units,
        List<UnitGroup> groups,
        List<Milestone> milestones,
        Map<String, String> fieldAppraisers,
        List<RespondentGroup> respondentGroups,
        int expectedBallots,
        SurveyRules surveyRules,
        PlanCalendar planCalendar,
        PreviousIndex previous) {

    public Plan {
        notes = List.copyOf(notes);
        units = List.copyOf(units);
        groups = List.copyOf(groups);
        milestones = List.copyOf(milestones);
        fieldAppraisers = Collections.unmodifiableMap(new LinkedHashMap<>(fieldAppraisers));
        respondentGroups = List.copyOf(respondentGroups);
    }

    public Optional<Unit> findUnit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    public Unit unit(String code) {
        return one(units, unit -> unit.code().equals(code), "unit", code);
    }

    public List<Unit> evaluatedUnits() {
        return units.stream().filter(Unit::isEvaluated).toList();
    }

    public List<Unit> unitsOf(String groupCode) {
        return units.stream().filter(unit -> groupCode.equals(unit.group())).toList();
    }

    public UnitGroup group(String code) {
        return one(groups, group -> group.code().equals(code), "unit group", code);
    }

    /** The group that an evaluated unit belongs to. */
    public UnitGroup groupOf(String unitCode) {
        return group(unit(unitCode).group());
    }

    /** Whom the survey asks about the units of a group. */
    public List<RespondentGroup> respondentGroupsOf(String groupCode) {
        return respondentGroups.stream()
                .filter(group -> group.unitGroup().equals(groupCode))
                .toList();
    }

    public RespondentGroup respondentGroup(String code) {
        return one(respondentGroups, group -> group.code().equals(code), "respondent group", code);
    }

    public Milestone milestone(String code) {
        return one(milestones, milestone -> milestone.code().equals(code), "milestone", code);
    }

    /** Who appraises a field of a unit; nobody appraises themselves. */
    public String appraiserOf(String unitCode, String fieldCode) {
        var appraiser =
                Optional.ofNullable(fieldAppraisers.get(fieldCode)).orElseThrow(() -> unknown("field", fieldCode));
        return appraiser.equals(unitCode) ? supportTeam : appraiser;
    }

    /** How many ballots the survey is expected to bring about one unit. */
    public int expectedBallotsOf(String unitCode) {
        var group = unit(unitCode).group();
        return respondentGroups.stream()
                .filter(respondents -> respondents.unitGroup().equals(group))
                .mapToInt(RespondentGroup::perUnit)
                .sum();
    }

    /** The working days that deadlines are counted in. */
    public WorkingCalendar calendar() {
        return planCalendar.working();
    }

    /** The last day of a step that is in time: where the last day that the plan states is a day off, the next working day. */
    public LocalDate lastDayOf(Milestone milestone) {
        return calendar().endOfTerm(milestone.period().end());
    }

    /** From the start of the first step to the end of the last. */
    public Period period() {
        return new Period(
                milestones.stream()
                        .map(m -> m.period().start())
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                milestones.stream()
                        .map(m -> m.period().end())
                        .max(LocalDate::compareTo)
                        .orElseThrow());
    }

    /** The same plan with its periods and days off moved in time; the date of the decision is history and stays. */
    public Plan shifted(long days) {
        return moved(
                milestones.stream().map(milestone -> milestone.shifted(days)).toList(), planCalendar.plusDays(days));
    }

    /** The same plan with the end of one milestone moved. */
    Plan withEnd(String milestoneCode, LocalDate end) {
        return moved(
                milestones.stream()
                        .map(milestone -> milestone.code().equals(milestoneCode) ? milestone.until(end) : milestone)
                        .toList(),
                planCalendar);
    }

    private Plan moved(List<Milestone> milestones, PlanCalendar planCalendar) {
        return new Plan(
                id,
                title,
                province,
                year,
                decision,
                notes,
                issuer,
                interiorDepartment,
                council,
                supportTeam,
                explanationWorkingDays,
                decisionWorkingDays,
                units,
                groups,
                milestones,
                fieldAppraisers,
                respondentGroups,
                expectedBallots,
                surveyRules,
                planCalendar,
                previous);
    }

    private <T> T one(List<T> all, Predicate<T> wanted, String kind, String code) {
        return all.stream().filter(wanted).findFirst().orElseThrow(() -> unknown(kind, code));
    }

    private NoSuchElementException unknown(String kind, String code) {
        return new NoSuchElementException("Plan %s has no %s %s".formatted(id, kind, code));
    }
}
