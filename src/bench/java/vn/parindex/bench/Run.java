package vn.parindex.bench;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.bulk.FactTable;
import vn.parindex.scoring.bulk.PointTable;
import vn.parindex.scoring.bulk.Standings;

/** All ways to score the units of one set, on the same facts, one after the other in every round. */
final class Run {

    private static final long SEED = 20200819;
    private static final int ROUNDS = 15;
    private static final int EXPLAINED = 500;

    final Sample sample;
    final Map<String, Series> series = new LinkedHashMap<>();
    final double explainMicros;
    final String plan;

    private Run(Sample sample, Database database) throws Exception {
        this.sample = sample;
        database.load(sample);
        BareLoop loop = new BareLoop(sample);
        Sample tenth = Sample.of(sample.set(), sample.units() / 10, SEED);
        BareLoop tenthLoop = new BareLoop(tenth);
        FactTable facts = Columns.of(sample);
        FactTable tenthFacts = Columns.of(tenth);
        SqlScoring sql = new SqlScoring(database);
        FactReader reader = new FactReader(database);
        verify(loop, facts, sql, reader);

        Series a = add("a", "(a) bare loop over arrays", loop::run);
        Series b = add("b", "(b) one SQL statement", sql::standings);
        Series sum = add("sum", "plain sum and rank in SQL", sql::sumAndRank);
        Series c = add("c", "(c) parindex, facts in memory", () -> new Scored(facts));
        Series build = add("build", "parindex, building its columns from rows in memory", () -> Columns.of(sample));
        Series d = add("d", "(d) parindex, reading the rows from the database", () -> new Scored(reader.read(sample)));
        Series a10 = add("a10", "(a) with a tenth of the units", tenthLoop::run);
        Series c10 = add("c10", "(c) with a tenth of the units", () -> new Scored(tenthFacts));
        FactTable tenfoldFacts = Columns.of(Sample.of(sample.set(), sample.units() * 10, SEED));
        Series c100 = add("c100", "(c) with ten times the units", () -> new Scored(tenfoldFacts));
        for (Series fast : new Series[] {a, c, a10, c10}) {
            fast.warmUp(300);
        }
        for (Series slow : new Series[] {b, sum, build, d, c100}) {
            slow.warmUp(4);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Series slow : new Series[] {b, sum, build, d}) {
                slow.measure(1);
            }
            System.gc();
            for (Series fast : new Series[] {a, c, a10, c10}) {
                fast.warmUp(2);
                fast.measure(10);
            }
            c100.measure(1);
        }
        explainMicros = explain(new Scored(facts));
        plan = sql.plan();
    }

    static Run of(CriteriaSet set, int units, Database database) throws Exception {
        return new Run(Sample.of(set, units, SEED), database);
    }

    /** Median of both together ÷ median of the third. */
    double ratio(String one, String added, String other) {
        return ratio(one, other) + ratio(added, other);
    }

    double ratio(String one, String other) {
        return series.get(one).medianMillis() / series.get(other).medianMillis();
    }

    /** Points and standings, nothing left to be computed later but explanations. */
    private record Scored(PointTable points, Standings standings) {
        Scored(FactTable facts) {
            this(facts.score());
        }

        private Scored(PointTable points) {
            this(points, points.standings());
        }
    }

    private Series add(String key, String name, Callable<?> work) {
        Series added = new Series(name, work);
        series.put(key, added);
        return added;
    }

    private void verify(BareLoop loop, FactTable facts, SqlScoring sql, FactReader reader) throws SQLException {
        loop.run();
        requireEqual(loop, new Scored(facts));
        requireEqual(loop, new Scored(reader.read(sample)));
        sql.requireEqual(loop);
    }

    private void requireEqual(BareLoop loop, Scored scored) {
        for (int unit = 0; unit < sample.units(); unit++) {
            boolean equal = scored.points().points(unit).unscaledValue().longValueExact() == loop.points(unit)
                    && scored.points().maximum(unit).unscaledValue().longValueExact() == loop.maximum(unit)
                    && scored.points().indexPercent(unit).unscaledValue().longValueExact() == loop.index[unit]
                    && scored.standings().rank(unit) == loop.rank[unit]
                    && scored.standings()
                            .className(unit)
                            .equals(sample.set().classes().get(loop.band[unit]).name());
            if (!equal) {
                throw new IllegalStateException("parindex differs on unit %d: %s against %d"
                        .formatted(unit, scored.points().indexPercent(unit), loop.index[unit]));
            }
        }
    }

    /** The whole tree of a unit and its place, per unit. */
    private double explain(Scored scored) {
        Random random = new Random(SEED);
        long characters = 0;
        long start = 0;
        for (int i = -EXPLAINED; i < EXPLAINED; i++) {
            if (i == 0) {
                start = System.nanoTime();
            }
            int unit = random.nextInt(sample.units());
            characters += scored.points().explain(unit).explanation().length();
            characters += scored.standings().explain(unit).explanation().length();
        }
        double micros = (System.nanoTime() - start) / 1e3 / EXPLAINED;
        if (characters == 0) {
            throw new IllegalStateException("nothing was explained");
        }
        return micros;
    }
}
