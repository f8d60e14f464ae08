package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.parindex.scoring.Given.number;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class RoundingPolicyTest {

    @Test
    void roundsHalfUpToTwoDecimalsByDefault() {
        assertThat(RoundingPolicy.DEFAULT.round(number("1.005"))).isEqualTo(number("1.01"));
        assertThat(RoundingPolicy.DEFAULT.round(number("1"))).isEqualTo(number("1.00"));
    }

    @Test
    void dividesWithASingleRounding() {
        // rounded to 0.445 first, this would become 0.45
        assertThat(RoundingPolicy.DEFAULT.ratio(number("0.44499"), number("1"))).isEqualTo(number("0.44"));
        assertThat(RoundingPolicy.DEFAULT.percent(number("79.53"), number("100")))
                .isEqualTo(number("79.53"));
    }

    @Test
    void followsAnotherPolicy() {
        RoundingPolicy down = new RoundingPolicy(3, RoundingMode.DOWN);
        assertThat(down.ratio(number("2"), number("3"))).isEqualTo(number("0.666"));
    }

    @Test
    void refusesAPolicyNoSetUses() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RoundingPolicy(1, RoundingMode.HALF_UP));
        assertThatIllegalArgumentException().isThrownBy(() -> new RoundingPolicy(4, RoundingMode.HALF_UP));
        assertThatIllegalArgumentException().isThrownBy(() -> new RoundingPolicy(2, RoundingMode.UNNECESSARY));
    }
}
