package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.parindex.scoring.Given.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MeanTest {

    @Test
    void a_mean_is_rounded_once() {
        Mean mean = mean("69.95", "76.50", "78.35", "82.03", "83.21", "87.54");
        assertThat(mean.value()).isEqualTo(number("79.60"));
        assertThat(mean.explanation()).isEqualTo("Trung bình của 6 số: 477,58 ÷ 6 ≈ 79,60");
        assertThat(mean("1", "2").explanation()).isEqualTo("Trung bình của 2 số: 3 ÷ 2 = 1,50");
    }

    @Test
    void a_tie_says_between_which_figures_it_lies() {
        Mean mean = mean("79.41", "79.40", "88.10", "86.00", "87.65", "97.87");
        assertThat(mean.isTie()).isTrue();
        assertThat(mean.explanation())
                .isEqualTo(
                        "Trung bình của 6 số: 518,43 ÷ 6 = 86,405, nằm đúng giữa 86,40 và 86,41, làm tròn thành 86,41");
    }

    @Test
    void there_is_no_mean_of_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Mean.of(List.of(), RoundingPolicy.DEFAULT));
    }

    @Property
    void only_in_a_tie_do_the_modes_of_rounding_to_the_nearest_differ(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 10_000) Integer> hundredths) {
        List<BigDecimal> figures =
                hundredths.stream().map(n -> BigDecimal.valueOf(n, 2)).toList();
        Mean up = Mean.of(figures, new RoundingPolicy(2, RoundingMode.HALF_UP));
        Mean down = Mean.of(figures, new RoundingPolicy(2, RoundingMode.HALF_DOWN));
        assertThat(up.isTie()).isEqualTo(up.value().compareTo(down.value()) != 0);
    }

    private static Mean mean(String... figures) {
        return Mean.of(List.of(figures).stream().map(BigDecimal::new).toList(), RoundingPolicy.DEFAULT);
    }
}
