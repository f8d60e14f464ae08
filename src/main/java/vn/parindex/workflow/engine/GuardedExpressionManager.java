package vn.parindex.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.util.ReflectUtil;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.springframework.context.ApplicationContext;

/**
 * Evaluates what users can put into queries and filters only if it stands on a short list (CVE-2026-109432: engine 7.24
 * evaluates any expression in {@code orQueries} and stored filters). Expressions of models have a variable scope and
 * are not touched; those of queries have none.
 */
final class GuardedExpressionManager extends SpringExpressionManager {

    GuardedExpressionManager(ApplicationContext context, Map<Object, Object> beans) {
        super(context, beans);
        addFunction(
                QueryExpressions.SOON_FUNCTION,
                ReflectUtil.getMethod(QueryExpressions.class, QueryExpressions.SOON_FUNCTION));
    }

    @Override
    public Expression createExpression(String expression) {
        ensureInitialized();
        return new Guarded(createValueExpression(expression), this, expression);
    }

    private static final class Guarded extends JuelExpression {

        Guarded(ValueExpression valueExpression, GuardedExpressionManager manager, String text) {
            super(valueExpression, manager, text);
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
            if (scope == null
                    && !isLiteralText()
                    && !QueryExpressions.ALLOWED.contains(getExpressionText().trim())) {
                throw new BadUserRequestException("Expression not allowed in a query: " + getExpressionText());
            }
            return super.getValue(scope, execution);
        }
    }
}
