package vn.parindex.workflow.province;

import org.camunda.bpm.engine.delegate.VariableScope;
import vn.parindex.workflow.tasks.Keys;

/** Business keys of explanation rounds: {@code daknong-2024:round:17}. */
final class RoundKeys {

    private static final String ROUND = "round:";

    private RoundKeys() {}

    static String of(String planId, long round) {
        return planId + ":" + ROUND + round;
    }

    static long round(VariableScope scope) {
        return Long.parseLong(Keys.item(scope).substring(ROUND.length()));
    }
}
