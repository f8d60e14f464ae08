package vn.parindex.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.plan.PreviousIndex;
import vn.parindex.plan.UnitGroup;

class ComparisonsTest {

    private final Plans plans = mock(Plans.class);
    private final Publication publication = mock(Publication.class);
    private final Comparisons comparisons = new Comparisons(plans, publication);
    private final PlanResult result = SampleResult.small();
    private final UnitResult interior = result.units().get(0);

    @BeforeEach
    void a_plan_without_anything_to_compare_with() {
        plan("tinh-mau-2023", 2023, null, null);
        when(publication.all()).thenReturn(List.of());
    }

    @Test
    void without_an_earlier_year_and_targets_there_is_no_comparison() {
        assertThat(comparisons.of(result).isEmpty()).isTrue();
        assertThat(comparisons.of(result).explanation(interior)).isEmpty();
    }

    @Test
    void the_index_published_the_year_before_is_compared_with() {
        published("tinh-mau-2021", 2021, "70.00");
        published("tinh-mau-2022", 2022, "88.44");
        published("tinh-mau-2024", 2024, "99.00");
        when(publication.all())
                .thenReturn(List.of(snapshot("tinh-mau-2024"), snapshot("tinh-mau-2022"), snapshot("tinh-mau-2021")));

        Comparison comparison = comparisons.of(result);

        assertThat(comparison.explanation(interior))
                .isEqualTo("Tăng 1,31 điểm phần trăm so với năm 2022 (88,44 % → 89,75 %)");
        assertThat(comparison.source()).isEqualTo("Quyết định công bố số 812/QĐ-UBND");
        assertThat(comparison.trend(result.units().get(1)))
                .as("a unit that is new")
                .isEmpty();
    }

    @Test
    void what_the_plan_states_goes_before_what_was_published() {
        plan(
                "tinh-mau-2023",
                2023,
                new PreviousIndex(2022, "Quyết định 1/QĐ-UBND", Map.of("so-noi-vu", new BigDecimal("90.75"))),
                new BigDecimal("85"));

        assertThat(comparisons.of(result).explanation(interior))
                .isEqualTo("Giảm 1,00 điểm phần trăm so với năm 2022 (90,75 % → 89,75 %); Đạt mục tiêu (89,75/85 %)");
    }

    @Test
    void another_province_is_not_compared_with() {
        published("tinh-mau-2022", 2022, "88.44");
        when(plans.get("tinh-mau-2022").province()).thenReturn("Tỉnh khác");
        when(publication.all()).thenReturn(List.of(snapshot("tinh-mau-2022")));

        assertThat(comparisons.of(result).trends()).isEmpty();
    }

    private void published(String planId, int year, String index) {
        plan(planId, year, null, null);
        UnitResult then = new UnitResult(
                interior.group(),
                interior.groupName(),
                1,
                interior.unitCode(),
                interior.unitName(),
                interior.selfPoints(),
                interior.appraisedPoints(),
                interior.surveyPoints(),
                interior.points(),
                interior.maximum(),
                new BigDecimal(index),
                "B",
                interior.explanation(),
                false,
                1,
                1,
                List.of());
        Snapshot snapshot = snapshot(planId);
        when(publication.read(snapshot))
                .thenReturn(new PlanResult(planId, "Kế hoạch", year, List.of(), List.of(then), List.of()));
    }

    private static Snapshot snapshot(String planId) {
        return new Snapshot(planId, "812/QĐ-UBND", null, "{}", "0".repeat(64), "ubnd-tinh", null);
    }

    private void plan(String id, int year, PreviousIndex previous, BigDecimal target) {
        Plan plan = mock(Plan.class);
        when(plan.year()).thenReturn(year);
        when(plan.province()).thenReturn("Tỉnh mẫu");
        when(plan.previous()).thenReturn(previous);
        for (String group : result.groups()) {
            when(plan.group(group))
                    .thenReturn(new UnitGroup(group, group, "mau", BigDecimal.TEN, BigDecimal.TEN, target));
        }
        when(plans.get(id)).thenReturn(plan);
        when(plans.find(id)).thenReturn(Optional.of(plan));
    }
}
