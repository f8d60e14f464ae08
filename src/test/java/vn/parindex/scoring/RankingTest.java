package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.parindex.scoring.Given.BANDS;
import static vn.parindex.scoring.Given.number;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Map<String, BigDecimal> INDEXES = Map.of(
            "so-y-te", number("90.00"),
            "so-noi-vu", number("86.41"),
            "so-tai-chinh", number("86.41"),
            "so-cong-thuong", number("69.99"));

    @Test
    void equalFiguresShareARankAndTheNextIsSkipped() {
        List<Standing<String>> standings = rank(INDEXES);
        assertThat(standings)
                .extracting(Standing::unit)
                .containsExactly("so-y-te", "so-noi-vu", "so-tai-chinh", "so-cong-thuong");
        assertThat(standings).extracting(Standing::rank).containsExactly(1, 2, 2, 4);
    }

    @Test
    void aFigureWrittenWithAnotherScaleIsStillEqual() {
        assertThat(rank(Map.of("a", number("86.4"), "b", number("86.40"))))
                .extracting(Standing::rank)
                .containsExactly(1, 1);
    }

    @Test
    void classesBeginAtTheirCutPoints() {
        assertThat(rank(Map.of(
                        "a", number("90.00"),
                        "b", number("89.99"),
                        "c", number("80"),
                        "d", number("70"),
                        "e", number("69.99"),
                        "f", number("0"))))
                .extracting(Standing::className)
                .containsExactly("A", "B", "B", "C", "D", "D");
    }

    @Test
    void explainsARankByTheNeighboursFigures() {
        List<Standing<String>> standings = rank(INDEXES);
        assertThat(standings.get(1).explanation())
                .isEqualTo("Chỉ số 86,41 %: hạng 2 trong 4 cơ quan, đơn vị, cùng hạng với 1 đơn vị khác;"
                        + " xếp ngay trên là so-y-te, đạt 90,00 %; xếp ngay dưới là so-cong-thuong, đạt 69,99 %;"
                        + " xếp loại B (từ 80 % đến dưới 90 %)");
        assertThat(standings.get(0).explanation())
                .isEqualTo("Chỉ số 90,00 %: hạng 1 trong 4 cơ quan, đơn vị; không có đơn vị xếp trên;"
                        + " xếp ngay dưới là so-noi-vu và 1 đơn vị khác, đạt 86,41 %; xếp loại A (từ 90 % trở lên)");
        assertThat(standings.get(3).explanation()).endsWith("không có đơn vị xếp dưới; xếp loại D (dưới 70 %)");
    }

    @Test
    void takesTheProvincesOwnClasses() {
        List<ClassBand> bands = List.of(new ClassBand("Trung bình", number("0")), new ClassBand("Tốt", number("80")));
        assertThat(Ranking.of(INDEXES, bands, Comparator.naturalOrder()))
                .extracting(Standing::className)
                .containsExactly("Tốt", "Tốt", "Tốt", "Trung bình");
    }

    @Test
    void ranksNobodyIfThereIsNobody() {
        assertThat(rank(Map.of())).isEmpty();
    }

    @Test
    void refusesANegativeIndex() {
        assertThatIllegalArgumentException().isThrownBy(() -> rank(Map.of("a", number("-1"))));
    }

    private static List<Standing<String>> rank(Map<String, BigDecimal> indexes) {
        return Ranking.of(indexes, BANDS, Comparator.naturalOrder());
    }
}
