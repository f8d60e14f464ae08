package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Ranks units of one group by their published, that is rounded, index: equal figures share a rank and the next rank is
 * skipped (1, 2, 2, 4), so that the published table alone shows why a unit stands where it does. A set may name
 * tie-breakers; units that are equal in them too still share a rank.
 */
public final class Ranking<U> {

    private final List<Contender<U>> ordered;
    private final List<ClassBand> bands;
    private final List<String> tieBreakers;
    private final Function<U, String> name;

    private Ranking(
            List<Contender<U>> ordered, List<ClassBand> bands, List<String> tieBreakers, Function<U, String> name) {
        this.ordered = ordered;
        this.bands = bands;
        this.tieBreakers = tieBreakers;
        this.name = name;
    }

    /**
     * Standings from the first to the last, by the index alone.
     *
     * @param orderOfEquals how units of the same rank are listed; it does not affect ranks
     */
    public static <U> List<Standing<U>> of(
            Map<U, BigDecimal> indexByUnit, List<ClassBand> bands, Comparator<U> orderOfEquals) {
        List<Contender<U>> contenders = indexByUnit.entrySet().stream()
                .map(entry -> new Contender<>(entry.getKey(), entry.getValue(), List.of()))
                .toList();
        return of(contenders, bands, List.of(), String::valueOf, orderOfEquals);
    }

    /**
     * Standings under a set: its classes, its tie-breakers.
     *
     * @param name what readers call a unit
     */
    public static <U> List<Standing<U>> of(
            CriteriaSet set, Map<U, Tally> tallies, Function<U, String> name, Comparator<U> orderOfEquals) {
        List<Contender<U>> contenders = tallies.entrySet().stream()
                .map(entry -> Contender.of(entry.getKey(), set, entry.getValue()))
                .toList();
        return of(contenders, set.classes(), names(set), name, orderOfEquals);
    }

    /**
     * Standings from the first to the last.
     *
     * @param tieBreakers what readers call the tie-breakers, in the order of the contenders' figures
     */
    public static <U> List<Standing<U>> of(
            Collection<Contender<U>> contenders,
            List<ClassBand> bands,
            List<String> tieBreakers,
            Function<U, String> name,
            Comparator<U> orderOfEquals) {
        Comparator<Contender<U>> byRank = Contender::compareRank;
        List<Contender<U>> ordered = contenders.stream()
                .sorted(byRank.thenComparing(Contender::unit, orderOfEquals))
                .toList();
        Ranking<U> ranking = new Ranking<>(ordered, ClassBand.ordered(bands), List.copyOf(tieBreakers), name);
        return ordered.stream().map(ranking::standing).toList();
    }

    /**
     * The standing of one unit among those of its group.
     *
     * @param ordered all of the group by rank; of thousands only a few are looked at
     * @param tieBreakers what readers call the tie-breakers, in the order of the contenders' figures
     */
    public static <U> Standing<U> standing(
            Contender<U> own,
            List<Contender<U>> ordered,
            List<ClassBand> bands,
            List<String> tieBreakers,
            Function<U, String> name) {
        return new Ranking<>(ordered, ClassBand.ordered(bands), List.copyOf(tieBreakers), name).standing(own);
    }

    /** What readers call the tie-breakers of a set. */
    public static List<String> names(CriteriaSet set) {
        return set.tieBreakers().stream()
                .map(tieBreaker -> tieBreaker.describe(set))
                .toList();
    }

    private Standing<U> standing(Contender<U> own) {
        int first = firstWhere(other -> other.compareRank(own) >= 0);
        int next = firstWhere(other -> other.compareRank(own) > 0);
        int band = bandOf(own.index());
        String explanation = "Chỉ số %s %%: hạng %d trong %d cơ quan, đơn vị%s; %s; %s; %s"
                .formatted(
                        VietnameseNumber.asRounded(own.index()),
                        first + 1,
                        ordered.size(),
                        sharers(next - first - 1),
                        first == 0 ? "không có đơn vị xếp trên" : neighbour("trên", own, ordered.get(first - 1)),
                        next == ordered.size() ? "không có đơn vị xếp dưới" : neighbour("dưới", own, ordered.get(next)),
                        describe(band));
        return new Standing<>(
                own.unit(), own.index(), first + 1, bands.get(band).name(), explanation);
    }

    private static String sharers(int others) {
        return others == 0 ? "" : ", cùng hạng với %d đơn vị khác".formatted(others);
    }

    private String neighbour(String side, Contender<U> own, Contender<U> other) {
        int first = firstWhere(each -> each.compareRank(other) >= 0);
        int others = firstWhere(each -> each.compareRank(other) > 0) - first - 1;
        String text = "xếp ngay %s là %s%s, đạt %s %%"
                .formatted(
                        side,
                        name.apply(ordered.get(first).unit()),
                        others == 0 ? "" : " và %d đơn vị khác".formatted(others),
                        VietnameseNumber.asRounded(other.index()));
        if (own.index().compareTo(other.index()) != 0) {
            return text;
        }
        int decisive = own.firstDifference(other).orElseThrow();
        return "%s, xếp theo tiêu chí phụ “%s”: %s so với %s"
                .formatted(text, tieBreakers.get(decisive), shown(own, decisive), shown(other, decisive));
    }

    private static String shown(Contender<?> contender, int tieBreaker) {
        return contender
                .tieFigures()
                .get(tieBreaker)
                .map(figure -> VietnameseNumber.asRounded(figure) + " %")
                .orElse("không áp dụng");
    }

    private int bandOf(BigDecimal index) {
        return IntStream.range(0, bands.size())
                .filter(i -> index.compareTo(bands.get(i).from()) >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Chỉ số %s %% nhỏ hơn 0.".formatted(VietnameseNumber.asRounded(index))));
    }

    private String describe(int band) {
        ClassBand own = bands.get(band);
        String from = VietnameseNumber.percent(own.from());
        String range;
        if (band == 0) {
            range = "từ %s trở lên".formatted(from);
        } else {
            String to = VietnameseNumber.percent(bands.get(band - 1).from());
            range = own.from().signum() == 0 ? "dưới %s".formatted(to) : "từ %s đến dưới %s".formatted(from, to);
        }
        return "xếp loại %s (%s)".formatted(own.name(), range);
    }

    /** Binary, because a whole country has thousands of units; the condition holds from some position on. */
    private int firstWhere(Predicate<Contender<?>> condition) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (condition.test(ordered.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
