package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * The language that formulas are written in. Scoring stays free of any library; whoever brings one registers it as a
 * service.
 */
public interface FormulaLanguage {

    /** A formula that was understood. Two programs of the same text are equal. */
    interface Program {

        /**
         * The value of the formula.
         *
         * @param values by name: {@link BigDecimal}, {@link Boolean} or {@link String}
         * @throws InvalidFacts if it has none, in Vietnamese: a division by 0, no number
         */
        BigDecimal evaluate(Map<String, Object> values);
    }

    /**
     * Understands a formula.
     *
     * @param names what it may use
     * @throws IllegalArgumentException in Vietnamese: wrong syntax, an unknown name, something that is not arithmetic
     */
    Program compile(String expression, Set<String> names);

    /** @throws IllegalStateException if the installation has none */
    static FormulaLanguage installed() {
        return ServiceLoader.load(FormulaLanguage.class, FormulaLanguage.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no language for formulas is installed"));
    }
}
