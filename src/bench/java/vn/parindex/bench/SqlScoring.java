package vn.parindex.bench;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Rules, roll-up and ranking in one statement of PostgreSQL, in numeric. */
final class SqlScoring {

    /** Kinds in the order of {@link RuleRows}, the frequent ones first. */
    private static final String STANDINGS =
            """
            with scored as (
              select f.unit, r.max,
                round(case r.kind
                  when 0 then a
                  when 1 then case
                    when a * 100 < p * b then 0
                    when q < 100 and a * 100 >= q * b then r.max
                    else a * r.max / b end
                  when 2 then b * r.max / (a * p)
                  when 3 then a * r.max
                  when 4 then case when a >= from1 then points1 when a >= from2 then points2 else 0 end
                  when 5 then case
                    when q * (b - a) <= 0 then 0
                    when q * (b - a) * 100 >= a * p then r.max
                    else q * (b - a) * 100 * r.max / (a * p) end
                  when 6 then case when a = 0 then r.max else 0 end
                  when 7 then least(a * p, r.max)
                  when 8 then greatest(r.max - a * p, 0)
                  when 9 then a * r.max / 100
                  when 10 then case a when 0 then points1 when 1 then points2 else points3 end
                end, 2) as points
              from fact f join rule r using (leaf)
              where a is not null
            ), total as (
              select unit, sum(points) as points, sum(max) as maximum from scored group by unit
            ), standing as (
              select unit, grp, points, maximum, round(points * 100 / maximum, 2) as index
              from total join unit using (unit)
            )
            select unit, points, maximum, index,
              rank() over (partition by grp order by index desc) as rank,
              case when index >= 90 then 0 when index >= 80 then 1 when index >= 70 then 2 else 3 end as band
            from standing
            """;

    /** The least that a database can do with points that somebody computed already. */
    private static final String SUM_AND_RANK =
            """
            with total as (select unit, sum(a) as points from fact group by unit)
            select unit, points, rank() over (partition by grp order by points desc) as rank
            from total join unit using (unit)
            """;

    private final Statement statement;

    SqlScoring(Database database) throws SQLException {
        statement = database.connection().createStatement();
    }

    /** All is computed on the server, one row comes back. */
    String standings() throws SQLException {
        return only("select count(*) || ' ' || sum(rank) || ' ' || sum(index) || ' ' || sum(band) from (%s) s"
                .formatted(STANDINGS));
    }

    String sumAndRank() throws SQLException {
        return only("select count(*) || ' ' || sum(rank) || ' ' || sum(points) from (%s) s".formatted(SUM_AND_RANK));
    }

    String plan() throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet rows = statement.executeQuery("explain (costs off) " + STANDINGS)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    /** @throws IllegalStateException if any figure of any unit differs */
    void requireEqual(BareLoop loop) throws SQLException {
        try (ResultSet row = statement.executeQuery(STANDINGS)) {
            int units = 0;
            while (row.next()) {
                int unit = row.getInt("unit");
                boolean equal = row.getBigDecimal("points").compareTo(BigDecimal.valueOf(loop.points(unit), 2)) == 0
                        && row.getBigDecimal("maximum").compareTo(BigDecimal.valueOf(loop.maximum(unit), 2)) == 0
                        && row.getBigDecimal("index").compareTo(BigDecimal.valueOf(loop.index[unit], 2)) == 0
                        && row.getInt("rank") == loop.rank[unit]
                        && row.getInt("band") == loop.band[unit];
                if (!equal) {
                    throw new IllegalStateException(
                            "SQL differs on unit %d: %s".formatted(unit, row.getString("index")));
                }
                units++;
            }
            if (units != loop.index.length) {
                throw new IllegalStateException("SQL has %d units".formatted(units));
            }
        }
    }

    private String only(String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
