package vn.parindex.province;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.calendar.Period;
import vn.parindex.holiday.OfficialCalendar;
import vn.parindex.plan.DecisionDraft;
import vn.parindex.plan.OwnDaysDraft;
import vn.parindex.plan.UnitDraft;
import vn.parindex.source.Cell;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.source.ScalarType;
import vn.parindex.source.YamlMap;

/** A plan as the file writes it: every value with its place, nothing checked against anything else yet. */
record ProvincePlanDraft(
        Heading heading,
        Cell<String> issuer,
        Cell<String> interiorDepartment,
        Cell<String> criteriaSet,
        List<UnitDraft> units,
        List<GroupDraft> groups,
        Map<Cell<String>, Cell<String>> headings,
        Place assignmentsPlace,
        List<AssignmentDraft> assignments,
        SurveyDraft survey,
        Place milestonesPlace,
        List<MilestoneDraft> milestones,
        Cell<Integer> consolidationWorkingDays,
        List<SupportDraft> support,
        List<AcknowledgementDraft> acknowledged,
        Optional<RehearsalDraft> rehearsal,
        OwnDaysDraft ownDays) {

    /** What the plan is called and rests on. */
    record Heading(
            Cell<String> id,
            Cell<String> title,
            Cell<String> province,
            Cell<Integer> year,
            Optional<DecisionDraft> decision,
            List<Cell<String>> basis,
            List<Cell<String>> notes,
            List<ReadingDraft> readings) {

        static Heading read(YamlMap root) {
            return new Heading(
                    root.value("id", ScalarType.CODE),
                    root.value("title", ScalarType.TEXT),
                    root.value("province", ScalarType.TEXT),
                    root.value("year", ScalarType.INTEGER),
                    root.map("decision").map(DecisionDraft::read),
                    root.optionalValues("basis", ScalarType.TEXT),
                    root.optionalValues("notes", ScalarType.TEXT),
                    Drafts.optional(root, "readings", ReadingDraft::read));
        }
    }

    record GroupDraft(Cell<String> code, Cell<String> name, Cell<Integer> expectedUnits) {

        static GroupDraft read(YamlMap block) {
            var draft = new GroupDraft(
                    block.value("code", ScalarType.CODE),
                    block.value("name", ScalarType.TEXT),
                    block.optional("expected_units", ScalarType.INTEGER));
            block.refuseOtherKeys();
            return draft;
        }

        PartyGroup build() {
            return new PartyGroup(code.get(), name.get());
        }
    }

    static ProvincePlanDraft read(YamlMap root, Problems problems) {
        var draft = new ProvincePlanDraft(
                Heading.read(root),
                root.value("issuer", ScalarType.CODE),
                root.value("interior_department", ScalarType.CODE),
                root.value("criteria_set", ScalarType.CODE),
                root.maps("units").stream().map(UnitDraft::read).toList(),
                Drafts.optional(root, "groups", GroupDraft::read),
                root.has("headings")
                        ? root.map("headings")
                                .map(block -> block.valueByKey(ScalarType.TEXT))
                                .orElse(Map.of())
                        : Map.of(),
                root.placeOf("assignments"),
                root.maps("assignments").stream()
                        .map(block -> AssignmentDraft.read(block, problems))
                        .toList(),
                SurveyDraft.read(root),
                root.placeOf("milestones"),
                root.maps("milestones").stream()
                        .map(block -> MilestoneDraft.read(block, problems))
                        .toList(),
                root.map("explanation")
                        .map(ProvincePlanDraft::consolidation)
                        .orElse(Cell.empty(root.placeOf("explanation"))),
                Drafts.optional(root, "support", SupportDraft::read),
                Drafts.optional(root, "acknowledged", AcknowledgementDraft::read),
                root.has("rehearsal") ? root.map("rehearsal").map(RehearsalDraft::read) : Optional.empty(),
                OwnDaysDraft.read(root));
        root.refuseOtherKeys();
        return draft;
    }

    private static Cell<Integer> consolidation(YamlMap block) {
        var days = block.value("consolidation_working_days", ScalarType.INTEGER);
        block.refuseOtherKeys();
        return days;
    }

    Optional<AssignmentDraft> findAssignment(String item) {
        return assignments.stream()
                .filter(assignment -> item.equals(assignment.item().orElse(null)))
                .findFirst();
    }

    /** Every party that the file names, wherever. */
    Stream<Cell<String>> parties() {
        return Stream.of(
                        assignments.stream().map(AssignmentDraft::coordinating),
                        survey.groups().stream().map(SurveyDraft.GroupDraft::parties),
                        support.stream().map(SupportDraft::parties))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
    }

    /** From the first to the last day that a deadline names; a letter may name others. */
    Optional<Period> period() {
        List<LocalDate> days = Stream.concat(
                        assignments.stream().map(AssignmentDraft::deadline),
                        milestones.stream().map(MilestoneDraft::deadline))
                .flatMap(deadline -> deadline.value().stream())
                .flatMap(deadline -> deadline.lastDay().stream())
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(new Period(days.get(0), days.get(days.size() - 1)));
    }

    ProvincePlan build(OfficialCalendar official) {
        var titles = new LinkedHashMap<String, String>();
        headings.forEach((item, title) -> titles.put(item.get(), title.get()));
        return new ProvincePlan(
                heading.id().get(),
                heading.title().get(),
                heading.province().get(),
                heading.year().get(),
                heading.decision().orElseThrow().build(Drafts.values(heading.basis())),
                Drafts.values(heading.notes()),
                heading.readings().stream().map(ReadingDraft::build).toList(),
                issuer.get(),
                interiorDepartment.get(),
                criteriaSet.get(),
                units.stream().map(UnitDraft::build).toList(),
                groups.stream().map(GroupDraft::build).toList(),
                titles,
                assignments.stream().map(AssignmentDraft::build).toList(),
                survey.build(),
                milestones.stream().map(MilestoneDraft::build).toList(),
                consolidationWorkingDays.get(),
                support.stream().map(SupportDraft::build).toList(),
                acknowledged.stream().map(AcknowledgementDraft::build).toList(),
                rehearsal.map(RehearsalDraft::build),
                ownDays.with(official));
    }
}
