package vn.parindex.survey.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.parindex.survey.questionnaire.AnswerOption;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.QuestionKind;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.questionnaire.RatedOption;

/** What people fill in becomes a ballot, and a ballot becomes what they had filled in. */
class AnswerFormTest {

    private static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            "phieu",
            "f".repeat(64),
            "Phiếu khảo sát",
            "",
            "nguoi-dan",
            "so-nganh",
            List.of(
                    question("c1", false, rated(Optional.of("Không có ý kiến"))),
                    question("c2", false, rated(Optional.empty())),
                    question("nghe", true, new QuestionKind.Single(options("nong-dan", "cong-nhan"))),
                    question("kenh", false, new QuestionKind.Multiple(options("truc-tiep", "mang", "buu-dien"), 2)),
                    question("soLan", false, new QuestionKind.Whole(0, 50)),
                    question("yKien", false, new QuestionKind.Text(20, true))));

    @Test
    void what_was_marked_and_written_is_the_ballot() {
        var filled = web("c1", "5", "c2", "1", "nghe", "nong-dan", "soLan", " 07 ", "yKien", " Tốt\r\nlắm ");

        assertThat(filled.problems()).isEmpty();
        assertThat(filled.ballot())
                .isEqualTo(new FilledBallot(
                        QUESTIONNAIRE.version(),
                        List.of(5, 1),
                        Map.of("nghe", "nong-dan", "soLan", "7", "yKien", "Tốt\nlắm")));
    }

    @Test
    void a_ballot_is_shown_again_as_it_was_filled_in() {
        var form = new AnswerForm(QUESTIONNAIRE, Channel.WEB);
        Map<String, List<String>> given = Map.of(
                "c1",
                List.of("khong-y-kien"),
                "nghe",
                List.of("cong-nhan"),
                "kenh",
                List.of("mang", "buu-dien"),
                "soLan",
                List.of("3"));

        assertThat(form.values(form.read(given).ballot())).isEqualTo(given);
    }

    @Test
    void a_question_that_gives_points_may_be_left_blank_and_another_only_if_it_may() {
        assertThat(web("nghe", "nong-dan").ballot().answers()).containsExactly(0, 0);
        assertThat(web("c1", "5").problems()).containsOnlyKeys("nghe");
        assertThat(paper("c1", "5").problems())
                .as("a sheet cannot be asked again")
                .isEmpty();
    }

    @Test
    void an_option_that_the_question_does_not_have_is_no_answer() {
        assertThat(web("nghe", "nong-dan", "c1", "6").problems()).containsOnlyKeys("c1");
        assertThat(web("nghe", "nong-dan", "c1", "0").problems()).containsOnlyKeys("c1");
        assertThat(web("nghe", "nong-dan", "c2", "khong-y-kien").problems()).containsOnlyKeys("c2");
        assertThat(web("nghe", "bac-si").problems()).containsOnlyKeys("nghe");
        assertThat(web("nghe", "nong-dan", "kenh", "fax").problems()).containsOnlyKeys("kenh");
    }

    @Test
    void two_answers_where_one_is_allowed_are_refused_on_the_page_and_marked_as_spoiled_only_on_paper() {
        var form = new AnswerForm(QUESTIONNAIRE, Channel.WEB);

        assertThat(form.read(Map.of("nghe", List.of("nong-dan"), "c1", List.of("1", "2")))
                        .problems()
                        .get("c1"))
                .contains("Chỉ chọn một phương án");
        assertThat(form.read(Map.of("nghe", List.of("nong-dan", "cong-nhan"))).problems())
                .containsOnlyKeys("nghe");
        assertThat(web("nghe", "nong-dan", "c1", "khong-hop-le").problems()).containsOnlyKeys("c1");
        assertThat(paper("c1", "khong-hop-le").ballot().answers()).containsExactly(FilledBallot.SPOILED, 0);
    }

    @Test
    void too_many_marks_words_and_numbers_are_told_with_what_is_allowed() {
        var form = new AnswerForm(QUESTIONNAIRE, Channel.PAPER);

        assertThat(form.read(Map.of("kenh", List.of("truc-tiep", "mang", "buu-dien")))
                        .problems()
                        .get("kenh"))
                .contains("nhiều nhất 2");
        assertThat(paper("yKien", "x".repeat(1_000_000)).problems().get("yKien"))
                .contains("nhiều nhất là 20");
        assertThat(paper("yKien", "chuông \u0007").problems()).containsOnlyKeys("yKien");
        assertThat(paper("soLan", "51").problems().get("soLan")).contains("từ 0 đến 50");
        assertThat(paper("soLan", "1e1").problems()).containsOnlyKeys("soLan");
    }

    @Test
    void keys_that_are_no_questions_are_left_out() {
        assertThat(paper("ballotCode", "K7QM-3XRT-9PAB", "c9", "5").ballot().texts())
                .isEmpty();
    }

    @Test
    void nothing_of_the_answers_is_in_its_text_for_logs() {
        assertThat(web("nghe", "nong-dan", "yKien", "bí mật").toString()).doesNotContain("bí mật", "nong-dan");
    }

    @Test
    void every_ballot_that_is_taken_fits_the_sheet_of_its_questionnaire() {
        var filled = paper("c1", "khong-hop-le", "kenh", "mang", "soLan", "50", "yKien", "x".repeat(20));

        assertThat(filled.ballot().problems(BallotSheet.of(QUESTIONNAIRE), Channel.PAPER))
                .isEmpty();
    }

    private static AnswerForm.Filled web(String... given) {
        return filled(Channel.WEB, given);
    }

    private static AnswerForm.Filled paper(String... given) {
        return filled(Channel.PAPER, given);
    }

    private static AnswerForm.Filled filled(Channel channel, String... given) {
        var values = new HashMap<String, List<String>>();
        for (int i = 0; i < given.length; i += 2) {
            values.put(given[i], List.of(given[i + 1]));
        }
        return new AnswerForm(QUESTIONNAIRE, channel).read(values);
    }

    private static Question question(String key, boolean required, QuestionKind kind) {
        return new Question(key, "", "Câu hỏi " + key, "", required, kind);
    }

    private static QuestionKind rated(Optional<String> noOpinion) {
        return new QuestionKind.Rated(
                "1.1",
                IntStream.rangeClosed(1, 5)
                        .mapToObj(points -> new RatedOption(Integer.toString(points), "Mức " + points, points))
                        .toList(),
                noOpinion);
    }

    private static List<AnswerOption> options(String... values) {
        return List.of(values).stream()
                .map(value -> new AnswerOption(value, value))
                .toList();
    }
}
