package vn.parindex.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.source.Loaded;
import vn.parindex.source.Problem;

/** What a questionnaire is read as, and what is refused. */
class QuestionnaireReaderTest {

    @Test
    void a_form_says_whom_it_asks_about_whom() {
        Questionnaire questionnaire = questionnaire();

        assertThat(questionnaire.id()).isEqualTo("phieu-nho");
        assertThat(questionnaire.title()).isEqualTo("Phiếu hỏi ý kiến");
        assertThat(questionnaire.introduction()).isEqualTo("Đề nghị Ông/Bà cho ý kiến.\n\nPhiếu không ghi tên.");
        assertThat(questionnaire.audience()).isEqualTo("nguoi-dan");
        assertThat(questionnaire.unitGroup()).isEqualTo("so");
    }

    @Test
    void every_kind_of_question_is_read_in_the_order_of_the_form() {
        assertThat(questionnaire().questions())
                .containsExactly(
                        new Question(
                                "c1_1",
                                "I. Chất lượng",
                                "Công chức phục vụ thế nào?",
                                "",
                                true,
                                new QuestionKind.Rated(
                                        "1.1",
                                        List.of(
                                                new RatedOption("3", "Tốt", 3),
                                                new RatedOption("2", "Bình thường", 2),
                                                new RatedOption("1", "Kém", 1)),
                                        Optional.of("Không có ý kiến"))),
                        new Question(
                                "way",
                                "",
                                "Ông/Bà nộp hồ sơ bằng cách nào?",
                                "",
                                false,
                                new QuestionKind.Single(List.of(
                                        new AnswerOption("direct", "Trực tiếp"),
                                        new AnswerOption("online", "Trực tuyến")))),
                        new Question(
                                "papers",
                                "",
                                "Giấy tờ đã nộp?",
                                "",
                                false,
                                new QuestionKind.Multiple(
                                        List.of(
                                                new AnswerOption("a", "Đơn"),
                                                new AnswerOption("b", "Bản sao"),
                                                new AnswerOption("c", "Khác")),
                                        2)),
                        new Question("visits", "", "Số lần đi lại?", "", false, new QuestionKind.Whole(1, 20)),
                        new Question(
                                "words", "", "Góp ý?", "Tối đa 500 ký tự.", false, new QuestionKind.Text(500, true)));
    }

    @Test
    void the_input_for_the_code_of_a_paper_ballot_is_no_question() {
        assertThat(questionnaire().question(Questionnaire.BALLOT_CODE)).isEmpty();
        assertThat(problems(SmallForm.with("\"ballotCode\"", "\"code\"")))
                .singleElement()
                .asString()
                .startsWith("phieu-nho.form:1:1: lỗi: Thiếu ô mã phiếu");
    }

    @Test
    void any_change_of_the_text_makes_another_version() {
        String version = questionnaire().version();

        assertThat(version).matches("[0-9a-f]{64}");
        assertThat(SmallForm.changed("Góp ý?", "Góp ý gì?").questionnaire().version())
                .isNotEqualTo(version);
        assertThat(questionnaire().version()).isEqualTo(version);
    }

    @Test
    void all_problems_are_listed_each_with_its_place_and_component() {
        String text = SmallForm.TEXT
                .replace("\"audience\": \"nguoi-dan\", ", "")
                .replace("\"value\": \"2\"", "\"value\": \"4\"")
                .replace("\"value\": \"online\"", "\"value\": \"direct\"")
                .replace("\"max\": 20", "\"max\": 0");

        assertThat(problems(QuestionnaireReader.read("a.form", text)))
                .containsExactly(
                        "a.form:3:5: lỗi: Thành phần “Field_intro”: thiếu thuộc tính “audience”; ghi trong mục Custom properties.",
                        "a.form:16:9: lỗi: Thành phần “Field_rated”: thang điểm từ 1 đến 3 nhưng thiếu lựa chọn có value 2.",
                        "a.form:16:9: lỗi: Thành phần “Field_rated”: lựa chọn “Bình thường” có value “4”; value phải từ 1 đến 3, hoặc “khong-y-kien” cho người không có ý kiến.",
                        "a.form:28:5: lỗi: Thành phần “Field_single”: value “direct” ghi hai lần; mỗi lựa chọn một value.",
                        "a.form:39:5: lỗi: Thành phần “Field_whole”: thiếu khoảng số được ghi; ghi Minimum và Maximum là số nguyên, Minimum không lớn hơn.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "questionnaire": "phieu-nho" | "questionnaire": "phieu-to"      | “questionnaire” là “phieu-to” nhưng id của biểu mẫu là “phieu-nho”
            "unitGroup": "so"            | "unitGroup": "Sở ngành"          | thuộc tính “unitGroup” là “Sở ngành”
            ### Phiếu hỏi ý kiến         | Phiếu hỏi ý kiến                 | thiếu tiêu đề phiếu
            Phiếu không ghi tên.         | Về {{unitName}}.                 | “text” là công thức
            "label": "Góp ý?"            | "label": "=ten"                  | “label” là công thức
            "label": "Góp ý?"            | "label": "Góp <b>ý</b>?"         | “label” có thẻ HTML
            "label": "Góp ý?"            | "label": ""                      | thiếu nội dung câu hỏi
            "key": "words"               | "key": "lời góp ý"               | key “lời góp ý” không dùng được
            "key": "words"               | "key": "way"                     | key “way” đã dùng cho câu hỏi khác
            "id": "Field_text"           | "id": "Field_single"             | id này đã dùng
            "id": "Field_text"           | "name": "x"                      | Thành phần chưa có id
            "type": "textarea"           | "type": "dynamiclist"            | loại “dynamiclist” không dùng được trên phiếu
            "type": "textarea"           | "type": "filepicker"             | loại “filepicker” không dùng được trên phiếu
            "type": "textarea"           | "type": "checkbox"               | loại “checkbox” không dùng được trên phiếu
            "key": "words"               | "key": "words", "defaultValue": "Tốt" | có giá trị chọn sẵn
            "key": "words"               | "key": "words", "readonly": true | chỉ đọc
            "key": "words"               | "key": "words", "conditional": {"hide": "=true"} | có điều kiện ẩn
            "id": "Field_group"          | "id": "Field_group", "path": "g" | nhóm có “path”
            "type": "radio"              | "type": "select"                 | câu hỏi chấm điểm phải là loại radio
            "criterion": "1.1", "scale"  | "scale"                          | có “scale” mà thiếu “criterion”
            "scale": "3"                 | "scale": "năm"                   | thuộc tính “scale” là “năm”
            "scale": "3"                 | "scale": "1000000000"            | thuộc tính “scale” là “1000000000”
            "scale": "3"                 | "scale": "5"                     | thiếu lựa chọn có value 4, 5
            "label": "Bình thường"       | "label": "Tốt"                   | lựa chọn “Tốt” ghi hai lần
            "label": "Bình thường"       | "label": " "                     | lựa chọn có value “2” phải có nội dung
            "most": "2"                  | "most": "4"                      | ghi một số từ 1 đến 3
            "maxLength": 500             | "maxLength": 5000000             | thiếu độ dài tối đa
            "decimalDigits": 0,          | "decimalDigits": 2,              | phải là số nguyên
            """)
    void a_damage_is_named(String part, String other, String message) {
        Loaded<QuestionnaireSource> loaded = SmallForm.with(part, other);

        assertThat(loaded.value()).isEmpty();
        assertThat(problems(loaded)).anySatisfy(problem -> assertThat(problem).contains(message));
    }

    @Test
    void a_question_without_points_alone_is_no_survey() {
        assertThat(problems(SmallForm.with("\"criterion\": \"1.1\", \"scale\": \"3\", ", "")))
                .singleElement()
                .asString()
                .contains("Phiếu không có câu hỏi nào gắn với tiêu chí");
    }

    @Test
    void a_second_text_is_shown_in_tasklist_only_which_is_a_warning() {
        Loaded<QuestionnaireSource> loaded = SmallForm.with(
                "{\"type\": \"number\"",
                "{\"type\": \"text\", \"text\": \"Xin cảm ơn\", \"id\": \"t\"}, {\"type\": \"number\"");

        assertThat(loaded.value()).isPresent();
        assertThat(problems(loaded))
                .singleElement()
                .asString()
                .contains("cảnh báo: Thành phần “t”: chỉ hiện trong Tasklist");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                                         | không phải biểu mẫu Camunda
            []                                         | không phải biểu mẫu Camunda
            {"type": "default"}                        | không phải biểu mẫu Camunda
            {"type": "default", "components": []}      | Thiếu phần mở đầu
            {"type": "default", "components": [1]}     | không phải là thành phần của biểu mẫu
            {"type": "default", "components": [        | không đúng cú pháp JSON
            {"type": "default", "components": []} {}   | không đúng cú pháp JSON
            {"type": "default", "type": "default"}     | không đúng cú pháp JSON
            """)
    void what_is_no_form_is_refused(String text, String message) {
        Loaded<QuestionnaireSource> loaded = QuestionnaireReader.read("x.form", text);

        assertThat(loaded.value()).isEmpty();
        assertThat(problems(loaded)).anySatisfy(problem -> assertThat(problem).contains(message));
    }

    @Test
    void a_form_that_is_nested_without_end_is_refused() {
        String text = "{\"type\":\"default\",\"components\":[".repeat(10_000);

        assertThat(problems(QuestionnaireReader.read("x.form", text)))
                .singleElement()
                .asString()
                .contains("không đúng cú pháp JSON");
    }

    private static Questionnaire questionnaire() {
        return SmallForm.read().value().orElseThrow().questionnaire();
    }

    private static List<String> problems(Loaded<QuestionnaireSource> loaded) {
        return loaded.problems().stream().map(Problem::toString).toList();
    }
}
