package vn.parindex.scoretable;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit's place. Figures have the set's scale.
 *
 * @param group empty where the table names no groups
 * @param maximum of what applies to the unit
 */
public record RankingRow(
        String group,
        int rank,
        String unit,
        BigDecimal points,
        BigDecimal maximum,
        BigDecimal indexPercent,
        String className) {

    /** Names of the columns in files, in the order of the components: a contract with programs. */
    static final List<String> COLUMNS =
            List.of("group", "rank", "unit", "points", "max_points", "index_percent", "class");

    List<Object> values() {
        return List.of(group, rank, unit, points, maximum, indexPercent, className);
    }
}
