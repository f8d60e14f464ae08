package vn.parindex.results;

import java.math.RoundingMode;
import java.util.List;
import vn.parindex.scoring.Mean;
import vn.parindex.scoring.RoundingPolicy;

/**
 * What a group of units came to as a whole.
 *
 * @param index mean of the units' published indexes, percent
 */
public record GroupFigures(String code, String name, Mean index, List<FieldMean> fields) {

    public GroupFigures {
        fields = List.copyOf(fields);
    }

    public static List<GroupFigures> of(PlanResult result) {
        return result.groups().stream()
                .map(group -> of(group, result.of(group)))
                .toList();
    }

    private static GroupFigures of(String code, List<UnitResult> units) {
        // as many decimals as the published figures
        var rounding = new RoundingPolicy(units.get(0).indexPercent().scale(), RoundingMode.HALF_UP);
        return new GroupFigures(
                code,
                units.get(0).groupName(),
                Mean.of(units.stream().map(UnitResult::indexPercent).toList(), rounding),
                FieldMean.of(units, rounding));
    }
}
