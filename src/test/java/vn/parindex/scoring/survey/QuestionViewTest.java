package vn.parindex.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.parindex.scoring.survey.Asked.answers;
import static vn.parindex.scoring.survey.Asked.from;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.survey.GroupView.Hidden;
import vn.parindex.scoring.survey.GroupView.Shown;

/** What a reader may see of the answers of small groups. */
class QuestionViewTest {

    private static final SurveyRules WEIGHTED =
            Asked.weights(Map.of("a", BigDecimal.ONE, "b", BigDecimal.TEN, "c", BigDecimal.ONE));
    private static final Distribution TWENTY = answers(1, 2, 3, 4, 10);
    private static final Distribution SIX = answers(1, 1, 1, 1, 2);
    private static final Distribution THREE = answers(0, 0, 0, 2, 1);

    @Test
    void groups_of_five_and_more_are_shown() {
        assertThat(view(from("a", answers(5, 0, 0, 0, 0)), from("b", TWENTY)).groups())
                .containsExactly(new Shown("a", answers(5, 0, 0, 0, 0)), new Shown("b", TWENTY));
    }

    @Test
    void a_small_group_is_hidden_and_with_it_the_next_larger_or_the_total_would_tell() {
        QuestionView view = view(from("a", THREE), from("b", TWENTY), from("c", SIX));

        assertThat(view.groups()).containsExactly(new Hidden("a"), new Shown("b", TWENTY), new Hidden("c"));
        assertThat(view.total()).contains(answers(2, 3, 4, 7, 13));
    }

    @Test
    void small_groups_that_are_enough_together_hide_no_other() {
        assertThat(view(from("a", THREE), from("b", TWENTY), from("c", THREE)).groups())
                .containsExactly(new Hidden("a"), new Shown("b", TWENTY), new Hidden("c"));
    }

    @Test
    void ballots_without_an_answer_do_not_make_a_group_larger() {
        Distribution mostlyBlank = THREE.plus(Distribution.BLANK, 40);

        assertThat(view(from("a", mostlyBlank), from("b", SIX), from("c", TWENTY))
                        .groups())
                .startsWith(new Hidden("a"));
    }

    @Test
    void so_few_altogether_are_not_shown_at_all() {
        QuestionView view = view(from("a", THREE));

        assertThat(view.total()).isEmpty();
        assertThat(view.groups()).containsExactly(new Hidden("a"));
    }

    @Test
    void there_is_nothing_to_show_where_nobody_was_asked() {
        assertThatIllegalArgumentException().isThrownBy(() -> view());
    }

    @Test
    void under_weights_the_total_is_hidden_with_small_groups_because_points_tell_a_second_mean() {
        var answers = List.of(from("a", THREE), from("b", TWENTY), from("c", SIX));

        assertThat(QuestionView.of(answers, WEIGHTED).total()).isEmpty();
        assertThat(QuestionView.of(answers.subList(1, 3), WEIGHTED).total()).isPresent();
    }

    @Test
    void a_group_has_one_distribution_for_a_question() {
        assertThatIllegalArgumentException().isThrownBy(() -> view(from("a", SIX), from("a", SIX)));
    }

    private static QuestionView view(GroupAnswers... answers) {
        return QuestionView.of(List.of(answers), SurveyRules.DEFAULT);
    }
}
