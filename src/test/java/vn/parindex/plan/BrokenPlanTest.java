package vn.parindex.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.parindex.source.Loaded;
import vn.parindex.source.Problem;

/** A plan in which almost everything is wrong: its author is told all of it at once, in the order of the file. */
class BrokenPlanTest {

    private static final String BROKEN =
            """
            id: Trà Vinh
            title:
            province: Trà Vinh
            year: 2023
            decision: 43/KH-UBND
            notes: không có
            issuer: ubnd-tinh
            interior_department: so-noi-vu
            council: hoi-dong
            support_team: so-noi-vu
            explanation_working_days: 0
            units:
              - {code: so-noi-vu, name: Sở Nội vụ, group: so-nganh}
              - {code: so-tai-chin, name: Sở Tài chính, group: so-nganh}
              - {code: so-y-te, name: Sở Y tế, group: so-nghanh}
              - {code: ubnd-tinh, name: UBND tỉnh}
              - {code: ubnd-tinh, name: UBND tỉnh, phone: 0294}
              - Thanh tra tỉnh
            groups:
              - code: so-nganh
                name: Sở, ban, ngành tỉnh
                criteria_set: mau-so-nganh-2023
                appraisal_points: 65
                survey_points: 37,0
                expected_units: 3
            milestones:
              - {step: 1, code: plan, name: Ban hành, from: 2023-05, to: 2023-04, lead: [ubnd-tinh]}
              - {step: 2, code: questionnaire, name: Mẫu phiếu, from: 2023-13, to: 2023-07, lead: [so-noi-vu]}
              - {step: 2, code: guidance, name: Hướng dẫn, from: 2023-08, to: 2023-09, lead: [so-noi-vu, "group:huyen"]}
              - {step: 4, code: conference, name: Hội nghị, from: 2023-10, to: 2023-10, lead: [vnpt]}
            field_appraisers:
              "1": so-noi-vu
              "2": so-tu-phap
              "3": so-noi-vu
              "4": so-noi-vu
              "5": so-noi-vu
              "6": so-noi-vu
              "7": so-noi-vu
              "9": so-noi-vu
            respondent_groups:
              - {code: lanh-dao, unit_group: so-nganh, name: Lãnh đạo, formula: [{label: người, count: 3}, {label: sở, count: 3}], ballots: 12, per_unit: 3}
              - {code: lanh-dao, unit_group: so-nganh, name: Người dân, formula: [{label: người, count: hai}], ballots: 6, per_unit: 2}
            expected_ballots: 20
            holidays: [2023-09-01, 02/9/2023]
            """;

    /** Line and column, then the message. */
    private static final String EXPECTED =
            """
            1:1 Thiếu mục “decision_working_days”; bổ sung “decision_working_days: …” vào khối bắt đầu tại đây.
            1:5 Mục “id” phải là mã viết thường, không dấu, nối bằng gạch ngang, ví dụ so-noi-vu; đang ghi “Trà Vinh”.
            2:7 Mục “title” chưa có giá trị; ghi một dòng chữ.
            5:11 Mục “decision” phải là một khối gồm các dòng “tên mục: giá trị”.
            6:8 Mục “notes” phải là một danh sách: mỗi dòng bắt đầu bằng dấu “-”.
            9:10 Không có cơ quan, đơn vị nào mang mã “hoi-dong”; khai báo trong mục “units” hoặc sửa mã.
            10:15 “so-noi-vu” được đánh giá trong nhóm “so-nganh” nên không thể thẩm định thay khi một đơn vị phải tự thẩm định mình; chọn cơ quan không được đánh giá.
            11:27 Thời hạn phải từ 1 ngày làm việc trở lên; đang ghi 0.
            14:12 Mã “so-tai-chin” không khớp với tên “Sở Tài chính”; sửa mã thành “so-tai-chinh” hoặc sửa tên.
            15:43 Không có nhóm đơn vị nào mang mã “so-nghanh”; khai báo trong mục “groups” hoặc sửa mã.
            17:12 Mã cơ quan, đơn vị “ubnd-tinh” ghi hai lần; giữ lại một hoặc sửa mã.
            17:40 Không có mục “phone” ở đây; xóa, hoặc sửa thành một trong các mục: code, group, name.
            18:5 Mỗi dòng của “units” phải là một khối gồm các dòng “tên mục: giá trị”.
            23:23 Điểm thẩm định ghi 65 nhưng bộ tiêu chí “mau-so-nganh-2023” cộng lại là 63; sửa điểm hoặc bộ tiêu chí.
            24:20 Mục “survey_points” phải là số không âm, dấu thập phân là dấu chấm, ví dụ 1.5; đang ghi “37,0”.
            25:21 Nhóm “so-nganh” ghi 3 đơn vị nhưng mục “units” có 2 đơn vị thuộc nhóm; bổ sung, bỏ bớt đơn vị hoặc sửa số này.
            26:1 Thiếu mốc thời gian: questionnaires, self-assessment, council, report, aggregation, council-report, publication; bổ sung đủ mười bước.
            27:62 Thời gian kết thúc 30/04/2023 trước thời gian bắt đầu 01/05/2023; hãy sửa lại.
            28:21 Không có mốc thời gian nào mang mã “questionnaire”; dùng một trong các mã: plan, questionnaires, guidance, conference, self-assessment, council, report, aggregation, council-report, publication.
            28:59 “2023-13” không phải là tháng hoặc ngày hợp lệ; hãy ghi dạng 2023-10 hoặc 2023-10-31.
            29:12 Số thứ tự bước “2” ghi hai lần; giữ lại một hoặc sửa mã.
            29:94 Không có nhóm đơn vị nào mang mã “huyen”; khai báo trong mục “groups” hoặc sửa mã.
            30:84 Không có cơ quan, đơn vị nào mang mã “vnpt”; khai báo trong mục “units” hoặc sửa mã.
            31:1 Lĩnh vực 8 “Tác động của CCHC đến người dân, tổ chức và phát triển kinh tế - xã hội” chưa có cơ quan thẩm định; bổ sung dòng "8": mã cơ quan.
            33:8 Không có cơ quan, đơn vị nào mang mã “so-tu-phap”; khai báo trong mục “units” hoặc sửa mã.
            39:3 Không có lĩnh vực “9” trong các bộ tiêu chí của kế hoạch; xóa dòng này hoặc sửa mã lĩnh vực.
            41:129 Công thức 3 x 3 = 9 phiếu nhưng mục “ballots” ghi 12; sửa công thức hoặc số phiếu.
            41:143 3 phiếu mỗi đơn vị x 3 đơn vị = 9 phiếu nhưng mục “ballots” ghi 12; sửa một trong hai số.
            42:12 Mã nhóm đối tượng “lanh-dao” ghi hai lần; giữ lại một hoặc sửa mã.
            42:93 Mục “count” phải là số nguyên không âm, ví dụ 5; đang ghi “hai”.
            43:19 Các nhóm đối tượng cộng lại là 18 phiếu nhưng mục “expected_ballots” ghi 20; sửa số tổng hoặc số phiếu của từng nhóm.
            44:24 Mỗi dòng của “holidays” phải là ngày có thật dạng năm-tháng-ngày, ví dụ 2023-05-09; đang ghi “02/9/2023”.
            """;

    private final Loaded<Plan> loaded = new PlanReader().read("hong.yaml", BROKEN, ShippedFiles::findCriteriaSet);

    @Test
    void isNotBuilt() {
        assertThat(loaded.value()).isEmpty();
    }

    @Test
    void tellsEveryProblemAtItsPlaceInTheOrderOfTheFile() {
        assertThat(loaded.problems()).allMatch(Problem::isError);
        assertThat(loaded.problems().stream().map(BrokenPlanTest::line)).containsExactly(EXPECTED.split("\n"));
    }

    private static String line(Problem problem) {
        return problem.place().replace("hong.yaml:", "") + " " + problem.message();
    }
}
