package vn.parindex.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.LeafScore;

/** Figures that reports of answers add to the points: shares, sums, and what they are compared with. */
class ReportFiguresTest {

    @Test
    void shares_are_percent_of_all_ballots_that_had_the_question() {
        var distribution = new Distribution(List.of(1, 0, 0, 3, 4), 2, 1, 1);

        assertThat(distribution.percent(4)).contains(new BigDecimal("33.3"));
        assertThat(distribution.percent(0)).contains(new BigDecimal("0.0"));
        assertThat(Distribution.empty(5).percent(0)).isEmpty();
    }

    @Test
    void criteria_that_do_not_apply_leave_both_sums() {
        var tally = SurveyTally.of(
                Asked.SET.leaves(),
                Map.of(
                        "1.1", new LeafScore.Scored(new BigDecimal("0.82"), "41 phiếu"),
                        "1.2", LeafScore.notApplicable("không có phiếu"),
                        "1.3", new LeafScore.Scored(new BigDecimal("1.50"), "41 phiếu")));

        assertThat(tally).isEqualTo(new SurveyTally(new BigDecimal("2.32"), BigDecimal.valueOf(3)));
        assertThat(tally.percent()).contains(new BigDecimal("77.33"));
        assertThat(tally.lost()).isEqualByComparingTo("0.68");
        assertThat(SurveyTally.NOTHING.percent()).isEmpty();
    }

    @Test
    void a_mean_of_units_takes_three_of_them_or_one_would_tell_the_other() {
        var four = new BigDecimal("4.00");
        var five = new BigDecimal("5.00");

        assertThat(MeanComparison.ofUnits(List.of(four, five))).isEmpty();
        assertThat(MeanComparison.ofUnits(List.of(four, five, five)))
                .hasValueSatisfying(mean -> assertThat(mean.value()).isEqualTo("4.67"));
    }

    @Test
    void a_difference_is_that_of_the_printed_figures() {
        assertThat(comparison("4.12", "4.00").text()).isEqualTo("cao hơn 0,12");
        assertThat(comparison("3.7", "4.00").text()).isEqualTo("thấp hơn 0,3");
        assertThat(comparison("4.0", "4.00").text()).isEqualTo("bằng");
        assertThat(comparison("3.7", "4.00").difference()).isEqualByComparingTo("-0.3");
    }

    private static MeanComparison comparison(String own, String other) {
        return new MeanComparison(new BigDecimal(own), new BigDecimal(other));
    }
}
