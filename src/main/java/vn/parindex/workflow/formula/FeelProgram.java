package vn.parindex.workflow.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import vn.parindex.scoring.FormulaLanguage;
import vn.parindex.scoring.InvalidFacts;

/** A formula in FEEL. Its numbers have 34 digits; what it divides is exact to that many. */
record FeelProgram(ParsedExpression parsed) implements FormulaLanguage.Program {

    @Override
    public BigDecimal evaluate(Map<String, Object> values) {
        EvaluationResult result = FeelFormulas.Engine.FEEL.evaluate(parsed, values);
        if (result.isSuccess() && result.result() instanceof camundajar.impl.scala.math.BigDecimal number) {
            return number.bigDecimal();
        }
        throw new InvalidFacts(List.of(
                "Công thức “%s” không cho kết quả là số với các số liệu này (ví dụ chia cho 0); kiểm tra lại số liệu."
                        .formatted(parsed.text())));
    }
}
