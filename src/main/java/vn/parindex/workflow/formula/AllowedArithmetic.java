package vn.parindex.workflow.formula;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.Ref;

/**
 * What a formula for points may consist of: numbers, its facts, arithmetic, comparison, conditions and a few functions.
 * Loops, contexts and function definitions are not needed for points and could keep a server busy for ever.
 */
record AllowedArithmetic(Set<String> names) {

    private static final Set<String> FUNCTIONS = Set.of("min", "max", "abs", "floor", "ceiling", "decimal", "not");

    private static final Set<String> ELEMENTS = Set.of(
            "ConstNumber",
            "ConstBool",
            "ConstString",
            "Ref",
            "Addition",
            "Subtraction",
            "Multiplication",
            "Division",
            "ArithmeticNegation",
            "If",
            "Conjunction",
            "Disjunction",
            "Not",
            "Equal",
            "LessThan",
            "LessOrEqual",
            "GreaterThan",
            "GreaterOrEqual",
            "FunctionInvocation",
            "PositionalFunctionParameters");

    void check(Exp expression) {
        visit(expression);
    }

    private void visit(Object part) {
        if (part instanceof Iterable<?> parts) {
            visitAll(parts.iterator());
        } else if (part instanceof Product element && isOfTheLanguage(part)) {
            require(element);
            if (!(part instanceof Ref) && !(part instanceof ConstNumber)) {
                visitAll(element.productIterator());
            }
        }
    }

    private static boolean isOfTheLanguage(Object part) {
        return part.getClass().getPackageName().equals(Exp.class.getPackageName());
    }

    private void visitAll(Iterator<?> parts) {
        while (parts.hasNext()) {
            visit(parts.next());
        }
    }

    private void require(Product element) {
        if (!ELEMENTS.contains(element.productPrefix())) {
            throw new IllegalArgumentException(
                    "Công thức chỉ được gồm số, số liệu cần nhập, phép tính, so sánh, điều kiện if và các hàm %s (không dùng được “%s”)."
                            .formatted(String.join(", ", new TreeSet<>(FUNCTIONS)), element.productPrefix()));
        }
        if (element instanceof Ref reference
                && !names.contains(reference.names().mkString("."))) {
            throw new IllegalArgumentException(
                    "Công thức dùng “%s” nhưng không có số liệu nào mang tên này; chỉ có: %s."
                            .formatted(reference.names().mkString("."), String.join(", ", new TreeSet<>(names))));
        }
        if (element instanceof FunctionInvocation call && !FUNCTIONS.contains(call.function())) {
            throw new IllegalArgumentException("Công thức không được dùng hàm “%s”; chỉ dùng được: %s."
                    .formatted(call.function(), String.join(", ", new TreeSet<>(FUNCTIONS))));
        }
    }
}
