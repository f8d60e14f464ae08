package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.parindex.scoring.ClassBand;
import vn.parindex.scoring.Mean;
import vn.parindex.scoring.Ranking;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.scoring.Standing;

/** The components of Sóc Trăng's index 2016–2021 (Đề án cải thiện Chỉ số CCHC, 2022), in percent of their maximum. */
class SocTrangComponentsTest {

    private static final String TIE = "Công tác chỉ đạo, điều hành CCHC";
    private static final String ONLY_IN_2016 = "Thực hiện cơ chế một cửa, một cửa liên thông";

    private static final List<String> YEARS = List.of("2016", "2017", "2018", "2019", "2020", "2021");
    private static final List<CSVRecord> COMPONENTS = SourceTable.rows("soctrang-components.csv");
    static final List<CSVRecord> COMPONENTS_WITHOUT_THE_TIE =
            COMPONENTS.stream().filter(row -> !name(row).equals(TIE)).toList();

    @Test
    void there_are_nine_components() {
        assertThat(COMPONENTS).hasSize(9);
    }

    @ParameterizedTest
    @FieldSource("COMPONENTS_WITHOUT_THE_TIE")
    void the_mean_of_the_years_is_the_printed_one(CSVRecord component) {
        assertThat(mean(component).isTie()).isFalse();
        assertThat(mean(component).value()).isEqualTo(new BigDecimal(component.get("printed_mean")));
    }

    @Test
    void a_mean_between_two_printable_figures_says_so_and_is_not_forced_to_the_printed_one() {
        CSVRecord component = component(TIE);

        assertThat(component.get("printed_mean")).isEqualTo("86.40");
        assertThat(mean(component).isTie()).isTrue();
        assertThat(mean(component).value()).isEqualTo(new BigDecimal("86.41"));
        assertThat(mean(component).explanation())
                .isEqualTo(
                        "Trung bình của 6 số: 518,43 ÷ 6 = 86,405, nằm đúng giữa 86,40 và 86,41, làm tròn thành 86,41");
    }

    @Test
    void a_component_that_existed_in_one_year_is_averaged_over_that_year() {
        Mean mean = mean(component(ONLY_IN_2016));

        assertThat(mean.count()).isEqualTo(1);
        assertThat(mean.value()).isEqualTo(new BigDecimal("56.25"));
    }

    @Test
    void the_classes_are_the_stated_ones_by_the_default_cuts() {
        Map<String, String> stated =
                COMPONENTS.stream().collect(Collectors.toMap(SocTrangComponentsTest::name, row -> row.get("class")));

        assertThat(classes()).isEqualTo(stated);
    }

    @Test
    void one_component_is_a_three_are_b_three_c_and_two_d() {
        Map<String, Long> counts = classes().values().stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));

        assertThat(counts)
                .containsExactly(Map.entry("A", 1L), Map.entry("B", 3L), Map.entry("C", 3L), Map.entry("D", 2L));
    }

    /** 2017 is read as 76.50: the scan shows 74 50, with which the printed mean would not come out. */
    @Test
    void the_mean_of_the_provinces_index_over_six_years_is_79_60() {
        List<BigDecimal> index = Stream.of("69.95", "76.50", "78.35", "82.03", "83.21", "87.54")
                .map(BigDecimal::new)
                .toList();

        assertThat(Mean.of(index, RoundingPolicy.DEFAULT).value()).isEqualTo(new BigDecimal("79.60"));
    }

    private static Map<String, String> classes() {
        Map<String, BigDecimal> means = COMPONENTS.stream()
                .collect(Collectors.toMap(
                        SocTrangComponentsTest::name, row -> mean(row).value()));
        return Ranking.of(means, ClassBand.DEFAULT, Comparator.<String>naturalOrder()).stream()
                .collect(Collectors.toMap(Standing::unit, Standing::className));
    }

    private static Mean mean(CSVRecord component) {
        List<BigDecimal> figures = YEARS.stream()
                .map(component::get)
                .filter(cell -> !cell.isBlank())
                .map(BigDecimal::new)
                .toList();
        return Mean.of(figures, RoundingPolicy.DEFAULT);
    }

    private static CSVRecord component(String name) {
        return COMPONENTS.stream()
                .filter(row -> name(row).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String name(CSVRecord component) {
        return component.get("component");
    }
}
