package vn.parindex.survey.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.scoring.survey.MeanComparison;
import vn.parindex.scoring.survey.SurveyTally;

/**
 * The units of a group side by side.
 *
 * @param units those with the largest share of their survey points first
 * @param fields what the units came to together, field by field
 */
public record GroupOverview(String code, String name, List<UnitReport> units, List<Field> fields) {

    private static final int MOST_GAPS = 10;

    /** A field of all units of the group. */
    public record Field(String code, String name, SurveyTally tally) {}

    /** A criterion of a unit that is worse than the mean of the group. */
    public record Gap(UnitReport unit, CriterionReport criterion, MeanComparison comparison) {}

    public GroupOverview {
        units = List.copyOf(units);
        fields = List.copyOf(fields);
    }

    /** One for each group, in the order of the plan. */
    public static List<GroupOverview> of(CampaignReport report) {
        return report.groups().stream().map(group -> of(report.of(group))).toList();
    }

    private static GroupOverview of(List<UnitReport> units) {
        Map<String, Field> fields = new LinkedHashMap<>();
        units.forEach(unit -> unit.fields()
                .forEach(field -> fields.merge(
                        field.code(),
                        new Field(field.code(), field.name(), field.tally()),
                        (one, other) ->
                                new Field(one.code(), one.name(), one.tally().plus(other.tally())))));
        return new GroupOverview(
                units.get(0).group(),
                units.get(0).groupName(),
                units.stream()
                        .sorted(Comparator.comparing(GroupOverview::share)
                                .reversed()
                                .thenComparing(UnitReport::name))
                        .toList(),
                List.copyOf(fields.values()));
    }

    public SurveyTally tally() {
        return units.stream().map(UnitReport::tally).reduce(SurveyTally.NOTHING, SurveyTally::plus);
    }

    public int ballots() {
        return units.stream().mapToInt(UnitReport::ballots).sum();
    }

    public int expected() {
        return units.stream().mapToInt(UnitReport::expected).sum();
    }

    /** Where units lie farthest below the mean of the group, the widest gap first. */
    public List<Gap> gaps() {
        return units.stream()
                .flatMap(GroupOverview::gaps)
                .filter(gap -> gap.comparison().difference().signum() < 0)
                .sorted(Comparator.comparing(gap -> gap.comparison().difference()))
                .limit(MOST_GAPS)
                .toList();
    }

    private static Stream<Gap> gaps(UnitReport unit) {
        return unit.criteria().stream().flatMap(criterion -> criterion.group().stream()
                .map(comparison -> new Gap(unit, criterion, comparison)));
    }

    private static BigDecimal share(UnitReport unit) {
        return unit.tally().percent().orElse(BigDecimal.ZERO);
    }
}
