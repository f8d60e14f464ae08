package vn.parindex.workflow.guard;

import java.util.List;
import java.util.function.Supplier;
import vn.parindex.assessment.Refused;
import vn.parindex.plan.PlanRejected;
import vn.parindex.plan.Problem;
import vn.parindex.results.IncompleteResult;
import vn.parindex.survey.InvalidSurvey;
import vn.parindex.workflow.forms.FormRejected;

/** Brings a refusal of the subject matter to the person who acts, without the wrapping the engine adds on the way. */
final class Refusals {

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
        if (cause instanceof InvalidSurvey survey) {
            return survey.problems();
        }
        if (cause instanceof IncompleteResult incomplete) {
            return incomplete.missing();
        }
        if (cause instanceof PlanRejected plan) {
            return plan.problems().stream().map(Problem::message).toList();
        }
        return List.of();
    }
}
