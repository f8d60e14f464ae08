package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.scoring.AllOrNothing;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.Facts;
import vn.parindex.scoring.GivenPoints;
import vn.parindex.scoring.Issued;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.NoViolation;
import vn.parindex.scoring.PrintedDifference;
import vn.parindex.scoring.PrintedTable;
import vn.parindex.scoring.Ranking;
import vn.parindex.scoring.RollUp;
import vn.parindex.scoring.Standing;
import vn.parindex.scoring.Tally;
import vn.parindex.scoring.Tiers;
import vn.parindex.source.Loaded;

/** The shipped set says what Phụ lục I of Đắk Lắk 7391/KH-UBND (19/8/2020) says, and its table comes out. */
class DakLakSetTest {

    private static final List<CSVRecord> ANNEX = SourceTable.rows("daklak-2020-annex1.csv");
    private static final List<CSVRecord> NODES =
            ANNEX.stream().filter(row -> !row.get("code").equals("TOTAL")).toList();

    private final Loaded<CriteriaSet> file = ShippedSets.read("daklak-2020");
    private final CriteriaSet set = file.value().orElseThrow();

    @Test
    void the_file_has_no_problem_at_all() {
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void it_names_the_plan_that_prints_it_and_does_not_pass_for_an_official_text() {
        assertThat(set.issued()).isEqualTo(new Issued("7391/KH-UBND", LocalDate.of(2020, 8, 19), "UBND tỉnh Đắk Lắk"));
        assertThat(set.official()).isFalse();
        assertThat(set.notice()).contains("cách chấm là cách hiểu Phụ lục II", "tính điểm theo tỷ lệ");
    }

    @Test
    void it_has_the_104_rows_of_the_annex_eight_fields_43_criteria_52_sub_criteria_and_the_total() {
        Map<Integer, Long> nodesByDepth = nodes().stream()
                .collect(Collectors.groupingBy(node -> node.code().split("\\.").length, Collectors.counting()));

        assertThat(nodesByDepth).containsOnly(Map.entry(1, 8L), Map.entry(2, 43L), Map.entry(3, 52L));
        assertThat(ANNEX).hasSize(nodes().size() + 1);
    }

    @Test
    void every_row_has_the_code_name_maximum_and_leads_that_the_annex_prints() {
        assertThat(nodes())
                .extracting(
                        Criterion::code,
                        Criterion::name,
                        node -> node.maximum().stripTrailingZeros(),
                        node -> String.join("; ", node.leads()))
                .containsExactlyElementsOf(NODES.stream()
                        .map(row -> tuple(
                                row.get("code"),
                                row.get("name_vi"),
                                new BigDecimal(row.get("max")).stripTrailingZeros(),
                                row.get("lead")))
                        .toList());
    }

    @Test
    void the_self_assessed_58_leaves_make_66_5_and_the_22_leaves_of_the_survey_33_5() {
        assertThat(leaves(Basis.SELF)).hasSize(58);
        assertThat(set.maximum(Basis.SELF)).isEqualByComparingTo("66.5");
        assertThat(leaves(Basis.SURVEY)).hasSize(22);
        assertThat(set.maximum(Basis.SURVEY)).isEqualByComparingTo("33.5");
        assertThat(set.leaves()).hasSize(80);
        assertThat(set.maximum()).isEqualByComparingTo("100");
    }

    @Test
    void the_leaves_of_2019_make_79_53_which_is_class_c() {
        Tally tally = tally("score_2019");

        assertThat(tally.points()).isEqualByComparingTo("79.53");
        assertThat(tally.indexPercent()).isEqualTo(new BigDecimal("79.53"));
        assertThat(Ranking.of(set, Map.of("Đắk Lắk", tally), name -> name, String::compareTo))
                .extracting(Standing::className)
                .containsExactly("C");
    }

    @Test
    void of_the_79_53_points_54_83_are_self_assessed_and_24_70_from_the_survey() {
        assertThat(points(Basis.SELF, "score_2019")).isEqualByComparingTo("54.83");
        assertThat(points(Basis.SURVEY, "score_2019")).isEqualByComparingTo("24.70");
    }

    @Test
    void four_printed_parents_of_2019_differ_from_their_children_by_the_last_place_and_the_total_does_not() {
        assertThat(differences("score_2019"))
                .extracting(difference -> difference.code().orElse("TOTAL"), PrintedDifference::difference)
                .containsExactly(
                        tuple("2", new BigDecimal("0.01")),
                        tuple("4", new BigDecimal("0.01")),
                        tuple("5", new BigDecimal("-0.01")),
                        tuple("6", new BigDecimal("-0.01")));
    }

    @Test
    void one_printed_target_differs_because_13_68_was_printed_as_13_7() {
        assertThat(differences("target_2020"))
                .extracting(PrintedDifference::code, PrintedDifference::printed, PrintedDifference::sum)
                .containsExactly(tuple(Optional.of("3"), new BigDecimal("13.7"), new BigDecimal("13.68")));
    }

    @Test
    void the_printed_maxima_agree_everywhere() {
        assertThat(differences("max")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"score_2019", "target_2020"})
    void every_difference_is_explained_as_rounding_and_refuses_nothing(String column) {
        assertThat(differences(column))
                .allMatch(PrintedDifference::isRounding)
                .extracting(PrintedDifference::explanation)
                .allMatch(text -> text.contains("do làm tròn khi in bảng, không phải sai số liệu"));
    }

    @Test
    void the_field_targets_make_92_81_and_the_leaf_targets_92_79_because_field_3_was_rounded_up_in_between() {
        BigDecimal ofFields = set.fields().stream()
                .map(field -> printed("target_2020").get(field.code()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Tally ofLeaves = tally("target_2020");

        assertThat(ofFields).isEqualByComparingTo("92.81").isEqualByComparingTo(total("target_2020"));
        assertThat(ofLeaves.points()).isEqualByComparingTo("92.79");
        assertThat(set.fields())
                .filteredOn(field -> ofLeaves.find(field.code())
                                .orElseThrow()
                                .points()
                                .compareTo(printed("target_2020").get(field.code()))
                        != 0)
                .extracting(Criterion::code)
                .containsExactly("3");
    }

    @Test
    void a_sub_criterion_may_have_five_leads() {
        assertThat(set.leadsOf("4.3.1"))
                .containsExactly(
                        "Sở Kế hoạch và Đầu tư",
                        "Sở Tài chính",
                        "Sở Tài nguyên và Môi trường",
                        "Sở Nông nghiệp và Phát triển nông thôn",
                        "Sở Nội vụ");
    }

    @Test
    void a_criterion_without_leads_inherits_those_of_its_field_and_a_sub_criterion_may_override_them() {
        assertThat(set.require("6.2").leads()).isEmpty();
        assertThat(set.leadsOf("6.2")).containsExactly("Sở Tài chính");
        assertThat(set.leadsOf("6.1.1")).containsExactly("Sở Kế hoạch và Đầu tư");
        assertThat(set.leadsOf("6.1.2")).containsExactly("Sở Tài chính");
    }

    @Test
    void every_leaf_has_somebody_who_answers_for_it() {
        assertThat(set.leaves()).allMatch(leaf -> !set.leadsOf(leaf.code()).isEmpty());
    }

    @Test
    void every_cell_that_the_scan_leaves_in_doubt_is_noted_on_its_criterion() {
        assertThat(NODES)
                .filteredOn(row -> row.get("flag").startsWith("AMBIGUOUS")
                        || row.get("flag").startsWith("INFERRED"))
                .hasSize(14)
                .extracting(row -> set.require(row.get("code")).note())
                .allMatch(note -> note != null && note.contains("bản quét"));
    }

    /**
     * The plan states a requirement in words, a threshold that cannot be read, or several that share the points; or the
     * points of 2019 fit no rule that the threshold would allow (1.5, 7.2.2).
     */
    @Test
    void where_no_readable_threshold_belongs_to_exactly_this_leaf_no_rule_is_invented() {
        assertThat(leaves(Basis.SELF))
                .filteredOn(leaf -> leaf.rule() instanceof GivenPoints)
                .extracting(Criterion::code)
                .containsExactly(
                        "1.2", "1.3", "1.4", "1.5", "2.1", "3.1", "3.2", "3.3", "3.4", "3.5", "4.1.2", "4.3.1", "4.3.2",
                        "5.1", "5.2", "5.3", "5.5", "5.7", "6.2.1", "6.2.2", "6.2.3", "6.2.4", "7.1.1", "7.1.3",
                        "7.1.5", "7.1.6", "7.2.2", "7.3.1", "7.4", "8.3");
        assertThat(leaves(Basis.SURVEY)).allMatch(leaf -> leaf.rule() instanceof GivenPoints);
    }

    @Test
    void every_self_assessed_leaf_says_how_far_its_rule_is_the_plans() {
        assertThat(leaves(Basis.SELF))
                .allMatch(leaf -> leaf.note() != null)
                .filteredOn(leaf -> !(leaf.rule() instanceof GivenPoints))
                .allMatch(leaf -> leaf.note().contains("là cách hiểu của bộ tiêu chí này"));
    }

    /** A rule that knows only "all" and "nothing" would be refuted by points in between. */
    @ParameterizedTest
    @ValueSource(strings = {"score_2019", "target_2020"})
    void no_printed_figure_contradicts_a_rule_of_all_or_nothing(String column) {
        assertThat(set.leaves())
                .filteredOn(leaf -> leaf.rule() instanceof AllOrNothing
                        || leaf.rule() instanceof NoViolation
                        || leaf.rule() instanceof Tiers)
                .hasSize(11)
                .allSatisfy(leaf -> assertThat(printed(column).get(leaf.code()))
                        .usingComparator(BigDecimal::compareTo)
                        .isIn(BigDecimal.ZERO, leaf.maximum()));
    }

    @ParameterizedTest(name = "{0}: {1} → {2} since 2015 gives {3}")
    @CsvSource({"4.1.3, 1000, 927, 0.73", "4.1.3, 1000, 900, 1", "4.2.3, 1000, 924, 1.14", "6.3.4, 800, 720, 1"})
    void less_than_in_2015_counts_in_proportion_up_to_ten_percent(
            String code, String base, String current, String points) {
        assertThat(scored(code, "base", base, "current", current)).isEqualByComparingTo(points);
    }

    @ParameterizedTest(name = "{0}: {1} of {2} gives {3}")
    @CsvSource({"1.6, 1, 3, 0.5", "6.1.1, 860, 1000, 0.86", "6.1.1, 900, 1000, 1", "6.1.3, 0, 4, 0"})
    void a_share_of_what_was_due_counts_in_proportion(String code, String achieved, String planned, String points) {
        assertThat(scored(code, "achieved", achieved, "planned", planned)).isEqualByComparingTo(points);
    }

    private List<Criterion> nodes() {
        return set.fields().stream().flatMap(Criterion::nodes).toList();
    }

    private List<Criterion> leaves(Basis basis) {
        return set.leaves().stream().filter(leaf -> leaf.basis() == basis).toList();
    }

    private static Map<String, BigDecimal> printed(String column) {
        return SourceTable.figures(NODES, "code", column);
    }

    private static BigDecimal total(String column) {
        return SourceTable.figures(ANNEX, "code", column).get("TOTAL");
    }

    private List<PrintedDifference> differences(String column) {
        return PrintedTable.check(set, printed(column), total(column));
    }

    private Tally tally(String column) {
        Map<String, LeafScore> scores = new HashMap<>();
        set.leaves()
                .forEach(leaf -> scores.put(
                        leaf.code(), LeafScore.judged(printed(column).get(leaf.code()), leaf, set.rounding())));
        return RollUp.of(set, scores);
    }

    private BigDecimal points(Basis basis, String column) {
        return leaves(basis).stream()
                .map(leaf -> printed(column).get(leaf.code()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal scored(String code, String fact, String value, String otherFact, String otherValue) {
        Criterion leaf = set.require(code);
        Facts facts = new Facts(Map.of(fact, value, otherFact, otherValue));
        return ((LeafScore.Scored) leaf.rule().score(leaf.maximum(), facts, set.rounding())).points();
    }
}
