package vn.parindex.survey.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.survey.Distribution;
import vn.parindex.scoring.survey.GroupAnswers;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.QuestionKind;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.questionnaire.RatedOption;

/** Ballots, counted. */
class BallotCountTest {

    private static final Questionnaire CITIZENS =
            questionnaire("dan", "v1", rated("a", "1.1"), text("words"), rated("b", "1.2"), rated("c", "1.1"));
    private static final Questionnaire LEADERS = questionnaire("lanh-dao", "v1", rated("a", "1.1"));

    @Test
    void answers_are_in_the_order_of_the_questions_that_give_points() {
        var count = new BallotCount(CITIZENS);
        count.add(new short[] {3, 0, 1});
        count.add(new short[] {3, -1, -2});

        assertThat(count.byCriterion())
                .isEqualTo(Map.of(
                        "1.1",
                        List.of(
                                new GroupAnswers("dan", "a", distribution(0, 0, 2, 0, 0, 0)),
                                new GroupAnswers("dan", "c", distribution(1, 0, 0, 0, 1, 0))),
                        "1.2",
                        List.of(new GroupAnswers("dan", "b", distribution(0, 0, 0, 1, 0, 1)))));
    }

    @Test
    void groups_stand_side_by_side_and_versions_of_a_question_are_added() {
        var first = new BallotCount(CITIZENS);
        first.add(0, 2, 40);
        var second = new BallotCount(questionnaire("dan", "v2", rated("a", "1.1")));
        second.add(0, 2, 2);
        var leaders = new BallotCount(LEADERS);
        leaders.add(new short[] {1});

        assertThat(BallotCount.together(Stream.of(first, leaders, second)).get("1.1"))
                .containsExactly(
                        new GroupAnswers("dan", "a", distribution(0, 42, 0, 0, 0, 0)),
                        new GroupAnswers("dan", "c", distribution(0, 0, 0, 0, 0, 0)),
                        new GroupAnswers("lanh-dao", "a", distribution(1, 0, 0, 0, 0, 0)));
    }

    @Test
    void a_ballot_that_does_not_fit_is_refused_as_a_whole() {
        var count = new BallotCount(CITIZENS);

        assertThatIllegalArgumentException().isThrownBy(() -> count.add(new short[] {1, 1}));
        assertThatIllegalArgumentException().isThrownBy(() -> count.add(new short[] {1, 1, 4}));
        assertThatIllegalArgumentException().isThrownBy(() -> count.add(new short[] {1, 1, -3}));
        assertThat(count.byCriterion().values()).allSatisfy(answers -> assertThat(answers)
                .allSatisfy(group -> assertThat(group.answers().ballots()).isZero()));
    }

    private static Distribution distribution(int one, int two, int three, int blank, int spoiled, int noOpinion) {
        return new Distribution(List.of(one, two, three), blank, spoiled, noOpinion);
    }

    private static Questionnaire questionnaire(String audience, String version, Question... questions) {
        return new Questionnaire("phieu-" + audience, version, "Phiếu", "", audience, "so", List.of(questions));
    }

    private static Question rated(String key, String criterion) {
        var options = List.of(
                new RatedOption("3", "Tốt", 3), new RatedOption("2", "Bình thường", 2), new RatedOption("1", "Kém", 1));
        return new Question(
                key, "", "Câu hỏi", "", false, new QuestionKind.Rated(criterion, options, Optional.empty()));
    }

    private static Question text(String key) {
        return new Question(key, "", "Góp ý", "", false, new QuestionKind.Text(100, true));
    }
}
