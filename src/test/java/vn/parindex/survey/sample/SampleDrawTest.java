package vn.parindex.survey.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class SampleDrawTest {

    @Property(tries = 200)
    void a_sample_is_a_part_of_the_list_without_repeats(
            @ForAll @IntRange(min = 1, max = 300) int all,
            @ForAll @IntRange(min = 1, max = 300) int size,
            @ForAll @IntRange(min = 1, max = 5) int strata,
            @ForAll @StringLength(min = 1, max = 20) String seed) {
        List<Household> list = households(all, strata);
        int wanted = Math.min(size, all);

        Sample sample = SampleDraw.draw(list, wanted, seed);

        var drawn = new ArrayList<>(sample.chosen());
        drawn.addAll(sample.reserve());
        assertThat(sample.chosen()).hasSize(wanted);
        assertThat(list).containsAll(drawn);
        assertThat(new HashSet<>(drawn))
                .as("none twice, none chosen and in reserve")
                .hasSameSizeAs(drawn);
    }

    @Property(tries = 100)
    void the_order_of_the_rows_does_not_matter(
            @ForAll @IntRange(min = 1, max = 200) int all,
            @ForAll @IntRange(min = 1, max = 4) int strata,
            @ForAll long shuffle) {
        List<Household> list = households(all, strata);
        var shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(shuffle));

        assertThat(SampleDraw.draw(shuffled, (all + 1) / 2, "2023"))
                .isEqualTo(SampleDraw.draw(list, (all + 1) / 2, "2023"));
    }

    @Property(tries = 200)
    void every_stratum_gets_its_share_within_one_household(
            @ForAll @IntRange(min = 1, max = 300) int all,
            @ForAll @IntRange(min = 1, max = 7) int strata,
            @ForAll @IntRange(min = 1, max = 300) int size) {
        int wanted = Math.min(size, all);
        for (StratumSample stratum :
                SampleDraw.draw(households(all, strata), wanted, "x").strata()) {
            long exact = (long) wanted * stratum.households();
            assertThat((long) stratum.chosen().size() * all).isBetween(exact - all + 1, exact + all - 1);
        }
    }

    @Property(tries = 50)
    void a_larger_sample_holds_the_smaller_one(@ForAll @IntRange(min = 1, max = 99) int size) {
        List<Household> list = households(100, 1);
        assertThat(SampleDraw.draw(list, size + 1, "2023").chosen())
                .startsWith(SampleDraw.draw(list, size, "2023").chosen().toArray(Household[]::new));
    }

    @Example
    void another_seed_draws_another_sample() {
        List<Household> list = households(1000, 1);
        assertThat(SampleDraw.draw(list, 50, "2023").chosen())
                .doesNotContainSequence(SampleDraw.draw(list, 50, "2024").chosen());
    }

    /** Worked out with another tool: printf HO-1 | openssl dgst -sha256 -hmac 2023. */
    @Example
    void the_sample_is_the_same_on_any_machine() {
        List<Household> list = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> new Household("HO-" + i, "", i + 1))
                .toList();
        assertThat(SampleDraw.draw(list, 5, "2023").chosen())
                .extracting(Household::id)
                .containsExactly("HO-2", "HO-4", "HO-3", "HO-1", "HO-6");
    }

    @Example
    void remainders_go_to_the_largest_and_then_by_name() {
        var list = new ArrayList<Household>();
        IntStream.range(0, 50).forEach(i -> list.add(new Household("a" + i, "A", i)));
        IntStream.range(0, 25).forEach(i -> list.add(new Household("b" + i, "B", i)));
        IntStream.range(0, 25).forEach(i -> list.add(new Household("c" + i, "C", i)));
        assertThat(SampleDraw.draw(list, 10, "x").strata())
                .extracting(stratum -> stratum.chosen().size())
                .as("5, 2.5 and 2.5")
                .containsExactly(5, 3, 2);
    }

    @Example
    void one_in_five_has_a_reserve() {
        assertThat(SampleDraw.draw(households(100, 1), 21, "x").reserve()).hasSize(5);
        assertThat(SampleDraw.draw(households(22, 1), 21, "x").reserve()).hasSize(1);
        assertThat(SampleDraw.draw(households(21, 1), 21, "x").reserve()).isEmpty();
    }

    @Example
    void more_than_there_are_cannot_be_drawn() {
        assertThatThrownBy(() -> SampleDraw.draw(households(3, 1), 4, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Household> households(int all, int strata) {
        return IntStream.range(0, all)
                .mapToObj(i -> new Household("hộ-" + i, "xã " + i % strata, i + 2))
                .toList();
    }
}
