package vn.parindex.province;

import java.util.Map;
import vn.parindex.criteria.CriteriaSetReader;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Loaded;

/** A plan with all that a plan may have and nothing more, on a set of five leaves. */
final class SmallProvince {

    static final String PLAN =
            """
            kind: province-index
            id: nho-2024
            title: Kế hoạch nhỏ
            province: Đắk Nông
            year: 2024
            decision: {number: 1/KH-UBND, date: 2024-12-20}
            issuer: ubnd-tinh
            interior_department: so-noi-vu
            criteria_set: nho
            units:
              - {code: so-noi-vu, name: Sở Nội vụ, group: so-nganh}
              - {code: so-tai-chinh, name: Sở Tài chính, group: so-nganh}
              - {code: so-y-te, name: Sở Y tế, group: so-nganh}
              - {code: ubnd-tinh, name: UBND tỉnh}
            groups:
              - {code: so-nganh, name: Các sở, expected_units: 3}
            assignments:
              - {item: "1.1", kind: score, title: Lĩnh vực 1, criteria: ["1"], lead: so-noi-vu, coordinating: ["group:so-nganh"], deadline: {during: {from: 2024-12, to: 2025-01}}}
              - {item: "1.2", kind: score, title: Tiêu chí 1.1.2, criteria: ["1.1.2"], lead: so-tai-chinh, deadline: {by: 2025-01-10}}
              - {item: "2.1", kind: evidence, title: Phân cấp, lead: so-y-te, coordinating: [so-noi-vu, concerned], deadline: {before: 2025-01-10}}
              - {item: "II.1", kind: survey, title: Điều tra, lead: so-noi-vu, deadline: {on_letter: Khi có văn bản}}
              - {item: "III", kind: aggregate, title: Tổng hợp, lead: so-noi-vu, deadline: {during: {from: 2025-01, to: 2025-01}, on_letter: Theo yêu cầu}}
              - {item: "IV", kind: explanation, title: Giải trình, lead: so-noi-vu, deadline: {on_letter: Khi có yêu cầu}}
            survey_groups:
              - {code: lanh-dao-so, name: Lãnh đạo sở, expected: 9, parties: ["group:so-nganh"], note: Toàn bộ}
              - {code: dai-bieu, name: Đại biểu, expected: 5, parties: [so-noi-vu], note: Toàn bộ}
            deduplication: {prefer: dai-bieu}
            sipas: {units: [so-y-te], respondents: Người dân}
            milestones:
              - {code: send-list, name: Gửi danh sách, item: "II.1", where: Mục II, deadline: {by: 2024-12-30}}
              - {code: survey-done, name: Khảo sát xong, item: "II.1", where: Mục II, deadline: {by: 2025-01-10}}
              - {code: send-to-ministry, name: Gửi Bộ, item: "III", where: Phụ lục, deadline: {by: 2025-01-31}}
            explanation: {consolidation_working_days: 3}
            acknowledged:
              - {criterion: "2.1", reason: Bộ Nội vụ tự chấm}
            holidays: [2025-01-01]
            """;

    /** Leaves: 1.1.1, 1.1.2, 1.2 (survey), 2.1, 2.2 (survey). */
    static final String SET =
            """
            id: nho
            version: 1
            title: Bộ tiêu chí nhỏ
            official: true
            classes: [{name: A, from: 0}]
            criteria:
              - {code: "1", name: Lĩnh vực một}
              - {code: "1.1", name: Tiêu chí một}
              - {code: "1.1.1", name: Thành phần một, max: 1, rule: {type: given, by: Sở}}
              - {code: "1.1.2", name: Thành phần hai, max: 1, rule: {type: given, by: Sở}}
              - {code: "1.2", name: Tác động, max: 1, basis: survey, rule: {type: given, by: Bộ}}
              - {code: "2", name: Lĩnh vực hai}
              - {code: "2.1", name: Kết quả, max: 1, rule: {type: given, by: Bộ}}
              - {code: "2.2", name: Hài lòng, max: 1, basis: survey, rule: {type: given, by: Bộ}}
            """;

    /** The same leaves under other codes, to rehearse on. */
    static final String OTHER_SET = SET.replace("id: nho", "id: khac").replace("\"2", "\"3");

    static final String FRAME_REFUSAL = "Bộ tiêu chí “nho” mới có khung.";

    private SmallProvince() {}

    static CriteriaSet set() {
        return set(SET);
    }

    static CriteriaSet set(String text) {
        return new CriteriaSetReader().read("nho.yaml", text).value().orElseThrow();
    }

    static Loaded<ProvinceYear> read(String plan) {
        return read(plan, Map.of("nho", new SetAtHand.Complete(set())));
    }

    static Loaded<ProvinceYear> readWithFrameOnly(String plan) {
        return read(
                plan,
                Map.of("nho", new SetAtHand.Frame(FRAME_REFUSAL), "khac", new SetAtHand.Complete(set(OTHER_SET))));
    }

    private static Loaded<ProvinceYear> read(String plan, Map<String, SetAtHand> sets) {
        return new ProvincePlanReader().read("nho.yaml", plan, id -> sets.getOrDefault(id, new SetAtHand.Missing()));
    }

    static ProvincePlan plan() {
        return read(PLAN).value().orElseThrow().plan();
    }

    /** The sound plan with one change. */
    static String changing(String from, String to) {
        if (!PLAN.contains(from)) {
            throw new IllegalArgumentException("nothing to change: " + from);
        }
        return PLAN.replace(from, to);
    }
}
