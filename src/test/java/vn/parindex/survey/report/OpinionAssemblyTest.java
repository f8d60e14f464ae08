package vn.parindex.survey.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.survey.questionnaire.AnswerOption;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.QuestionKind;
import vn.parindex.survey.questionnaire.Questionnaire;

/** Answers in words, without what tells who gave them. */
class OpinionAssemblyTest {

    private static final String COMMON = "Góp ý?";
    private static final String OF_A = "Với vai trò lãnh đạo, Ông/Bà góp ý gì?";

    private static final Question WORDS = question("yKien", COMMON, new QuestionKind.Text(500, true));

    @Test
    void a_large_group_is_named_and_equal_answers_are_counted_in_alphabetical_order() {
        var blocks = opinions(Map.of("a", 20), said("a", "yKien", "Tốt", 3), said("a", "yKien", "Ăn nói hòa nhã", 1));

        assertThat(blocks)
                .containsExactly(new OpinionBlock(
                        "Nhóm a",
                        COMMON,
                        List.of(new OpinionBlock.Said("Ăn nói hòa nhã", 1), new OpinionBlock.Said("Tốt", 3))));
    }

    @Test
    void a_small_group_goes_unnamed_with_the_next_larger_one() {
        var blocks = opinions(
                Map.of("a", 3, "b", 18, "c", 20),
                said("a", "yKien", "của a", 1),
                said("b", "yKien", "của b", 1),
                said("c", "yKien", "của c", 1));

        assertThat(blocks).extracting(OpinionBlock::group).containsExactly("Nhóm c", OpinionAssembly.UNNAMED);
        assertThat(blocks.get(1).said())
                .containsExactly(new OpinionBlock.Said("của a", 1), new OpinionBlock.Said("của b", 1));
    }

    @Test
    void fewer_than_five_ballots_altogether_say_nothing() {
        assertThat(opinions(Map.of("a", 3, "b", 1), said("a", "yKien", "Tốt", 3), said("b", "yKien", "Kém", 1)))
                .isEmpty();
    }

    @Test
    void a_question_that_only_one_of_the_unnamed_groups_was_asked_is_not_named_either() {
        var blocks = assembly(
                        Map.of("a", 3, "b", 18),
                        Map.of(
                                "a",
                                List.of(WORDS, question("rieng", OF_A, new QuestionKind.Text(500, true))),
                                "b",
                                List.of(WORDS)))
                .of(List.of(said("a", "rieng", "riêng", 1), said("b", "yKien", "chung", 1)));

        assertThat(blocks)
                .extracting(OpinionBlock::question)
                .containsExactlyInAnyOrder(COMMON, "Ý kiến, góp ý")
                .doesNotContain(OF_A);
    }

    @Test
    void options_are_called_by_their_labels_and_several_on_a_ballot_are_counted_each() {
        var options = List.of(new AnswerOption("web", "Cổng thông tin"), new AnswerOption("truc-tiep", "Trực tiếp"));
        var blocks = assembly(
                        Map.of("a", 20),
                        Map.of("a", List.of(question("kenh", "Kênh?", new QuestionKind.Multiple(options, 2)))))
                .of(List.of(said("a", "kenh", "web,truc-tiep", 4), said("a", "kenh", "web", 5)));

        assertThat(blocks.get(0).said())
                .containsExactly(new OpinionBlock.Said("Cổng thông tin", 9), new OpinionBlock.Said("Trực tiếp", 4));
    }

    private static List<OpinionBlock> opinions(Map<String, Integer> ballots, OpinionCount... counted) {
        return assembly(
                        ballots,
                        ballots.keySet().stream().collect(Collectors.toMap(code -> code, code -> List.of(WORDS))))
                .of(List.of(counted));
    }

    private static OpinionAssembly assembly(Map<String, Integer> ballots, Map<String, List<Question>> questions) {
        return new OpinionAssembly(
                Stream.of("a", "b", "c")
                        .filter(ballots::containsKey)
                        .map(OpinionAssemblyTest::group)
                        .toList(),
                questions.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> new Questionnaire(
                                        "phieu", "0", "Phiếu", "", entry.getKey(), "so", entry.getValue()))),
                ballots);
    }

    private static RespondentGroup group(String code) {
        return new RespondentGroup(code, "so", "Nhóm " + code, List.of(), 20, 20, "so-noi-vu", "unit");
    }

    private static Question question(String key, String label, QuestionKind kind) {
        return new Question(key, "", label, "", false, kind);
    }

    private static OpinionCount said(String group, String question, String answer, int times) {
        return new OpinionCount(group, question, answer, times);
    }
}
