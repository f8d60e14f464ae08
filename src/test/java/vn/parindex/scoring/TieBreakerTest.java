package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.parindex.scoring.Given.BANDS;
import static vn.parindex.scoring.Given.leaf;
import static vn.parindex.scoring.Given.parent;
import static vn.parindex.scoring.Given.points;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TieBreakerTest {

    private static final CriteriaSet SET = set(new TieBreaker.ByNode("2"), new TieBreaker.ByBasis(Basis.SURVEY));

    @Test
    void equal_units_are_ranked_by_the_first_tie_breaker_that_parts_them() {
        List<Standing<String>> standings = rank(Map.of(
                "a",
                tally("3", "2", "3"),
                "b",
                tally("4", "1", "3"),
                "c",
                tally("2", "2", "4"),
                "d",
                tally("5", "3", "2")));
        assertThat(standings).extracting(Standing::unit).containsExactly("d", "c", "a", "b");
        assertThat(standings).extracting(Standing::rank).containsExactly(1, 2, 3, 4);
    }

    @Test
    void the_explanation_names_the_tie_breaker_and_both_figures() {
        List<Standing<String>> standings = rank(Map.of("a", tally("3", "2", "3"), "b", tally("2", "2", "4")));
        assertThat(standings.get(1).explanation())
                .contains(
                        "xếp ngay trên là b, đạt 66,67 %, xếp theo tiêu chí phụ “2. Lĩnh vực 2”: 71,43 % so với 85,71 %");
    }

    @Test
    void units_that_are_equal_in_everything_share_a_rank() {
        assertThat(rank(Map.of("a", tally("3", "2", "3"), "b", tally("3", "2", "3"))))
                .extracting(Standing::rank)
                .containsExactly(1, 1);
    }

    @Test
    void where_nothing_of_it_applies_a_unit_comes_last() {
        LeafScore none = LeafScore.notApplicable("Không phát sinh");
        Tally without = RollUp.of(SET, Map.of("1.1", points("5"), "2.1", none, "2.2", none));
        Tally with = RollUp.of(SET, Map.of("1.1", points("5"), "2.1", points("3"), "2.2", points("4")));
        assertThat(rank(Map.of("a", without, "b", with)))
                .extracting(Standing::unit)
                .containsExactly("b", "a");
    }

    @Test
    void a_tie_breaker_must_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(new TieBreaker.ByNode("7")))
                .withMessageContaining("7");
    }

    private static List<Standing<String>> rank(Map<String, Tally> tallies) {
        return Ranking.of(SET, tallies, name -> name, Comparator.naturalOrder());
    }

    private static Tally tally(String one, String two, String survey) {
        return RollUp.of(SET, Map.of("1.1", points(one), "2.1", points(two), "2.2", points(survey)));
    }

    private static CriteriaSet set(TieBreaker... tieBreakers) {
        return new CriteriaSet(
                "mau",
                1,
                "Bộ tiêu chí mẫu",
                null,
                false,
                null,
                List.of("so-nganh"),
                RoundingPolicy.DEFAULT,
                BANDS,
                List.of(tieBreakers),
                List.of(
                        parent("1", "5", leaf("1.1", "5")),
                        parent("2", "7", leaf("2.1", "3"), leaf("2.2", "4", Basis.SURVEY))));
    }
}
