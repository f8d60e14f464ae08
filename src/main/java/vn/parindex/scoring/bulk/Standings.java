package vn.parindex.scoring.bulk;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.parindex.scoring.ClassBand;
import vn.parindex.scoring.CriteriaSet;

/**
 * Ranks and classes of all units, each within its group: by the published index, equal figures share a rank and the
 * next is skipped (1, 2, 2, 4).
 */
public final class Standings {

    private final Units units;
    private final List<ClassBand> bands;
    private final int[] order;
    private final int[] groupStart;
    private final int[] rank;
    private final int[] band;

    private Standings(Units units, List<ClassBand> bands) {
        this.units = units;
        this.bands = bands;
        this.order = new int[units.count()];
        this.groupStart = new int[units.groups().size() + 1];
        this.rank = new int[units.count()];
        this.band = new int[units.count()];
    }

    /** @param index percent in the last place of the set, from 0 to 100 */
    static Standings of(CriteriaSet set, Units units, long[] index) {
        Standings standings = new Standings(units, set.classes());
        standings.gather();
        long[] cuts = set.classes().stream()
                .mapToLong(band -> Scaled.exact(
                        band.from().setScale(set.rounding().scale(), RoundingMode.CEILING),
                        set.rounding().scale()))
                .toArray();
        for (int group = 0; group < units.groups().size(); group++) {
            standings.sort(standings.groupStart[group], standings.groupStart[group + 1], index);
            standings.place(standings.groupStart[group], standings.groupStart[group + 1], index, cuts);
        }
        return standings;
    }

    /** In order of first appearance. */
    public List<String> groups() {
        return units.groups();
    }

    /** The units of a group, the first rank first, equals by name. */
    public IntStream unitsOf(int group) {
        return Arrays.stream(order, groupStart[group], groupStart[group + 1]);
    }

    /** Within the unit's group. */
    public int rank(int unit) {
        return rank[unit];
    }

    /** The class by the set's cut points. */
    public String className(int unit) {
        return bands.get(band[unit]).name();
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

    /** Sorts whole numbers, the index before the place by name, since that is many times faster than objects. */
    private void sort(int start, int end, long[] index) {
        int[] byName = Arrays.copyOfRange(order, start, end);
        long[] keys = new long[byName.length];
        Arrays.setAll(keys, place -> (-index[byName[place]] << Integer.SIZE) + place);
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            order[start + i] = byName[(int) keys[i]];
        }
    }

    private void place(int start, int end, long[] index, long[] cuts) {
        int current = 0;
        for (int i = start; i < end; i++) {
            int unit = order[i];
            boolean shared = i > start && index[unit] == index[order[i - 1]];
            rank[unit] = shared ? rank[order[i - 1]] : i - start + 1;
            while (index[unit] < cuts[current]) {
                current++;
            }
            band[unit] = current;
        }
    }
}
