package vn.parindex.survey.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.parindex.plan.Plan;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.plan.Unit;
import vn.parindex.plan.UnitGroup;
import vn.parindex.survey.campaign.CampaignEvent;
import vn.parindex.survey.campaign.CampaignWindow;
import vn.parindex.survey.campaign.GroupProgress;
import vn.parindex.survey.campaign.Pace;

/**
 * The whole campaign at one moment.
 *
 * @param events what happened, oldest first
 * @param tables one for each unit group that somebody is asked about
 */
public record ProgressBoard(
        Plan plan, CampaignWindow window, List<CampaignEvent> events, List<ProgressTable> tables, Instant at) {

    public ProgressBoard {
        events = List.copyOf(events);
        tables = List.copyOf(tables);
    }

    /**
     * Puts what was counted into the order of the plan.
     *
     * @throws NoSuchElementException if a group of the plan was not counted
     */
    public static ProgressBoard of(
            Plan plan, List<GroupProgress> counted, CampaignWindow window, List<CampaignEvent> events, Instant at) {
        var board = new Layout(
                window,
                events,
                counted.stream().collect(Collectors.toMap(count -> key(count.unit(), count.audience()), c -> c)),
                at);
        return new ProgressBoard(
                plan,
                window,
                events,
                plan.groups().stream()
                        .map(group -> board.table(plan, group))
                        .filter(table -> !table.groups().isEmpty())
                        .toList(),
                at);
    }

    /** All ballots about the units shown. */
    public Tally total() {
        return Tally.sum(tables.stream().map(ProgressTable::total).toList());
    }

    /** When all of them will be there. */
    public Pace.Forecast forecast() {
        return Pace.forecast(total().used(), total().expected(), window, at);
    }

    /** How many of the units shown lag. */
    public long laggards() {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(UnitRow::lagging)
                .count();
    }

    /** The same with the units that lag only. */
    public ProgressBoard lagging() {
        return only(UnitRow::lagging);
    }

    /** The same with some units only; of what was decided about groups, what concerns these. */
    public ProgressBoard about(Predicate<String> units) {
        ProgressBoard kept = only(row -> units.test(row.unit().code()));
        return new ProgressBoard(
                plan,
                window,
                events.stream()
                        .filter(event -> event.unit() == null || units.test(event.unit()))
                        .toList(),
                kept.tables(),
                at);
    }

    private ProgressBoard only(Predicate<UnitRow> wanted) {
        return new ProgressBoard(
                plan,
                window,
                events,
                tables.stream()
                        .map(table -> table.only(wanted))
                        .filter(table -> !table.rows().isEmpty())
                        .toList(),
                at);
    }

    private static String key(String unit, String audience) {
        return unit + "/" + audience;
    }

    private record Layout(
            CampaignWindow window, List<CampaignEvent> events, Map<String, GroupProgress> counted, Instant at) {

        ProgressTable table(Plan plan, UnitGroup unitGroup) {
            List<RespondentGroup> groups = plan.respondentGroupsOf(unitGroup.code());
            return new ProgressTable(
                    unitGroup,
                    groups,
                    plan.unitsOf(unitGroup.code()).stream()
                            .map(unit -> row(unit, groups))
                            .toList());
        }

        private UnitRow row(Unit unit, List<RespondentGroup> groups) {
            List<GroupCell> cells =
                    groups.stream().map(group -> cell(unit, group)).toList();
            Tally total = Tally.sum(cells.stream().map(GroupCell::tally).toList());
            return new UnitRow(unit, cells, total, Pace.forecast(total.used(), total.expected(), window, at));
        }

        private GroupCell cell(Unit unit, RespondentGroup group) {
            GroupProgress count = Optional.ofNullable(counted.get(key(unit.code(), group.code())))
                    .orElseThrow(() -> new NoSuchElementException(
                            "group %s about %s was not counted".formatted(group.code(), unit.code())));
            return new GroupCell(
                    group,
                    new Tally(count.expected(), count.issued(), count.used()),
                    Pace.lagging(count.used(), count.expected(), window, at),
                    events.stream()
                            .filter(event -> unit.code().equals(event.unit())
                                    && group.code().equals(event.audience()))
                            .toList());
        }
    }
}
