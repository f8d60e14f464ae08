package vn.parindex.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.parindex.scoring.Facts;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.scoring.Survey;

/** What must hold of every survey, whatever is answered. */
class SurveyPropertiesTest {

    private static final BigDecimal MAXIMUM = new BigDecimal("1.5");

    @Property
    void the_order_of_ballots_does_not_matter(@ForAll("ballots") List<Integer> ballots, @ForAll Random random) {
        var shuffled = new ArrayList<>(ballots);
        Collections.shuffle(shuffled, random);
        assertThat(counted(shuffled)).isEqualTo(counted(ballots));
    }

    @Property
    void every_ballot_is_counted_once(@ForAll("ballots") List<Integer> ballots) {
        Distribution counted = counted(ballots);
        assertThat(counted.ballots()).isEqualTo(ballots.size());
        assertThat(counted.total())
                .isEqualTo(ballots.stream()
                        .filter(answer -> answer > 0)
                        .mapToLong(Integer::longValue)
                        .sum());
    }

    @Property
    void counting_in_parts_is_counting_at_once(
            @ForAll("ballots") List<Integer> ballots, @ForAll @IntRange(max = 60) int cut) {
        int at = Math.min(cut, ballots.size());
        assertThat(counted(ballots.subList(0, at)).plus(counted(ballots.subList(at, ballots.size()))))
                .isEqualTo(counted(ballots));
    }

    @Property
    void a_ballot_moves_the_mean_towards_its_answer_and_not_beyond(
            @ForAll("answered") Distribution before, @ForAll @IntRange(min = 1, max = 5) int answer) {
        Fraction added = Fraction.of(answer, 1);
        Fraction after = before.plus(answer, 1).exactMean();
        int direction = added.compareTo(before.exactMean());

        assertThat(after.compareTo(before.exactMean())).isEqualTo(direction);
        assertThat(added.compareTo(after)).isEqualTo(direction);
    }

    @Property
    void ballots_without_an_answer_do_not_move_the_points(
            @ForAll("groups") List<GroupAnswers> groups, @ForAll @IntRange(min = -2, max = 0) int nothing) {
        List<GroupAnswers> more = groups.stream()
                .map(group -> new GroupAnswers(
                        group.group(), group.question(), group.answers().plus(nothing, 7)))
                .toList();
        assertThat(points(SurveyRules.DEFAULT, more)).isEqualTo(points(SurveyRules.DEFAULT, groups));
        assertThat(points(weighted(3), more)).isEqualTo(points(weighted(3), groups));
    }

    @Property
    void twice_the_same_answers_give_the_same_points(@ForAll("groups") List<GroupAnswers> groups) {
        List<GroupAnswers> doubled = groups.stream()
                .map(group -> new GroupAnswers(
                        group.group(), group.question(), group.answers().plus(group.answers())))
                .toList();
        assertThat(points(SurveyRules.DEFAULT, doubled)).isEqualTo(points(SurveyRules.DEFAULT, groups));
        assertThat(points(weighted(3), doubled)).isEqualTo(points(weighted(3), groups));
    }

    @Property
    void the_order_of_groups_does_not_matter(@ForAll("groups") List<GroupAnswers> groups, @ForAll Random random) {
        var shuffled = new ArrayList<>(groups);
        Collections.shuffle(shuffled, random);
        assertThat(points(weighted(3), shuffled)).isEqualTo(points(weighted(3), groups));
        assertThat(points(SurveyRules.DEFAULT, shuffled)).isEqualTo(points(SurveyRules.DEFAULT, groups));
    }

    @Property
    void only_the_proportion_of_weights_matters(
            @ForAll("groups") List<GroupAnswers> groups, @ForAll @IntRange(min = 1, max = 50) int factor) {
        assertThat(points(weighted(3 * factor, factor), groups)).isEqualTo(points(weighted(3), groups));
    }

    @Property
    void without_weights_points_are_those_of_the_rule_for_totals(@ForAll("groups") List<GroupAnswers> groups) {
        Distribution all = groups.stream()
                .map(GroupAnswers::answers)
                .reduce(Distribution::plus)
                .orElseThrow();
        var facts = new Facts(Map.of("ballots", Long.toString(all.answers()), "total", Long.toString(all.total())));
        var expected = (LeafScore.Scored) new Survey(5).score(MAXIMUM, facts, RoundingPolicy.DEFAULT);

        assertThat(points(SurveyRules.DEFAULT, groups)).isEqualTo(expected.points());
    }

    @Property
    void points_lie_between_the_worst_and_the_best_group(@ForAll("groups") List<GroupAnswers> groups) {
        List<Fraction> means = groups.stream()
                .map(GroupAnswers::answers)
                .filter(answers -> answers.answers() > 0)
                .map(Distribution::exactMean)
                .toList();
        assertThat(points(weighted(3), groups))
                .isBetween(pointsOf(Collections.min(means)), pointsOf(Collections.max(means)));
    }

    @Property
    void the_explanation_ends_with_the_points_and_its_product_can_be_checked(
            @ForAll("groups") List<GroupAnswers> groups) {
        var scored = (LeafScore.Scored) Asked.score(weighted(3), "1.2", groups.toArray(GroupAnswers[]::new));
        String product = scored.explanation().replaceFirst(".* → ", "").replace(',', '.');
        String[] parts = product.split(" ");

        assertThat(product).matches("[\\d.]+(/\\d+)? × 1\\.5 [=≈] [\\d.]+ điểm");
        // a fraction where no decimal with few digits gives the same points
        String[] factor = (parts[0] + "/1").split("/");
        assertThat(new BigDecimal(factor[0])
                        .multiply(MAXIMUM)
                        .divide(new BigDecimal(factor[1]), 2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(scored.points())
                .isEqualByComparingTo(parts[4]);
    }

    @Property
    void what_is_shown_never_tells_what_fewer_than_five_answered(@ForAll("anyGroups") List<GroupAnswers> groups) {
        QuestionView view = QuestionView.of(groups, SurveyRules.DEFAULT);
        var shown = new TreeMap<String, Long>();
        view.groups().forEach(group -> {
            if (group instanceof GroupView.Shown seen) {
                shown.put(seen.group(), seen.answers().answers());
            }
        });
        assertThat(shown.values()).allMatch(answers -> answers >= QuestionView.SMALLEST);
        assertThat(view.groups())
                .extracting(GroupView::group)
                .containsExactly(groups.stream().map(GroupAnswers::group).toArray(String[]::new));
        long all = groups.stream().mapToLong(group -> group.answers().answers()).sum();
        long rest = all - shown.values().stream().mapToLong(Long::longValue).sum();
        if (shown.size() < groups.size()) {
            assertThat(rest >= QuestionView.SMALLEST || shown.isEmpty()).isTrue();
        }
        assertThat(view.total().isPresent()).isEqualTo(all >= QuestionView.SMALLEST);
    }

    @Property
    void nothing_is_hidden_without_need(@ForAll("anyGroups") List<GroupAnswers> groups) {
        Assume.that(groups.stream().allMatch(group -> group.answers().answers() >= QuestionView.SMALLEST));
        assertThat(QuestionView.of(groups, SurveyRules.DEFAULT).groups()).allMatch(GroupView.Shown.class::isInstance);
    }

    @Provide
    Arbitrary<List<Integer>> ballots() {
        return Arbitraries.integers().between(-2, 5).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<Distribution> answered() {
        return distributions().filter(distribution -> distribution.answers() > 0);
    }

    /** Two or three groups with enough answers together. */
    @Provide
    Arbitrary<List<GroupAnswers>> groups() {
        return anyGroups()
                .filter(groups -> groups.stream()
                                .mapToLong(group -> group.answers().answers())
                                .sum()
                        >= QuestionView.SMALLEST);
    }

    @Provide
    Arbitrary<List<GroupAnswers>> anyGroups() {
        return Combinators.combine(
                        Arbitraries.oneOf(distributions(), small()),
                        distributions(),
                        Arbitraries.oneOf(small(), distributions()))
                .as((a, b, c) -> List.of(Asked.from("a", a), Asked.from("b", b), Asked.from("c", c)));
    }

    private static Arbitrary<Distribution> small() {
        return Arbitraries.integers().between(-2, 5).list().ofMaxSize(5).map(SurveyPropertiesTest::counted);
    }

    private static Arbitrary<Distribution> distributions() {
        return Arbitraries.integers()
                .between(0, 400)
                .list()
                .ofSize(8)
                .map(counts -> new Distribution(counts.subList(0, 5), counts.get(5), counts.get(6), counts.get(7)));
    }

    private static Distribution counted(List<Integer> ballots) {
        return Asked.of(ballots.stream().mapToInt(Integer::intValue).toArray());
    }

    private static SurveyRules weighted(int first) {
        return weighted(first, 1);
    }

    private static SurveyRules weighted(int first, int others) {
        return Asked.weights(Map.of(
                "a", BigDecimal.valueOf(first), "b", BigDecimal.valueOf(others), "c", BigDecimal.valueOf(others)));
    }

    private static BigDecimal points(SurveyRules rules, List<GroupAnswers> groups) {
        return ((LeafScore.Scored) Asked.score(rules, "1.2", groups.toArray(GroupAnswers[]::new))).points();
    }

    private static BigDecimal pointsOf(Fraction mean) {
        return mean.over(Fraction.of(5, 1)).times(Fraction.of(MAXIMUM)).rounded(2, RoundingMode.HALF_UP);
    }
}
