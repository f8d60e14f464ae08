package vn.parindex.scoring.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.parindex.scoring.ClassBand;
import vn.parindex.scoring.Ranking;
import vn.parindex.scoring.Standing;

/**
 * Ranks and classes of all units, each within its group: by the published index, then by the set's tie-breakers; equal
 * units share a rank and the next is skipped (1, 2, 2, 4). Immutable.
 */
public final class Standings {

    private final Leaves leaves;
    private final Units units;
    private final Contest contest;
    private final int[] order;
    private final int[] groupStart;
    private final int[] rank;
    private final int[] band;

    private Standings(Leaves leaves, Units units, Contest contest) {
        this.leaves = leaves;
        this.units = units;
        this.contest = contest;
        this.order = new int[units.count()];
        this.groupStart = new int[units.groups().size() + 1];
        this.rank = new int[units.count()];
        this.band = new int[units.count()];
    }

    static Standings of(Leaves leaves, Units units, long[] index, List<long[]> tieFigures) {
        Standings standings = new Standings(leaves, units, new Contest(leaves, units, index, tieFigures));
        standings.gather();
        long[] cuts = leaves.cutPoints();
        for (int group = 0; group < units.groups().size(); group++) {
            standings.contest.sort(standings.order, standings.groupStart[group], standings.groupStart[group + 1]);
            standings.place(standings.groupStart[group], standings.groupStart[group + 1], index, cuts);
        }
        return standings;
    }

    /** In order of first appearance. */
    public List<String> groups() {
        return units.groups();
    }

    /** The units of a group, by its place in {@link #groups}: the first rank first, equals by name. */
    public IntStream unitsOf(int group) {
        return Arrays.stream(order, groupStart[group], groupStart[group + 1]);
    }

    /** Within the unit's group. */
    public int rank(int unit) {
        return rank[unit];
    }

    /** The class by the set's cut points. */
    public String className(int unit) {
        return leaves.set().classes().get(band[unit]).name();
    }

    /** The unit's place with its explanation, as {@link Ranking} gives it. */
    public Standing<String> explain(int unit) {
        int group = units.groupOf(unit);
        List<ClassBand> bands = leaves.set().classes();
        return Ranking.standing(
                contest.contender(unit),
                contest.contenders(order, groupStart[group], groupStart[group + 1]),
                bands,
                Ranking.names(leaves.set()),
                name -> name);
    }

    /** Group after group, by name. */
    private void gather() {
        for (int unit = 0; unit < order.length; unit++) {
            groupStart[units.groupOf(unit) + 1]++;
        }
        Arrays.parallelPrefix(groupStart, Integer::sum);
        int[] next = groupStart.clone();
        for (int place = 0; place < order.length; place++) {
            int unit = units.byName(place);
            order[next[units.groupOf(unit)]++] = unit;
        }
    }

    private void place(int start, int end, long[] index, long[] cuts) {
        int current = 0;
        for (int i = start; i < end; i++) {
            int unit = order[i];
            boolean shared = i > start && contest.equal(unit, order[i - 1]);
            rank[unit] = shared ? rank[order[i - 1]] : i - start + 1;
            while (index[unit] < cuts[current]) {
                current++;
            }
            band[unit] = current;
        }
    }
}
