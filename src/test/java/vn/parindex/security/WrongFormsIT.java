package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Forms are not a security boundary: whoever has a task can send anything over REST. What does not fit the form is
 * refused with a sentence in Vietnamese, the task stays open, and nothing is stored.
 */
class WrongFormsIT extends OverHttp {

    private static final String UNIT = "so-nong-nghiep-va-phat-trien-nong-thon";
    private static final String NUMBER = "c1_1__achieved";
    private static final String COUNT = "c1_2__count";
    private static final String EVIDENCE = "c1_1__evidence";

    private String task;
    private SelfAssessmentForm good;

    @BeforeEach
    void fill_in_the_form_of_the_first_field() {
        task = selfAssessment(UNIT, "1");
        good = SelfAssessmentForm.of(as(UNIT), task);
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                wrong("an unknown variable", f -> f.with("nguoiDuyet", "x"), "Biểu mẫu không có ô “nguoiDuyet”"),
                wrong("a variable of the process", f -> f.with("approved", true), "Biểu mẫu không có ô “approved”"),
                wrong("an unknown criterion", f -> f.with("c9_9__points", "1"), "Biểu mẫu không có ô “c9_9__points”"),
                wrong(
                        "a criterion of another field",
                        f -> f.with("c2_1_1__achieved", "1"),
                        "không có ô “c2_1_1__achieved”"),
                wrong("points where facts are asked", f -> f.with("c1_1__points", "2"), "không có ô “c1_1__points”"),
                wrong("a survey criterion", f -> f.with("c1_7_1__ballots", "1"), "không có ô “c1_7_1__ballots”"),
                wrong(
                        "points for a survey criterion",
                        f -> f.with("c1_7_1__points", "1.5"),
                        "không có ô “c1_7_1__points”"),
                wrong(
                        "a missing number",
                        f -> f.without(NUMBER),
                        "Tiêu chí 1.1, “Số nhiệm vụ trong Kế hoạch CCHC đã hoàn thành”: chưa nhập."),
                wrong("missing evidence", f -> f.without(EVIDENCE), "Tiêu chí 1.1: ghi tài liệu kiểm chứng"),
                wrong("null", f -> f.with(NUMBER, (Object) null), "chưa nhập."),
                wrong("blanks as evidence", f -> f.with(EVIDENCE, " \t\n "), "Tiêu chí 1.1: ghi tài liệu kiểm chứng"),
                wrong(
                        "blanks of another kind",
                        f -> f.with(EVIDENCE, "\u00a0\u2003\u200b\u3000"),
                        "Tiêu chí 1.1: ghi tài liệu kiểm chứng"),
                wrong(
                        "nothing applicable without a reason",
                        f -> f.with("c1_1__na", true),
                        "Tiêu chí 1.1, “Lý do không áp dụng”: chưa nhập."),
                wrong("below the range", f -> f.with(NUMBER, -1), "-1 nhỏ hơn mức thấp nhất 0."),
                wrong("below the range by little", f -> f.with(NUMBER, "-0,0001"), "-0,0001 nhỏ hơn mức thấp nhất 0."),
                wrong(
                        "more done than planned",
                        f -> f.with(NUMBER, "51"),
                        "(51) lớn hơn “Tổng số nhiệm vụ trong Kế hoạch CCHC năm” (50)"),
                wrong("nothing planned", f -> f.with("c1_1__planned", "0").with(NUMBER, "0"), "Tiêu chí 1.1"),
                wrong("a fraction where things are counted", f -> f.with(COUNT, "1,5"), "phải là số nguyên."),
                wrong("a fraction as JSON number", f -> f.with(COUNT, 1.5), "phải là số nguyên."),
                wrong("too many decimals", f -> f.with(NUMBER, "1.12345"), "chỉ được có 4 chữ số thập phân."),
                wrong("a word for a number", f -> f.with(NUMBER, "bốn mươi"), "“bốn mươi” không phải là số."),
                wrong("an exponent", f -> f.with(NUMBER, "1e1"), "“1e1” không phải là số."),
                wrong("a huge number", f -> f.with(NUMBER, 1e300), "không phải là số."),
                wrong("a number of many digits", f -> f.with(NUMBER, "9".repeat(5000)), "không phải là số."),
                wrong("grouped digits", f -> f.with(NUMBER, "1.000.000"), "không phải là số."),
                wrong("digits of another script", f -> f.with(NUMBER, "٤٥"), "không phải là số."),
                wrong("a formula", f -> f.with(NUMBER, "${45}"), "không phải là số."),
                wrong("a truth for a number", f -> f.with(NUMBER, true), "không phải là số."),
                wrong(
                        "an object for a number",
                        f -> f.with(NUMBER, Map.of("a", 1)),
                        "nhận một giá trị đơn, không nhận danh sách hay đối tượng."),
                wrong(
                        "an array for a number",
                        f -> f.with(NUMBER, List.of(45)),
                        "nhận một giá trị đơn, không nhận danh sách hay đối tượng."),
                wrong(
                        "an object for a text",
                        f -> f.with(EVIDENCE, Map.of("a", 1)),
                        "nhận một giá trị đơn, không nhận danh sách hay đối tượng."),
                wrong(
                        "an array for a text",
                        f -> f.with(EVIDENCE, List.of("x")),
                        "nhận một giá trị đơn, không nhận danh sách hay đối tượng."),
                wrong(
                        "an object for a tick",
                        f -> f.with("c1_1__na", Map.of()),
                        "nhận một giá trị đơn, không nhận danh sách hay đối tượng."),
                wrong(
                        "a file",
                        typed(EVIDENCE, "{'value': 'eA==', 'type': 'File', 'valueInfo': {'filename': 'x.txt'}}"),
                        "nhận một giá trị đơn, không nhận danh sách hay đối tượng."),
                wrong(
                        "bytes",
                        typed(EVIDENCE, "{'value': 'eA==', 'type': 'Bytes'}"),
                        "nhận một giá trị đơn, không nhận danh sách hay đối tượng."),
                wrong(
                        "a date",
                        typed(EVIDENCE, "{'value': '2023-01-23T13:42:42.000+0000', 'type': 'Date'}"),
                        "nhận một giá trị đơn, không nhận danh sách hay đối tượng."),
                wrong(
                        "a serialized Java object",
                        typed(
                                NUMBER,
                                "{'value': 'rO0ABXA=', 'type': 'Object', 'valueInfo': {'objectTypeName': 'java.util.HashMap', 'serializationDataFormat': 'application/x-java-serialized-object'}}"),
                        "nhận một giá trị đơn, không nhận danh sách hay đối tượng."),
                wrong(
                        "an object of a class of the attacker's choice",
                        typed(
                                EVIDENCE,
                                "{'value': '{}', 'type': 'Object', 'valueInfo': {'objectTypeName': 'javax.swing.JEditorPane', 'serializationDataFormat': 'application/json'}}"),
                        "nhận một giá trị đơn, không nhận danh sách hay đối tượng."),
                wrong(
                        "not a number at all",
                        typed(NUMBER, "{'value': 'NaN', 'type': 'Double'}"),
                        "“NaN” không phải là số."),
                wrong(
                        "a text of a megabyte",
                        f -> f.with(EVIDENCE, "x".repeat(1_000_000)),
                        "dài 1000000 ký tự, tối đa 4000 ký tự."),
                wrong(
                        "a text a little too long",
                        f -> f.with(EVIDENCE, "ộ".repeat(4001)),
                        "dài 4001 ký tự, tối đa 4000 ký tự."),
                wrong("a control character", f -> f.with(EVIDENCE, "a\u0007b"), "ký tự điều khiển"),
                wrong("the zero character", f -> f.with(EVIDENCE, "a\u0000b"), "ký tự điều khiển"),
                wrong("a terminal sequence", f -> f.with(EVIDENCE, "a\u001b[31mb"), "ký tự điều khiển"),
                wrong(
                        "a mark that turns the reading direction",
                        f -> f.with(EVIDENCE, "số 12\u202e21/CB"),
                        "ký tự điều khiển"),
                wrong("a long key", f -> f.with("k".repeat(10_000), "x"), "Biểu mẫu không có ô “kkkk"),
                wrong("a key with markup", f -> f.with("<script>alert(1)</script>", "x"), "Biểu mẫu không có ô"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void is_refused_by_both_ways_of_submitting(String what, UnaryOperator<SelfAssessmentForm> spoil, String problem) {
        String body = spoil.apply(good).json();

        for (String way : List.of("submit-form", "complete")) {
            Answer answer = as(UNIT).post("/engine-rest/task/" + task + "/" + way, body);

            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.message())
                    .contains(problem)
                    .doesNotContain("Cannot ", "Exception", "task form")
                    .hasSizeLessThan(2000);
            assertThat(answer.json().path("stackTrace").isMissingNode()).isTrue();
            assertThat(isOpen(task)).isTrue();
            assertThat(entriesOf(UNIT)).isZero();
        }
    }

    /** Through Tasklist the same checks apply. */
    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "complete"})
    void is_refused_through_tasklist_too(String way) {
        Browser browser = Browser.loggedIn(anonymous(), "tasklist", UNIT);

        Answer answer = browser.withToken()
                .post(
                        "/camunda/api/engine/engine/default/task/" + task + "/" + way,
                        good.with(COUNT, "1,5").json());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.message()).startsWith("Tiêu chí 1.2, “").endsWith("phải là số nguyên.");
        assertThat(isOpen(task)).isTrue();
        assertThat(entriesOf(UNIT)).isZero();
    }

    @Test
    void all_problems_are_named_at_once_each_with_its_place() {
        Answer answer = as(UNIT).post(
                        "/engine-rest/task/" + task + "/submit-form",
                        good.with(NUMBER, "x")
                                .with(EVIDENCE, "a\u0000b")
                                .with(COUNT, "-1")
                                .json());

        assertThat(answer.message().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("Tiêu chí 1.1, “Số nhiệm vụ"))
                .anyMatch(line -> line.startsWith("Tiêu chí 1.1, “Tài liệu kiểm chứng”: "))
                .anyMatch(line -> line.startsWith("Tiêu chí 1.2, “Số báo cáo"));
    }

    @Test
    void an_empty_submission_names_every_criterion() {
        for (String body :
                List.of("{}", "{\"variables\": {}}", "{\"variables\": null}", "{\"withVariablesInReturn\": true}")) {
            Answer answer = as(UNIT).post("/engine-rest/task/" + task + "/complete", body);

            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.message()).contains("Tiêu chí 1.1, ", "Tiêu chí 1.6, ");
        }
        assertThat(isOpen(task)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"variables\":", "[]", "{\"variables\": {\"a\": 1}}", "{\"variables\": []}", "x"})
    void what_is_not_even_a_submission_is_refused(String body) {
        Answer answer = as(UNIT).post("/engine-rest/task/" + task + "/submit-form", body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("\tat ", ".java:");
        assertThat(isOpen(task)).isTrue();
    }

    /** Only where a figure cannot be larger does the form say so. */
    @Test
    void a_share_of_more_than_everything_is_refused() {
        String shares = selfAssessment(UNIT, "7");
        SelfAssessmentForm form = SelfAssessmentForm.of(as(UNIT), shares);

        Answer answer = as(UNIT).post(
                        "/engine-rest/task/" + shares + "/submit-form",
                        form.with("c7_1_3__value", "100,01").json());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.message()).startsWith("Tiêu chí 7.1.3, “").endsWith("100,01 lớn hơn mức cao nhất 100.");
        assertThat(isOpen(shares)).isTrue();
    }

    @Test
    void an_unknown_option_is_refused() {
        String choice = selfAssessment(UNIT, "2");
        SelfAssessmentForm form = SelfAssessmentForm.of(as(UNIT), choice);

        for (Object option : List.of("nhieu", "FULL", "full,partial", 1, true)) {
            Answer answer = as(UNIT).post(
                            "/engine-rest/task/" + choice + "/submit-form",
                            form.with("c2_2_2__option", option).json());

            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.message()).contains("Tiêu chí 2.2.2", "không có trong danh sách lựa chọn.");
        }
        assertThat(isOpen(choice)).isTrue();
        assertThat(entriesOf(UNIT)).isZero();
    }

    /** Values that are only shown travel back with the form; they are not taken, however they are changed. */
    @Test
    void what_is_only_shown_cannot_be_changed() {
        Answer answer = as(UNIT).post(
                        "/engine-rest/task/" + task + "/submit-form",
                        good.with("sentBackReason", "x").with(COUNT, "x").json());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("Tiêu chí 1.2").doesNotContain("sentBackReason");
        assertThat(as(UNIT).get("/engine-rest/task/" + task + "/form-variables?variableNames=sentBackReason")
                        .json()
                        .path("sentBackReason")
                        .path("value")
                        .isNull())
                .isTrue();
    }

    @Test
    void another_units_form_is_refused_before_it_is_looked_at() {
        for (String user : List.of("so-tu-phap", "so-tu-phap.lanhdao", INTERIOR, "ubnd-tinh")) {
            Answer answer = as(user).post("/engine-rest/task/" + task + "/submit-form", good.json());

            assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
            assertThat(answer.message()).isEqualTo("Việc này không được giao cho cơ quan, đơn vị của bạn.");
        }
        assertThat(isOpen(task)).isTrue();
        assertThat(entriesOf(UNIT)).isZero();
    }

    private static Arguments wrong(String what, UnaryOperator<SelfAssessmentForm> spoil, String problem) {
        return Arguments.of(what, spoil, problem);
    }

    private static UnaryOperator<SelfAssessmentForm> typed(String key, String json) {
        try {
            JsonNode variable = new ObjectMapper().readTree(json.replace('\'', '"'));
            return form -> form.with(key, variable);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
