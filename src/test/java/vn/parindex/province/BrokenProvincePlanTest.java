package vn.parindex.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.source.Loaded;
import vn.parindex.source.MarkedText;
import vn.parindex.source.Problem;

/** Everything that may be wrong in a plan of the province, one thing at a time: where it is told, and in what words. */
class BrokenProvincePlanTest {

    @Test
    void the_sound_plan_has_no_problem() {
        assertThat(SmallProvince.read(SmallProvince.PLAN).problems()).isEmpty();
    }

    /** What is changed, into what (¦ marks the place of the problem), and what is said about it. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "kind: province-index",
                        "kind: ¦unit-index",
                        "Tệp ghi “kind: unit-index”, không phải kế hoạch xác định Chỉ số của tỉnh (“kind: province-index”); chọn tệp khác."),
                mistake("year: 2024", "year: ¦1024", "Năm 1024 không hợp lệ; ghi năm từ 2000 đến 2100."),
                // units and parties
                mistake(
                        "code: so-y-te, name: Sở Y tế",
                        "code: ¦so-yte, name: Sở Y tế",
                        "Mã “so-yte” không khớp với tên “Sở Y tế”; sửa mã thành “so-y-te” hoặc sửa tên."),
                mistake(
                        "{code: ubnd-tinh, name: UBND tỉnh}",
                        "{code: ¦so-noi-vu, name: Sở Nội vụ}",
                        "Mã cơ quan, đơn vị “so-noi-vu” ghi hai lần; giữ lại một hoặc sửa mã."),
                mistake(
                        "name: Sở Y tế, group: so-nganh",
                        "name: Sở Y tế, group: ¦so",
                        "Không có nhóm đơn vị nào mang mã “so”; khai báo trong mục “groups” hoặc sửa mã."),
                mistake(
                        "expected_units: 3",
                        "expected_units: ¦4",
                        "Nhóm “so-nganh” ghi 4 đơn vị nhưng mục “units” có 3 đơn vị thuộc nhóm; bổ sung, bỏ bớt đơn vị hoặc sửa số này."),
                mistake(
                        "issuer: ubnd-tinh",
                        "issuer: ¦ubnd",
                        "Không có cơ quan, đơn vị nào mang mã “ubnd”; khai báo trong mục “units” hoặc sửa mã."),
                mistake(
                        "interior_department: so-noi-vu",
                        "interior_department: ¦noi-vu",
                        "Không có cơ quan, đơn vị nào mang mã “noi-vu”; khai báo trong mục “units” hoặc sửa mã."),
                mistake(
                        "lead: so-tai-chinh",
                        "lead: ¦so-tai-chin",
                        "Không có cơ quan, đơn vị nào mang mã “so-tai-chin”; khai báo trong mục “units” hoặc sửa mã."),
                mistake(
                        "coordinating: [\"group:so-nganh\"]",
                        "coordinating: [¦\"group:huyen\"]",
                        "Không có nhóm đơn vị nào mang mã “huyen”; khai báo trong mục “groups” hoặc sửa mã."),
                mistake(
                        "[so-noi-vu, concerned]",
                        "[¦so-thue, concerned]",
                        "Không có cơ quan, đơn vị nào mang mã “so-thue”; khai báo trong mục “units” hoặc sửa mã."),
                mistake(
                        "[so-noi-vu, concerned]",
                        "[¦so-y-te, concerned]",
                        "“so-y-te” vừa chủ trì vừa phối hợp mục 2.1; bỏ một trong hai."),
                mistake(
                        "[so-noi-vu, concerned]",
                        "[so-noi-vu, ¦so-noi-vu]",
                        "Cơ quan phối hợp “so-noi-vu” ghi hai lần; giữ lại một hoặc sửa mã."),
                // items
                mistake("item: \"1.2\"", "item: ¦\"1.1\"", "Số mục “1.1” ghi hai lần; giữ lại một hoặc sửa mã."),
                mistake(
                        "item: \"2.1\"",
                        "item: ¦\"2a\"",
                        "Mục “item” phải là số mục của phụ lục, ví dụ 1.1, II.1 hoặc IV; đang ghi “2a”."),
                mistake(
                        "kind: evidence",
                        "kind: ¦proof",
                        "Mục “kind” phải là một trong các giá trị: aggregate, evidence, explanation, score, survey; đang ghi “proof”."),
                mistake(
                        "- {item: \"1.2\", kind: score, title: Tiêu chí 1.1.2, criteria: [\"1.1.2\"],",
                        "- ¦{item: \"1.2\", kind: score, title: Tiêu chí 1.1.2, criteria: [],",
                        "Mục 1.2 giao tự đánh giá, chấm điểm nhưng không ghi tiêu chí; bổ sung “criteria: […]”."),
                mistake(
                        "title: Phân cấp,",
                        "title: Phân cấp, criteria: [¦\"2.1\"],",
                        "Mục 2.1 không giao chấm điểm (kind: evidence) nên không có tiêu chí; bỏ “criteria” hoặc ghi “kind: score”."),
                mistake(
                        "criteria: [\"1\"]",
                        "criteria: [\"1\", ¦\"1\"]",
                        "Mã tiêu chí “1” ghi hai lần; giữ lại một hoặc sửa mã."),
                mistake(
                        "kind: survey",
                        "kind: ¦survay",
                        "Mục “kind” phải là một trong các giá trị: aggregate, evidence, explanation, score, survey; đang ghi “survay”."),
                mistake(
                        "kind: explanation",
                        "kind: ¦aggregate",
                        "Đã có mục khác ghi “kind: aggregate”; mỗi kế hoạch chỉ có một, sửa lại."),
                // deadlines
                mistake(
                        "deadline: {by: 2025-01-10}}\n  - {item: \"2.1\"",
                        "deadline: ¦{by: 2025-01-10, before: 2025-01-10}}\n  - {item: \"2.1\"",
                        "Thời hạn phải ghi đúng một trong: before (trước ngày), by (chậm nhất ngày), during (trong thời gian), on_letter (khi có văn bản); riêng during có thể ghi kèm on_letter."),
                mistake(
                        "deadline: {before: 2025-01-10}",
                        "deadline: ¦{before: 2025-01-10, on_letter: Theo yêu cầu}",
                        "Thời hạn phải ghi đúng một trong: before (trước ngày), by (chậm nhất ngày), during (trong thời gian), on_letter (khi có văn bản); riêng during có thể ghi kèm on_letter."),
                mistake(
                        "deadline: {before: 2025-01-10}",
                        "deadline: ¦{}",
                        "Thời hạn phải ghi đúng một trong: before (trước ngày), by (chậm nhất ngày), during (trong thời gian), on_letter (khi có văn bản); riêng during có thể ghi kèm on_letter."),
                mistake(
                        "deadline: {before: 2025-01-10}",
                        "deadline: {before: ¦10/01/2025}",
                        "Mục “before” phải là ngày có thật dạng năm-tháng-ngày, ví dụ 2023-05-09; đang ghi “10/01/2025”."),
                mistake(
                        "from: 2024-12, to: 2025-01",
                        "from: 2024-12, to: ¦2024-11",
                        "Thời gian kết thúc 30/11/2024 trước thời gian bắt đầu 01/12/2024; hãy sửa lại."),
                mistake(
                        "from: 2024-12, to: 2025-01",
                        "from: ¦2024-13, to: 2025-01",
                        "“2024-13” không phải là tháng hoặc ngày hợp lệ; hãy ghi dạng 2023-10 hoặc 2023-10-31."),
                mistake(
                        "from: 2024-12, to: 2025-01",
                        "from: 2024-12, to: ¦2025-01-13",
                        "Thời gian ghi từ “2024-12” đến “2025-01-13”; hãy ghi cả hai là tháng hoặc cả hai là ngày."),
                mistake(
                        "consolidation_working_days: 3",
                        "consolidation_working_days: ¦0",
                        "Thời hạn phải từ 1 ngày làm việc trở lên; đang ghi 0."),
                // surveys
                mistake(
                        "code: dai-bieu,",
                        "code: ¦lanh-dao-so,",
                        "Mã nhóm đối tượng “lanh-dao-so” ghi hai lần; giữ lại một hoặc sửa mã."),
                mistake(
                        "prefer: dai-bieu",
                        "prefer: ¦dai-bieu-hdnd",
                        "Không có nhóm đối tượng nào mang mã “dai-bieu-hdnd”; khai báo trong mục “survey_groups” hoặc sửa mã."),
                mistake(
                        "sipas: {units: [so-y-te]",
                        "sipas: {units: [¦so-giao]",
                        "Không có cơ quan, đơn vị nào mang mã “so-giao”; khai báo trong mục “units” hoặc sửa mã."),
                mistake(
                        "parties: [so-noi-vu]",
                        "parties: [¦hdnd]",
                        "Không có cơ quan, đơn vị nào mang mã “hdnd”; khai báo trong mục “units” hoặc sửa mã."),
                // milestones and acknowledgements
                mistake(
                        "code: survey-done",
                        "code: ¦survey-end",
                        "Không có mốc thời gian nào mang mã “survey-end”; dùng một trong các mã: send-list, survey-done, submit-to-province, send-to-ministry."),
                mistake(
                        "code: survey-done",
                        "code: ¦send-list",
                        "Mã mốc thời gian “send-list” ghi hai lần; giữ lại một hoặc sửa mã."),
                mistake(
                        "item: \"II.1\", where: Mục II, deadline: {by: 2024-12-30}",
                        "item: ¦\"II.2\", where: Mục II, deadline: {by: 2024-12-30}",
                        "Không có mục “II.2” trong “assignments”; sửa số mục hoặc bổ sung mục này."),
                mistake(
                        "criterion: \"2.1\",",
                        "criterion: \"2.1\", item: ¦\"V\",",
                        "Không có mục “V” trong “assignments”; sửa số mục hoặc bổ sung mục này."),
                mistake("reason: Bộ Nội vụ tự chấm}", "reason:¦ }", "Mục “reason” chưa có giá trị; ghi một dòng chữ."),
                mistake(
                        "holidays: [2025-01-01]",
                        "holidays: [2025-01-01, ¦2025-01-01]",
                        "Ngày nghỉ “2025-01-01” ghi hai lần; giữ lại một hoặc sửa mã."),
                // the set, and who answers for it
                mistake(
                        "criteria_set: nho",
                        "criteria_set: ¦to",
                        "Không có bộ tiêu chí “to”, hoặc tệp của bộ tiêu chí còn lỗi; sửa mã hoặc nạp bộ tiêu chí trước."),
                mistake(
                        "[\"1.1.2\"]",
                        "[\"1.1.2\", ¦\"1.9\"]",
                        "Mục 1.2 giao tiêu chí 1.9 nhưng bộ tiêu chí “nho” không có tiêu chí 1.9; sửa mã hoặc chọn đúng bộ tiêu chí."),
                mistake(
                        "criteria: [\"1.1.2\"], lead: so-tai-chinh",
                        "criteria: [\"1\"], lead: ¦so-tai-chinh",
                        "Tiêu chí 1 “Lĩnh vực một” giao ở nhiều mục cùng cấp: 1.1 (Sở Nội vụ), 1.2 (Sở Tài chính); giữ lại một mục."));
    }

    private static Arguments mistake(String from, String to, String message) {
        return Arguments.of(from, to, message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("mistakes")
    void a_mistake_is_told_at_its_place(String from, String to, String message) {
        var text = MarkedText.changing(SmallProvince.PLAN, from, to);

        Loaded<ProvinceYear> loaded = SmallProvince.read(text.text());

        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.errors())
                .extracting(Problem::place, Problem::message)
                .contains(tuple(text.placeIn("nho.yaml"), message));
    }

    @Test
    void what_is_missing_is_told_where_it_belongs() {
        assertThat(errors(SmallProvince.changing("criterion: \"2.1\"", "criterion: \"2.2\"")))
                .containsExactly(
                        "17:1 Tiêu chí 2.1 “Kết quả” chưa giao cơ quan nào chủ trì; giao trong “assignments”, hoặc ghi lý do trong “acknowledged”.");
        assertThat(errors(SmallProvince.changing("kind: explanation", "kind: survey")))
                .containsExactly(
                        "17:1 Thiếu mục có “kind: explanation”; bổ sung mục này của phụ lục, mỗi kế hoạch có một.");
        assertThat(errors(SmallProvince.changing("code: survey-done", "code: submit-to-province")))
                .containsExactly("29:1 Thiếu mốc thời gian: survey-done; bổ sung.");
    }

    @Test
    void a_file_of_nothing_lists_what_a_plan_needs() {
        assertThat(errors("kind: province-index\n"))
                .contains(
                        "1:1 Thiếu mục “criteria_set”; bổ sung “criteria_set: …” vào khối bắt đầu tại đây.",
                        "1:1 Thiếu mục “assignments”; bổ sung “assignments: …” vào khối bắt đầu tại đây.",
                        "1:1 Thiếu mục “explanation”; bổ sung “explanation: …” vào khối bắt đầu tại đây.",
                        "1:1 Thiếu mục “sipas”; bổ sung “sipas: …” vào khối bắt đầu tại đây.");
    }

    @Test
    void an_unknown_key_is_refused() {
        var text = MarkedText.changing(SmallProvince.PLAN, "expected: 9", "expected: 9, ¦sample: 3");

        assertThat(SmallProvince.read(text.text()).errors())
                .extracting(Problem::place, Problem::message)
                .containsExactly(tuple(
                        text.placeIn("nho.yaml"),
                        "Không có mục “sample” ở đây; xóa, hoặc sửa thành một trong các mục: code, expected, name, note,"
                                + " parties."));
    }

    @Test
    void a_deadline_before_the_plan_was_issued_is_pointed_out() {
        var loaded = SmallProvince.read(SmallProvince.changing("{by: 2024-12-30}", "{before: 2024-12-20}"));

        assertThat(loaded.value()).isPresent();
        assertThat(loaded.warnings())
                .extracting(Problem::message)
                .containsExactly("Hạn cuối 19/12/2024 trước ngày ban hành kế hoạch 20/12/2024; kiểm tra lại hai ngày.");
    }

    @Test
    void an_acknowledgement_of_nothing_is_pointed_out() {
        var loaded = SmallProvince.read(SmallProvince.PLAN.replace(
                "acknowledged:", "acknowledged:\n  - {criterion: \"1.1.1\", reason: Không giao}"));

        assertThat(loaded.value()).isPresent();
        assertThat(loaded.warnings())
                .extracting(Problem::message)
                .containsExactly("Tiêu chí 1.1.1 không có gì phải ghi nhận: đã có một cơ quan chủ trì; xóa dòng này.");
    }

    private static List<String> errors(String text) {
        return SmallProvince.read(text).errors().stream()
                .map(problem -> problem.place().replace("nho.yaml:", "") + " " + problem.message())
                .toList();
    }
}
