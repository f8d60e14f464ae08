package vn.parindex.monitoring;

import java.util.List;
import java.util.Set;
import vn.parindex.assessment.Standing;
import vn.parindex.assessment.Status;

/**
 * What can be done with an open task beside reminding and extending.
 *
 * @param reassign units that may appraise instead
 * @param reassignNot why nobody else may do it, in Vietnamese; null if somebody may
 * @param sendBackNot why it cannot be sent back, in Vietnamese; null if it can
 */
public record Options(List<Choice> reassign, String reassignNot, String sendBackNot) {

    private static final Set<String> BY_APPRAISERS = Set.of(Step.APPRAISAL.code(), Step.DECISION.code());
    private static final Set<String> UNDER_APPRAISAL =
            Set.of(Step.APPRAISAL.code(), Step.EXPLANATION.code(), Step.DECISION.code());

    public Options {
        reassign = List.copyOf(reassign);
    }

    /** A unit to choose. */
    public record Choice(String unit, String name) {}

    static Options of(WatchedTask task, BoardPlan plan) {
        List<Choice> others = BY_APPRAISERS.contains(task.step())
                ? plan.appraisers().stream()
                        .filter(unit -> !unit.equals(task.unit()))
                        .filter(unit -> !task.departments().contains(unit))
                        .map(unit -> new Choice(unit, plan.nameOf(unit)))
                        .toList()
                : List.of();
        return new Options(others, others.isEmpty() ? notReassigned(task) : null, notSentBack(task, plan));
    }

    private static String notReassigned(WatchedTask task) {
        return BY_APPRAISERS.contains(task.step())
                ? "Kế hoạch không có cơ quan thẩm định nào khác; không cơ quan nào tự thẩm định cho mình."
                : "Việc này do đúng cơ quan, đơn vị được giao theo Kế hoạch thực hiện nên không chuyển được; nếu người"
                        + " nhận việc vắng mặt, chọn “Thu về cơ quan”.";
    }

    private static String notSentBack(WatchedTask task, BoardPlan plan) {
        if (plan.kind() == Step.Year.PROVINCE) {
            return "Quy trình chỉ số của tỉnh trả lại ngay trong việc thẩm định, tổng hợp ở Tasklist.";
        }
        Standing standing = task.unit() == null ? null : plan.standings().get(task.unit());
        return UNDER_APPRAISAL.contains(task.step()) && standing != null && standing.status() == Status.SUBMITTED
                ? null
                : "Chỉ trả lại được khi báo cáo của cơ quan, đơn vị đang được thẩm định. Trước khi gửi báo cáo, lãnh đạo"
                        + " đơn vị trả lại trong việc của mình; sau khi chốt điểm, chọn “Đánh giá lại” ở bước tổng hợp.";
    }
}
