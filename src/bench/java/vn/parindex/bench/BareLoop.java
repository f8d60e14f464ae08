package vn.parindex.bench;

import java.math.BigDecimal;
import java.util.Arrays;
import vn.parindex.scoring.AllOrNothing;
import vn.parindex.scoring.Change;
import vn.parindex.scoring.Choice;
import vn.parindex.scoring.Count;
import vn.parindex.scoring.Deduction;
import vn.parindex.scoring.External;
import vn.parindex.scoring.GivenPoints;
import vn.parindex.scoring.NoViolation;
import vn.parindex.scoring.Ratio;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.Survey;
import vn.parindex.scoring.Tiers;

/**
 * The floor: the same decimal arithmetic in loops over arrays, for this set's rounding (two decimals, half-up) and facts
 * that are known to be sound. No checks, no overflow, no points kept, nothing to explain.
 */
final class BareLoop {

    private final Sample sample;
    private final long[] points;
    private final long[] maximum;
    final long[] index;
    final int[] rank;
    final int[] band;

    BareLoop(Sample sample) {
        this.sample = sample;
        points = new long[sample.units()];
        maximum = new long[sample.units()];
        index = new long[sample.units()];
        rank = new int[sample.units()];
        band = new int[sample.units()];
    }

    long points(int unit) {
        return points[unit];
    }

    long maximum(int unit) {
        return maximum[unit];
    }

    /** @return something that depends on all of it */
    long run() {
        Arrays.fill(points, 0);
        Arrays.fill(maximum, 0);
        for (Sample.Leaf leaf : sample.leaves()) {
            add(leaf, hundredths(leaf.criterion().maximum()));
        }
        for (int unit = 0; unit < index.length; unit++) {
            index[unit] = divide(points[unit] * 10_000, maximum[unit]);
        }
        rank();
        return index[0] + rank[index.length - 1];
    }

    private void add(Sample.Leaf leaf, long max) {
        long[] a = leaf.first();
        long[] b = leaf.second();
        Rule rule = leaf.criterion().rule();
        if (rule instanceof GivenPoints) {
            for (int u = 0; u < a.length; u++) {
                if (a[u] >= 0) {
                    score(u, a[u], max);
                }
            }
        } else if (rule instanceof AllOrNothing) {
            for (int u = 0; u < a.length; u++) {
                if (a[u] >= 0) {
                    score(u, a[u] * max, max);
                }
            }
        } else if (rule instanceof NoViolation) {
            for (int u = 0; u < a.length; u++) {
                if (a[u] >= 0) {
                    score(u, a[u] == 0 ? max : 0, max);
                }
            }
        } else if (rule instanceof Ratio ratio) {
            long floor = ratio.floor().longValueExact();
            long target = ratio.target().longValueExact();
            if (floor == 0 && target == 100) {
                for (int u = 0; u < a.length; u++) {
                    if (a[u] >= 0) {
                        score(u, divide(a[u] * max, b[u]), max);
                    }
                }
            } else {
                for (int u = 0; u < a.length; u++) {
                    if (a[u] >= 0) {
                        long percent = a[u] * 100;
                        score(
                                u,
                                percent < floor * b[u] ? 0 : percent >= target * b[u] ? max : divide(a[u] * max, b[u]),
                                max);
                    }
                }
            }
        } else if (rule instanceof Survey survey) {
            long scale = survey.scale();
            for (int u = 0; u < a.length; u++) {
                if (a[u] >= 0) {
                    score(u, divide(b[u] * max, a[u] * scale), max);
                }
            }
        } else if (rule instanceof Change change) {
            long sign = change.direction() == Change.Direction.INCREASE ? 1 : -1;
            long target = change.target().longValueExact();
            for (int u = 0; u < a.length; u++) {
                if (a[u] >= 0) {
                    long wanted = sign * (b[u] - a[u]) * 100;
                    long needed = a[u] * target;
                    score(u, wanted <= 0 ? 0 : wanted >= needed ? max : divide(wanted * max, needed), max);
                }
            }
        } else if (rule instanceof External) {
            for (int u = 0; u < a.length; u++) {
                if (a[u] >= 0) {
                    score(u, divide(a[u] * max, 10_000), max);
                }
            }
        } else if (rule instanceof Count count) {
            long each = count.each().movePointRight(3).longValueExact();
            for (int u = 0; u < a.length; u++) {
                if (a[u] >= 0) {
                    score(u, divide(Math.min(a[u] * each, max * 10), 10), max);
                }
            }
        } else if (rule instanceof Deduction deduction) {
            long each = deduction.each().movePointRight(3).longValueExact();
            for (int u = 0; u < a.length; u++) {
                if (a[u] >= 0) {
                    score(u, divide(Math.max(0, max * 10 - a[u] * each), 10), max);
                }
            }
        } else if (rule instanceof Choice choice) {
            long[] worth = choice.options().stream()
                    .mapToLong(
                            option -> divide(option.points().movePointRight(3).longValueExact(), 10))
                    .toArray();
            for (int u = 0; u < a.length; u++) {
                if (a[u] >= 0) {
                    score(u, worth[(int) a[u]], max);
                }
            }
        } else if (rule instanceof Tiers tiers) {
            long[] from = tiers.tiers().stream()
                    .mapToLong(tier -> hundredths(tier.from()))
                    .toArray();
            long[] worth = tiers.tiers().stream()
                    .mapToLong(tier -> divide(tier.points().movePointRight(3).longValueExact(), 10))
                    .toArray();
            for (int u = 0; u < a.length; u++) {
                if (a[u] >= 0) {
                    long reached = 0;
                    for (int i = 0; i < from.length; i++) {
                        if (a[u] >= from[i]) {
                            reached = worth[i];
                            break;
                        }
                    }
                    score(u, reached, max);
                }
            }
        } else {
            throw new IllegalStateException("no loop for " + rule);
        }
    }

    private void score(int unit, long score, long max) {
        points[unit] += score;
        maximum[unit] += max;
    }

    private static long divide(long numerator, long divisor) {
        return (numerator + (divisor >> 1)) / divisor;
    }

    private static long hundredths(BigDecimal value) {
        return value.movePointRight(2).longValueExact();
    }

    /** Units of a group are neighbours. */
    private void rank() {
        long[] cuts = sample.set().classes().stream()
                .mapToLong(band -> hundredths(band.from()))
                .toArray();
        int start = 0;
        while (start < index.length) {
            int end = start;
            while (end < index.length && sample.groupOf()[end] == sample.groupOf()[start]) {
                end++;
            }
            rank(start, end, cuts);
            start = end;
        }
    }

    private void rank(int start, int end, long[] cuts) {
        long[] keys = new long[end - start];
        for (int u = start; u < end; u++) {
            keys[u - start] = (-index[u] << 32) + u;
        }
        Arrays.sort(keys);
        int current = 0;
        int before = -1;
        for (int i = 0; i < keys.length; i++) {
            int u = (int) keys[i];
            rank[u] = before >= 0 && index[u] == index[before] ? rank[before] : i + 1;
            while (index[u] < cuts[current]) {
                current++;
            }
            band[u] = current;
            before = u;
        }
    }
}
