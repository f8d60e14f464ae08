package vn.parindex.workflow;

import static vn.parindex.workflow.forms.FormKeys.ACCEPT;
import static vn.parindex.workflow.forms.FormKeys.APPROVE;
import static vn.parindex.workflow.forms.FormKeys.EVIDENCE;
import static vn.parindex.workflow.forms.FormKeys.EXPLAIN;
import static vn.parindex.workflow.forms.FormKeys.EXPLANATION;
import static vn.parindex.workflow.forms.FormKeys.OUTCOME;
import static vn.parindex.workflow.forms.FormKeys.POINTS;
import static vn.parindex.workflow.forms.FormKeys.REASON;
import static vn.parindex.workflow.forms.FormKeys.REPLY;
import static vn.parindex.workflow.forms.FormKeys.RETURN;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.workflow.forms.FormKeys;

/** What people enter into the forms of the small plan. */
final class Answers {

    private Answers() {}

    /** Nothing is changed in what the form shows. */
    static Map<String, Object> asShown() {
        return Map.of();
    }

    /** Self-assessment of a field: 1,6 + 1 + 0,5 points in field 1, 1 + 1 + 1 + 1 in field 2. */
    static Map<String, Object> ofField(String field) {
        return switch (field) {
            case "1" ->
                Map.of(
                        "c1_1__achieved", "8",
                        "c1_1__planned", "10",
                        "c1_1__evidence", "Báo cáo số 12/BC-STP",
                        "c1_2__met", "true",
                        "c1_2__evidence", "Kế hoạch số 3/KH-STP",
                        "c1_3__count", "1",
                        "c1_3__evidence", "Quyết định công nhận số 7/QĐ-UBND");
            case "2" ->
                Map.of(
                        "c2_1__value", "75.5",
                        "c2_1__evidence", "Thống kê một cửa",
                        "c2_2__option", "full",
                        "c2_2__evidence", "Cổng dịch vụ công",
                        "c2_3__violations", "0",
                        "c2_3__evidence", "Sổ tiếp công dân",
                        "c2_4__base", "100",
                        "c2_4__current", "110",
                        "c2_4__evidence", "Thống kê một cửa");
            default -> throw new IllegalArgumentException("no field " + field);
        };
    }

    static Map<String, Object> notApplicable(String criterion, String reason) {
        return Map.of(FormKeys.of(criterion, FormKeys.NOT_APPLICABLE), true, FormKeys.of(criterion, REASON), reason);
    }

    static Map<String, Object> evidence(String criterion, String evidence) {
        return Map.of(FormKeys.of(criterion, EVIDENCE), evidence);
    }

    static Map<String, Object> approve() {
        return Map.of(OUTCOME, APPROVE);
    }

    static Map<String, Object> sendBack(String reason, String... fields) {
        var answers = new LinkedHashMap<String, Object>();
        answers.put(OUTCOME, RETURN);
        answers.put(REASON, reason);
        for (String field : fields) {
            answers.put(FormKeys.ofField(field, RETURN), true);
        }
        return answers;
    }

    static Map<String, Object> points(String criterion, String points, String reason) {
        return Map.of(FormKeys.of(criterion, POINTS), points, FormKeys.of(criterion, REASON), reason);
    }

    static Map<String, Object> accept(String criterion) {
        return Map.of(FormKeys.of(criterion, REPLY), ACCEPT);
    }

    static Map<String, Object> explain(String criterion, String explanation) {
        return Map.of(FormKeys.of(criterion, REPLY), EXPLAIN, FormKeys.of(criterion, EXPLANATION), explanation);
    }

    static Map<String, Object> surveyDays(String first, String last) {
        return Map.of("firstDay", first, "lastDay", last);
    }

    static Map<String, Object> endSurvey(String reason) {
        return Map.of(OUTCOME, "end", REASON, reason);
    }

    static Map<String, Object> extendSurvey(String lastDay, String reason) {
        return Map.of(OUTCOME, "extend", "newLastDay", lastDay, REASON, reason);
    }

    static Map<String, Object> closeBelowQuota(String reason) {
        return Map.of(OUTCOME, "close", REASON, reason);
    }

    static Map<String, Object> document(String number) {
        return Map.of("documentNumber", number, "documentDate", "2090-05-09", "summary", "Văn bản " + number);
    }

    static Map<String, Object> forward() {
        return with(document("20/BC-SNV"), Map.of(OUTCOME, "forward"));
    }

    static Map<String, Object> reassess(String unit, String reason) {
        return Map.of(OUTCOME, "reassess", "unit", unit, REASON, reason);
    }

    static Map<String, Object> agree() {
        return with(document("5/BB-HĐTĐ"), Map.of("confirmed", "yes"));
    }

    static Map<String, Object> disagree(String reason) {
        return with(document("4/BB-HĐTĐ"), Map.of("confirmed", "no", REASON, reason));
    }

    /** The first answers with the second laid over them. */
    static Map<String, Object> with(Map<String, ?> answers, Map<String, ?> edits) {
        var all = new LinkedHashMap<String, Object>(answers);
        all.putAll(edits);
        return all;
    }
}
