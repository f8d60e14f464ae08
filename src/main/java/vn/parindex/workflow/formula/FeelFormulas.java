package vn.parindex.workflow.formula;

import java.util.Set;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import vn.parindex.scoring.FormulaLanguage;

/**
 * Formulas in FEEL, with the engine that the process engine brings. Registered as a service, so that commands that need
 * no process engine can score sets with formulas too.
 */
public final class FeelFormulas implements FormulaLanguage {

    private static final int LONGEST = 1000;

    @Override
    public Program compile(String expression, Set<String> names) {
        if (expression.length() > LONGEST) {
            throw new IllegalArgumentException("Công thức dài quá %d ký tự; hãy rút gọn.".formatted(LONGEST));
        }
        ParseResult parsed = Engine.FEEL.parseExpression(expression);
        if (parsed.isFailure()) {
            throw new IllegalArgumentException("Công thức “%s” không đúng cú pháp FEEL (chi tiết: %s)."
                    .formatted(expression, parsed.failure().message()));
        }
        new AllowedArithmetic(names).check(parsed.parsedExpression().expression());
        return new FeelProgram(parsed.parsedExpression());
    }

    /** Starts when the first formula is met: most sets have none. */
    static final class Engine {

        /** That for Java turns decimals into floating-point numbers. */
        static final FeelEngineApi FEEL = FeelEngineBuilder.create().build();

        private Engine() {}
    }
}
