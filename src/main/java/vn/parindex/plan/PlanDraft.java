package vn.parindex.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.calendar.Period;
import vn.parindex.holiday.OfficialCalendar;
import vn.parindex.scoring.survey.SurveyRules;
import vn.parindex.source.Cell;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** A plan as the file writes it: every value with its place, nothing checked against anything else yet. */
record PlanDraft(
        Heading heading,
        Actors actors,
        List<UnitDraft> units,
        List<UnitGroupDraft> groups,
        Place milestonesPlace,
        List<MilestoneDraft> milestones,
        Place appraisersPlace,
        Map<Cell<String>, Cell<String>> fieldAppraisers,
        List<RespondentGroupDraft> respondentGroups,
        Cell<Integer> expectedBallots,
        Optional<SurveyRulesDraft> surveyRules,
        OwnDaysDraft ownDays,
        Optional<PreviousIndexDraft> previous) {

    /** What the plan is called and rests on. */
    record Heading(
            Cell<String> id,
            Cell<String> title,
            Cell<String> province,
            Cell<Integer> year,
            Optional<DecisionDraft> decision,
            List<Cell<String>> basis,
            List<Cell<String>> notes) {

        static Heading read(YamlMap root) {
            return new Heading(
                    root.value("id", ScalarType.CODE),
                    root.value("title", ScalarType.TEXT),
                    root.value("province", ScalarType.TEXT),
                    root.value("year", ScalarType.INTEGER),
                    root.map("decision").map(DecisionDraft::read),
                    root.optionalValues("basis", ScalarType.TEXT),
                    root.optionalValues("notes", ScalarType.TEXT));
        }
    }

    /** Who has a part of their own in the year, and how long they have for the explanation round. */
    record Actors(
            Cell<String> issuer,
            Cell<String> interiorDepartment,
            Cell<String> council,
            Cell<String> supportTeam,
            Cell<Integer> explanationWorkingDays,
            Cell<Integer> decisionWorkingDays) {

        static Actors read(YamlMap root) {
            return new Actors(
                    root.value("issuer", ScalarType.CODE),
                    root.value("interior_department", ScalarType.CODE),
                    root.value("council", ScalarType.CODE),
                    root.value("support_team", ScalarType.CODE),
                    root.value("explanation_working_days", ScalarType.INTEGER),
                    root.value("decision_working_days", ScalarType.INTEGER));
        }

        List<Cell<String>> units() {
            return List.of(issuer, interiorDepartment, council, supportTeam);
        }
    }

    static PlanDraft read(YamlMap root, Problems problems) {
        var draft = new PlanDraft(
                Heading.read(root),
                Actors.read(root),
                root.maps("units").stream().map(UnitDraft::read).toList(),
                root.maps("groups").stream().map(UnitGroupDraft::read).toList(),
                root.placeOf("milestones"),
                root.maps("milestones").stream()
                        .map(block -> MilestoneDraft.read(block, problems))
                        .toList(),
                root.placeOf("field_appraisers"),
                root.map("field_appraisers")
                        .map(block -> block.valueByKey(ScalarType.CODE))
                        .orElse(Map.of()),
                root.maps("respondent_groups").stream()
                        .map(RespondentGroupDraft::read)
                        .toList(),
                root.value("expected_ballots", ScalarType.INTEGER),
                root.has("survey_rules") ? root.map("survey_rules").map(SurveyRulesDraft::read) : Optional.empty(),
                OwnDaysDraft.read(root),
                root.has("previous_index")
                        ? root.map("previous_index").map(PreviousIndexDraft::read)
                        : Optional.empty());
        root.refuseOtherKeys();
        return draft;
    }

    /** From the first to the last day of all steps that can be read. */
    Optional<Period> period() {
        List<Period> periods = milestones.stream()
                .flatMap(milestone -> milestone.period().value().stream())
                .toList();
        return periods.stream()
                .reduce((one, other) -> new Period(
                        one.start().isBefore(other.start()) ? one.start() : other.start(),
                        one.end().isAfter(other.end()) ? one.end() : other.end()));
    }

    Stream<UnitDraft> unitsOf(String group) {
        return units.stream().filter(unit -> group.equals(unit.group().orElse(null)));
    }

    Plan build(OfficialCalendar official) {
        return new Plan(
                heading.id().get(),
                heading.title().get(),
                heading.province().get(),
                heading.year().get(),
                heading.decision().orElseThrow().build(values(heading.basis())),
                values(heading.notes()),
                actors.issuer().get(),
                actors.interiorDepartment().get(),
                actors.council().get(),
                actors.supportTeam().get(),
                actors.explanationWorkingDays().get(),
                actors.decisionWorkingDays().get(),
                units.stream().map(UnitDraft::build).toList(),
                groups.stream().map(UnitGroupDraft::build).toList(),
                milestones.stream()
                        .map(milestone -> milestone.build(
                                group -> unitsOf(group).map(unit -> unit.code().get())))
                        .toList(),
                appraiserByField(),
                respondentGroups.stream()
                        .map(group -> group.build(actors.interiorDepartment().get()))
                        .toList(),
                expectedBallots.get(),
                surveyRules.map(SurveyRulesDraft::build).orElse(SurveyRules.DEFAULT),
                ownDays.with(official),
                previous.map(PreviousIndexDraft::build).orElse(null));
    }

    private Map<String, String> appraiserByField() {
        var byField = new LinkedHashMap<String, String>();
        fieldAppraisers.forEach((field, appraiser) -> byField.put(field.get(), appraiser.get()));
        return byField;
    }

    private static <T> List<T> values(List<Cell<T>> cells) {
        return cells.stream().map(Cell::get).toList();
    }
}
