package vn.parindex.workflow.guard;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import vn.parindex.assessment.Refused;
import vn.parindex.plan.PlanRejected;
import vn.parindex.results.IncompleteResult;
import vn.parindex.source.Problem;
import vn.parindex.survey.InvalidSurvey;
import vn.parindex.survey.urn.NoSurveyKey;
import vn.parindex.workflow.forms.FormRejected;

/** Brings a refusal of the subject matter to the person who acts, without the wrapping the engine adds on the way. */
final class Refusals {

    static final String NOT_THEIRS = "Việc này không được giao cho cơ quan, đơn vị của bạn.";
    private static final String TOO_LATE = "Người khác vừa thực hiện việc này; nội dung của bạn chưa được ghi. Tải lại"
            + " danh sách việc, nếu việc vẫn còn thì mở ra và làm lại.";

    private static final String NO_KEY =
            "Máy chủ chưa có khóa của điều tra xã hội học hoặc khóa không đúng nên chưa thực hiện"
                    + " được; báo quản trị hệ thống kiểm tra cấu hình (PARINDEX_SURVEY_KEY).";

    private Refusals() {}

    static <T> T unwrapped(Supplier<T> action) {
        try {
            return action.get();
        } catch (RuntimeException wrapped) {
            for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
                List<String> problems = problems(cause);
                if (!problems.isEmpty()) {
                    throw new FormRejected(problems, wrapped);
                }
            }
            throw wrapped;
        }
    }

    private static List<String> problems(Throwable cause) {
        if (cause instanceof Refused refused) {
            return refused.problems();
        }
        if (cause instanceof vn.parindex.province.work.Refused refused) {
            return refused.problems();
        }
        if (cause instanceof InvalidSurvey survey) {
            return survey.problems();
        }
        if (cause instanceof NoSurveyKey) {
            return List.of(NO_KEY);
        }
        if (cause instanceof IncompleteResult incomplete) {
            return incomplete.missing();
        }
        if (cause instanceof PlanRejected plan) {
            return plan.problems().stream().map(Problem::message).toList();
        }
        if (cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException) {
            return List.of(TOO_LATE);
        }
        return List.of();
    }
}
