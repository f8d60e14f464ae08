package vn.parindex.web.survey;

import java.util.List;
import java.util.Set;
import vn.parindex.plan.Plan;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.plan.Unit;
import vn.parindex.survey.entry.Typist;

/**
 * Who reads the survey pages of a plan, or acts on them.
 *
 * @param units codes of the units of the plan that the user works for; empty for those who work for none
 * @param own codes of the units that the user belongs to, also as their head
 * @param enumerates whether the user hands out and types ballots, and nothing else
 * @param audits whether the user sees everything and changes nothing
 */
record SurveyVisitor(String user, Set<String> units, Set<String> own, boolean enumerates, boolean audits, Plan plan) {

    SurveyVisitor {
        units = Set.copyOf(units);
        own = Set.copyOf(own);
    }

    /** Whether the user works for the department that runs the survey. */
    boolean isInterior() {
        return units.contains(plan.interiorDepartment());
    }

    /** Whether the user types paper ballots in: those about the Interior Department are typed by the support team. */
    boolean types() {
        return settlesEntries() || enumerates;
    }

    /** Whether the user says which of two ways to type a sheet is the right one. */
    boolean settlesEntries() {
        return isInterior() || units.contains(plan.supportTeam());
    }

    /** Whether the user follows how ballots come in and what they came to: not those who only type them. */
    boolean follows() {
        return !enumerates;
    }

    /** The user as one who types. */
    Typist typist() {
        return new Typist(user, own);
    }

    /** Whether ballots about the unit are the user's business. */
    boolean sees(String unit) {
        return isInterior() || audits || units.contains(unit);
    }

    /** Whether the user hands out the ballots of a group about a unit. */
    boolean handsOut(RespondentGroup group, String unit) {
        return isInterior() || enumerates || units.contains(group.handsOut(unit));
    }

    /** Whether the user hands out any ballots. */
    boolean handsOut() {
        return plan.respondentGroups().stream().anyMatch(group -> plan.unitsOf(group.unitGroup()).stream()
                .anyMatch(unit -> handsOut(group, unit.code())));
    }

    /** The evaluated units whose ballots are the user's business, in the order of the plan. */
    List<Unit> seen() {
        return plan.evaluatedUnits().stream().filter(unit -> sees(unit.code())).toList();
    }
}
