package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RankingPropertiesTest {

    @Property
    void aRankIsOneMoreThanTheUnitsAbove(@ForAll("indexes") Map<Integer, BigDecimal> indexes) {
        assertThat(rank(indexes)).hasSameSizeAs(indexes.keySet()).allSatisfy(standing -> {
            long above = indexes.values().stream()
                    .filter(index -> index.compareTo(standing.indexPercent()) > 0)
                    .count();
            assertThat(standing.rank()).isEqualTo((int) above + 1);
        });
    }

    @Property
    void theOrderOfUnitsIsIrrelevant(@ForAll("indexes") Map<Integer, BigDecimal> indexes, @ForAll Random random) {
        List<Integer> units = new ArrayList<>(indexes.keySet());
        Collections.shuffle(units, random);
        Map<Integer, BigDecimal> shuffled = new LinkedHashMap<>();
        units.forEach(unit -> shuffled.put(unit, indexes.get(unit)));
        assertThat(rank(shuffled)).isEqualTo(rank(indexes));
    }

    @Property
    void aBetterRankIsNeverAWorseClass(@ForAll("indexes") Map<Integer, BigDecimal> indexes) {
        assertThat(rank(indexes)).extracting(Standing::className).isSorted();
    }

    @Provide
    Arbitrary<Map<Integer, BigDecimal>> indexes() {
        // few distinct figures, so that ties are common
        Arbitrary<BigDecimal> index =
                Arbitraries.integers().between(130, 200).map(halves -> BigDecimal.valueOf(halves * 5L, 1));
        return Arbitraries.maps(Arbitraries.integers().between(1, 100), index).ofMaxSize(40);
    }

    private static List<Standing<Integer>> rank(Map<Integer, BigDecimal> indexes) {
        return Ranking.of(indexes, Given.BANDS, Comparator.naturalOrder());
    }
}
