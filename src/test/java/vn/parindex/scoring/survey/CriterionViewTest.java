package vn.parindex.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.survey.Asked.SCALE;
import static vn.parindex.scoring.survey.Asked.answers;
import static vn.parindex.scoring.survey.Asked.from;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What a reader may see of a criterion that groups may be asked several questions about. */
class CriterionViewTest {

    private static final SurveyRules WEIGHTED = Asked.weights(
            Map.of("a", BigDecimal.ONE, "b", BigDecimal.valueOf(3), "c", BigDecimal.ONE, "d", BigDecimal.ONE));
    private static final Distribution TWENTY = answers(1, 2, 3, 4, 10);
    private static final Distribution SIX = answers(1, 1, 1, 1, 2);
    private static final Distribution THREE = answers(0, 0, 0, 2, 1);

    @Example
    void groups_that_are_large_enough_are_shown_with_their_total_and_mean() {
        CriterionView view = view(SurveyRules.DEFAULT, from("a", SIX), from("b", TWENTY));

        assertThat(view.total()).contains(SIX.plus(TWENTY));
        assertThat(view.mean()).contains(new BigDecimal("3.85"));
        assertThat(view.questions())
                .containsExactly(
                        new CriterionView.Question("a", "q", Optional.of(SIX)),
                        new CriterionView.Question("b", "q", Optional.of(TWENTY)));
    }

    @Example
    void three_people_who_answer_two_questions_are_still_three() {
        CriterionView view =
                view(SurveyRules.DEFAULT, asked("a", "q1", THREE), asked("a", "q2", THREE), from("b", TWENTY));

        assertThat(view.questions()).allMatch(question -> question.answers().isEmpty());
        assertThat(view.total()).isPresent();
    }

    @Example
    void answers_of_fewer_than_five_people_are_no_total_however_many_questions_they_answered() {
        assertThat(view(SurveyRules.DEFAULT, asked("a", "q1", THREE), asked("a", "q2", THREE))
                        .total())
                .isEmpty();
    }

    @Example
    void under_weights_the_total_goes_with_a_small_group_but_the_mean_stands_in_the_points_anyway() {
        CriterionView hidden = view(WEIGHTED, from("a", THREE), from("b", TWENTY), from("c", SIX));
        CriterionView shown = view(WEIGHTED, from("b", TWENTY), from("c", SIX));

        assertThat(hidden.total()).isEmpty();
        assertThat(hidden.mean()).contains(new BigDecimal("3.93"));
        assertThat(shown.total()).isPresent();
        // (3 × 4 + 1 × 20/6) ÷ 4
        assertThat(shown.mean()).contains(new BigDecimal("3.83"));
    }

    @Example
    void nobody_asked_or_answering_is_no_mean() {
        assertThat(view(SurveyRules.DEFAULT))
                .isEqualTo(new CriterionView(Optional.empty(), Optional.empty(), List.of()));
        assertThat(view(SurveyRules.DEFAULT, from("a", Distribution.empty(SCALE).plus(Distribution.BLANK, 20)))
                        .mean())
                .isEmpty();
    }

    @Property
    void neither_what_is_shown_nor_any_difference_tells_what_fewer_than_five_people_answered(
            @ForAll("criteria") List<GroupAnswers> asked, @ForAll boolean weighted) {
        CriterionView view = CriterionView.of(SCALE, asked, weighted ? WEIGHTED : SurveyRules.DEFAULT);

        view.questions().forEach(question -> question.answers()
                .ifPresent(answers -> assertThat(answers.answers()).isGreaterThanOrEqualTo(QuestionView.SMALLEST)));
        List<GroupAnswers> hidden = IntStream.range(0, asked.size())
                .filter(i -> view.questions().get(i).answers().isEmpty())
                .mapToObj(asked::get)
                .toList();
        if (view.total().isPresent() && !hidden.isEmpty()) {
            // the total less everything that is shown
            assertThat(people(hidden)).isGreaterThanOrEqualTo(QuestionView.SMALLEST);
            assertThat(weighted).isFalse();
        }
        view.total().ifPresent(total -> {
            assertThat(people(asked)).isGreaterThanOrEqualTo(QuestionView.SMALLEST);
            assertThat(total)
                    .isEqualTo(asked.stream()
                            .map(GroupAnswers::answers)
                            .reduce(Distribution.empty(SCALE), Distribution::plus));
        });
        if (asked.stream().allMatch(part -> part.answers().answers() >= QuestionView.SMALLEST)) {
            assertThat(hidden).isEmpty();
        }
    }

    @Property
    void one_question_to_each_group_is_seen_as_the_view_of_a_question_has_it(
            @ForAll("criteria") List<GroupAnswers> asked) {
        List<GroupAnswers> once =
                asked.stream().filter(part -> part.question().equals("q1")).toList();
        QuestionView expected = QuestionView.of(once, SurveyRules.DEFAULT);
        CriterionView view = CriterionView.of(SCALE, once, SurveyRules.DEFAULT);

        assertThat(view.total()).isEqualTo(expected.total());
        assertThat(view.mean()).isEqualTo(expected.total().flatMap(Distribution::mean));
        for (int i = 0; i < once.size(); i++) {
            boolean shown = expected.groups().get(i) instanceof GroupView.Shown;
            assertThat(view.questions().get(i).answers().isPresent()).isEqualTo(shown);
        }
    }

    /** One to four groups of one to three questions each; many of them small. */
    @Provide
    Arbitrary<List<GroupAnswers>> criteria() {
        Arbitrary<Integer> few = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 2)),
                Tuple.of(1, Arbitraries.integers().between(0, 30)));
        Arbitrary<Distribution> distribution = few.list()
                .ofSize(8)
                .map(counts -> new Distribution(counts.subList(0, 5), counts.get(5), counts.get(6), counts.get(7)));
        return distribution
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(groups -> IntStream.range(0, groups.size())
                        .boxed()
                        .flatMap(group -> IntStream.range(0, groups.get(group).size())
                                .mapToObj(question -> asked(
                                        "abcd".substring(group, group + 1),
                                        "q" + (question + 1),
                                        groups.get(group).get(question))))
                        .toList());
    }

    /** At least so many, found otherwise than in the code. */
    private static long people(List<GroupAnswers> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        GroupAnswers::group,
                        Collectors.mapping(part -> part.answers().answers(), Collectors.toList())))
                .values()
                .stream()
                .mapToLong(counts -> counts.stream().max(Long::compare).orElseThrow())
                .sum();
    }

    private static CriterionView view(SurveyRules rules, GroupAnswers... answers) {
        return CriterionView.of(SCALE, List.of(answers), rules);
    }

    private static GroupAnswers asked(String group, String question, Distribution answers) {
        return new GroupAnswers(group, question, answers);
    }
}
