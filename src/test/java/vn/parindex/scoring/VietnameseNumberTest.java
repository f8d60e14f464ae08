package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Given.number;

import org.junit.jupiter.api.Test;

class VietnameseNumberTest {

    @Test
    void hasACommaAndNoIdleZeros() {
        assertThat(VietnameseNumber.of(number("1.50"))).isEqualTo("1,5");
        assertThat(VietnameseNumber.of(number("100.00"))).isEqualTo("100");
        assertThat(VietnameseNumber.of(number("0.00"))).isEqualTo("0");
        assertThat(VietnameseNumber.of(number("-0.25"))).isEqualTo("-0,25");
        assertThat(VietnameseNumber.of(number("1E+3"))).isEqualTo("1000");
    }

    @Test
    void keepsAsManyDecimalsAsAskedFor() {
        assertThat(VietnameseNumber.of(number("0.9"), 2)).isEqualTo("0,90");
        assertThat(VietnameseNumber.of(number("0.845"), 2)).isEqualTo("0,845");
    }

    @Test
    void printsRoundedFiguresAsTheyAre() {
        assertThat(VietnameseNumber.asRounded(number("86.40"))).isEqualTo("86,40");
        assertThat(VietnameseNumber.percent(number("90.0"))).isEqualTo("90 %");
    }
}
