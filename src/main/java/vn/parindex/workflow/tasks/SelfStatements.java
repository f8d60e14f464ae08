package vn.parindex.workflow.tasks;

import java.util.LinkedHashMap;
import java.util.function.Function;
import vn.parindex.assessment.SelfStatement;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.FactSpec;
import vn.parindex.scoring.Facts;
import vn.parindex.workflow.forms.FormKeys;

/** Reads what a unit states about a criterion from the values of its form. */
public final class SelfStatements {

    private SelfStatements() {}

    /** @param values by key of the form, as the check of the form leaves them */
    public static SelfStatement of(Criterion criterion, Function<String, Object> values) {
        String code = criterion.code();
        var facts = new LinkedHashMap<String, String>();
        for (FactSpec fact : criterion.rule().facts()) {
            facts.put(fact.name(), text(values, FormKeys.of(code, fact.name())));
        }
        return new SelfStatement(
                code,
                new Facts(facts),
                !Boolean.TRUE.equals(values.apply(FormKeys.of(code, FormKeys.NOT_APPLICABLE))),
                text(values, FormKeys.of(code, FormKeys.EVIDENCE)),
                text(values, FormKeys.of(code, FormKeys.REASON)));
    }

    private static String text(Function<String, Object> values, String key) {
        Object value = values.apply(key);
        return value == null ? null : value.toString();
    }
}
