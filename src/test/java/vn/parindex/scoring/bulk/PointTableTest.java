package vn.parindex.scoring.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.NodeScore;
import vn.parindex.scoring.RoundingPolicy;

class PointTableTest {

    /** 1 (4) = 1.1 (1.5) + 1.2 (2.5); 2 (6) */
    private static final CriteriaSet SET = Sets.set(
            new RoundingPolicy(2, RoundingMode.HALF_UP),
            Sets.parent("1", "4", Sets.yesNo("1.1", "1.5"), Sets.yesNo("1.2", "2.5")),
            Sets.yesNo("2", "6"));

    private final PointTableBuilder builder = PointTable.builder(SET);

    @BeforeEach
    void given_three_units_in_two_groups() {
        unit("Sở Y tế", "Sở", "1.5", "2", "6");
        unit("Sở Nội vụ", "Sở", "1", "2.5", "6");
        unit("Huyện Ea Kar", "Huyện", "0", "1.255", "3");
    }

    @Test
    void adds_leaves_to_points_and_index() {
        PointTable table = builder.build();
        assertThat(table.points(0)).isEqualTo("9.50");
        assertThat(table.maximum(0)).isEqualTo("10.00");
        assertThat(table.indexPercent(0)).isEqualTo("95.00");
        assertThat(table.node("1").points(1)).isEqualTo("3.50");
    }

    @Test
    void rounds_points_once_when_they_come_in() {
        assertThat(builder.build().points(2)).isEqualTo("4.26");
    }

    @Test
    void ranks_each_group_by_itself_with_equals_by_name() {
        Standings standings = builder.build().standings();
        assertThat(standings.groups()).containsExactly("Sở", "Huyện");
        assertThat(standings.unitsOf(0)).containsExactly(1, 0);
        assertThat(standings.rank(0)).isEqualTo(1);
        assertThat(standings.rank(1)).isEqualTo(1);
        assertThat(standings.rank(2)).isEqualTo(1);
        assertThat(standings.className(1)).isEqualTo("A");
        assertThat(standings.className(2)).isEqualTo("D");
    }

    @Test
    void a_class_begins_at_its_cut_point_and_not_at_what_rounds_to_it() {
        PointTableBuilder hundred = PointTable.builder(Sets.set(RoundingPolicy.DEFAULT, Sets.yesNo("1", "100")));
        for (String points : List.of("69.99", "70", "89.99", "90")) {
            hundred.points(hundred.unit(points, "Sở"), 0, new BigDecimal(points));
        }
        Standings standings = hundred.build().standings();
        // C begins at 69.9951
        assertThat(IntStream.range(0, 4).mapToObj(standings::className)).containsExactly("D", "C", "B", "A");
    }

    @Test
    void takes_a_leaf_that_does_not_apply_out_of_the_maximum() {
        int unit = builder.unit("Sở Tư pháp", "Sở");
        builder.points(unit, 0, new BigDecimal("1.5"));
        builder.points(unit, 1, new BigDecimal("1.5"));
        builder.notApplicable(unit, 2);
        PointTable table = builder.build();
        assertThat(table.maximum(unit)).isEqualTo("4.00");
        assertThat(table.indexPercent(unit)).isEqualTo("75.00");
        assertThat(table.explain(unit).find("2")).map(NodeScore::applies).contains(false);
    }

    @Test
    void tells_every_leaf_without_points() {
        builder.unit("Sở Tư pháp", "Sở");
        InvalidTable refusal = catchThrowableOfType(InvalidTable.class, builder::build);
        assertThat(refusal.problems())
                .extracting(TableProblem::toString)
                .containsExactly(
                        "Sở Tư pháp, 1.1: Tiêu chí 1.1 (Tiêu chí 1.1) chưa có điểm.",
                        "Sở Tư pháp, 1.2: Tiêu chí 1.2 (Tiêu chí 1.2) chưa có điểm.",
                        "Sở Tư pháp, 2: Tiêu chí 2 (Tiêu chí 2) chưa có điểm.");
    }

    @Test
    void refuses_a_unit_to_which_nothing_applies() {
        int unit = builder.unit("Sở Tư pháp", "Sở");
        for (int leaf = 0; leaf < 3; leaf++) {
            builder.notApplicable(unit, leaf);
        }
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidTable.class)
                .hasMessageStartingWith("Sở Tư pháp: Không có tiêu chí nào được áp dụng");
    }

    @Test
    void refuses_points_beyond_the_leaf_and_points_stated_twice() {
        int unit = builder.unit("Sở Tư pháp", "Sở");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.points(unit, 0, new BigDecimal("1.51")))
                .withMessage("Tiêu chí 1.1: Điểm 1,51 vượt điểm tối đa 1,5; hãy nhập số điểm từ 0 đến 1,5.");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.points(unit, 0, new BigDecimal("1.501")));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.scaledPoints(unit, 0, -1));
        builder.points(unit, 0, BigDecimal.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.notApplicable(unit, 0));
    }

    @Test
    void knows_a_unit_by_its_name_and_in_one_group_only() {
        assertThat(builder.unit("Sở Y tế", "Sở")).isZero();
        assertThat(builder.findUnit("Sở Y tế")).hasValue(0);
        assertThat(builder.findUnit("Sở Tư pháp")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.unit("Sở Y tế", "Huyện"));
    }

    private void unit(String name, String group, String... points) {
        int unit = builder.unit(name, group);
        for (int leaf = 0; leaf < points.length; leaf++) {
            builder.points(unit, leaf, new BigDecimal(points[leaf]));
        }
    }
}
