package vn.parindex.survey.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand on a ballot. */
class FilledBallotTest {

    private static final String SHA = "a".repeat(64);
    private static final BallotSheet SHEET = new BallotSheet(
            "phieu",
            SHA,
            List.of(new BallotSheet.Rating(5, true), new BallotSheet.Rating(3, false)),
            List.of(new BallotSheet.FreeText("yKien", 10)));

    @ParameterizedTest
    @CsvSource({"1,1", "5,3", "0,0", "-1,0"})
    void answers_on_the_scale_blanks_and_no_opinion_are_taken(int first, int second) {
        assertThat(ballot(List.of(first, second), "").problems(SHEET, Channel.WEB))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6,1,1", "1,4,2", "-3,1,1", "1,-1,2", "-2,1,1", "2147483647,1,1", "-2147483648,1,1"})
    void an_option_that_is_not_on_the_sheet_is_refused_by_its_question(int first, int second, int question) {
        assertThat(ballot(List.of(first, second), "").problems(SHEET, Channel.WEB))
                .containsExactly(
                        "Câu " + question + ": phương án trả lời không có trong phiếu; chọn lại một phương án.");
    }

    @Test
    void an_answer_may_be_spoiled_on_paper_only() {
        assertThat(ballot(List.of(-2, 1), "").problems(SHEET, Channel.PAPER)).isEmpty();
    }

    @Test
    void too_many_or_too_few_answers_are_refused() {
        assertThat(ballot(List.of(1, 1, 1), "").problems(SHEET, Channel.WEB))
                .containsExactly(
                        "Phiếu có 2 câu hỏi chấm điểm nhưng nhận được 3 câu trả lời; tải lại phiếu rồi trả lời lại.");
    }

    @Test
    void a_ballot_on_another_form_is_refused() {
        assertThat(new FilledBallot("b".repeat(64), List.of(1, 1), Map.of()).problems(SHEET, Channel.WEB))
                .singleElement()
                .asString()
                .contains("không phải mẫu phiếu dành cho nhóm đối tượng");
    }

    @Test
    void the_length_of_a_text_is_counted_in_characters_that_people_see_as_one() {
        assertThat(ballot(List.of(1, 1), "đầy đủ 😀😀😀").problems(SHEET, Channel.WEB))
                .isEmpty();
        assertThat(ballot(List.of(1, 1), "quá mười ký tự").problems(SHEET, Channel.WEB))
                .containsExactly("Ý kiến dài 14 ký tự, nhiều nhất là 10 ký tự; rút gọn lại.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\ud800b"})
    void what_no_database_can_keep_is_refused(String text) {
        assertThat(ballot(List.of(1, 1), text).problems(SHEET, Channel.WEB))
                .containsExactly("Ý kiến có ký tự không đọc được; xóa ký tự đó rồi gửi lại.");
    }

    @Test
    void an_answer_to_a_question_that_is_not_there_is_refused() {
        assertThat(new FilledBallot(SHA, List.of(1, 1), Map.of("khac", "x")).problems(SHEET, Channel.WEB))
                .singleElement()
                .asString()
                .contains("một câu hỏi không có trong mẫu phiếu");
    }

    @Test
    void all_wrong_answers_are_told_at_once_and_none_is_quoted() {
        assertThat(ballot(List.of(9, 8), "bí mật bí mật").problems(SHEET, Channel.WEB))
                .hasSize(3)
                .noneMatch(problem -> problem.contains("bí mật") || problem.contains("9"));
        assertThat(ballot(List.of(1, 2), "bí mật")).hasToString("FilledBallot[" + SHA + "]");
    }

    private static FilledBallot ballot(List<Integer> answers, String text) {
        return new FilledBallot(SHA, answers, Map.of("yKien", text));
    }
}
