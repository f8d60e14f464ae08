package vn.parindex.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.scoring.Basis;

/** Both years of Đắk Nông on the set of 2019–2020: what every department scores while the official annexes are missing. */
class RehearsalMatrixTest {

    private static AssignmentMatrix matrix(String plan) {
        return ShippedProvincePlans.year(plan).matrix();
    }

    @ParameterizedTest
    @ValueSource(strings = {"daknong-2023", "daknong-2024"})
    void every_leaf_has_one_lead_or_a_reason(String plan) {
        var matrix = matrix(plan);

        assertThat(matrix.rows()).hasSize(80);
        assertThat(matrix.blocking()).isEmpty();
        assertThat(matrix.rows())
                .filteredOn(row -> row.assignedAs().isEmpty())
                .extracting(row -> row.leaf().code(), MatrixRow::origin, row -> row.assignment()
                        .map(Assignment::item)
                        .orElse(null))
                .containsExactly(tuple("8.1", Origin.ACKNOWLEDGED, "II.2"));
    }

    /** Points of self-assessed leaves by item; 66.5 in all, as the set has it. */
    @Test
    void the_items_of_2024_come_down_to_these_points() {
        assertThat(points("daknong-2024"))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("1.1", new BigDecimal("7.0")),
                        Map.entry("1.2", new BigDecimal("7.50")),
                        Map.entry("1.3", new BigDecimal("8.00")),
                        Map.entry("2.1", new BigDecimal("1.5")),
                        Map.entry("2.2", new BigDecimal("14.0")),
                        Map.entry("3.1", new BigDecimal("5.0")),
                        Map.entry("4.1", new BigDecimal("8.50")),
                        Map.entry("4.2", new BigDecimal("1")),
                        Map.entry("5.1", new BigDecimal("9.00")),
                        Map.entry("6.2", new BigDecimal("5"))));
    }

    @Test
    void in_2023_the_state_budget_has_an_item_of_its_own() {
        var points = points("daknong-2023");

        assertThat(points).containsEntry("4.3", new BigDecimal("1")).doesNotContainKey("4.2");
        assertThat(points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("66.5");
    }

    private static Map<String, BigDecimal> points(String plan) {
        var byItem = new TreeMap<String, BigDecimal>();
        matrix(plan).rows().stream()
                .filter(MatrixRow::isScoredByLead)
                .forEach(row -> byItem.merge(
                        row.assignment().orElseThrow().item(), row.leaf().maximum(), BigDecimal::add));
        return byItem;
    }

    @ParameterizedTest
    @ValueSource(strings = {"daknong-2023", "daknong-2024"})
    void what_the_plan_names_is_found_under_another_code(String plan) {
        var matrix = matrix(plan);

        assertThat(Stream.of("1.6", "8.4", "8.5", "8.6").map(matrix::row))
                .extracting(
                        row -> row.assignedAs().orElseThrow(), row -> row.lead().orElseThrow())
                .containsExactly(
                        tuple("1.7", "van-phong-ubnd-tinh"),
                        tuple("8.4", "so-tai-chinh"),
                        tuple("8.5", "so-ke-hoach-va-dau-tu"),
                        tuple("8.5", "so-ke-hoach-va-dau-tu"));
        assertThat(matrix.problems())
                .extracting(MatrixProblem::kind, problem -> problem.criterion().orElseThrow(), problem -> problem.item()
                        .orElse("-"))
                .containsExactly(
                        tuple(MatrixProblem.Kind.UNKNOWN_CRITERION, "8.3.3", "4.2"),
                        tuple(MatrixProblem.Kind.UNKNOWN_CRITERION, "1.6", "6.1"),
                        tuple(MatrixProblem.Kind.NO_LEAD, "8.1", "-"));
    }

    @Test
    void leads_are_those_of_the_plan_and_not_of_the_set() {
        var matrix = matrix("daknong-2024");

        // the set names the Department of Science and Technology, and that of Planning and Investment
        assertThat(matrix.row("7.4").lead()).contains("so-thong-tin-va-truyen-thong");
        assertThat(matrix.row("6.1.1").lead()).contains("so-tai-chinh");
    }

    @Test
    void a_leaf_of_the_survey_has_who_answers_for_it_and_nobody_who_scores_it() {
        var survey = matrix("daknong-2024").rows().stream()
                .filter(row -> row.leaf().basis() == Basis.SURVEY)
                .toList();

        assertThat(survey).hasSize(22).noneMatch(MatrixRow::isScoredByLead);
        assertThat(survey.stream().map(row -> row.lead().orElseThrow()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        List.of("so-tu-phap", "so-noi-vu", "so-tai-chinh", "so-thong-tin-va-truyen-thong"));
    }
}
