package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.scoring.Given.facts;
import static vn.parindex.scoring.Given.problems;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {

    private static final External RULE = new External("SIPAS");

    @Test
    void areReadByKind() {
        Facts facts = facts("share", "84.5", "count", "12", "met", "true", "option", " full ");
        assertThat(facts.decimal("share")).isEqualByComparingTo("84.5");
        assertThat(facts.integer("count")).isEqualTo(12);
        assertThat(facts.flag("met")).isTrue();
        assertThat(facts.option("option")).isEqualTo("full");
    }

    @Test
    void acceptAWholeNumberWrittenAsADecimal() {
        assertThat(facts("count", "12.0").integer("count")).isEqualTo(12);
    }

    @Test
    void countABlankAsNotStated() {
        Map<String, String> values = new HashMap<>();
        values.put("value", " ");
        values.put("other", null);
        assertThat(new Facts(values).values()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "NaN", "84,5", "0x1F", "1 000", "--1", "٣", "12345678901234567890"})
    void refuseWhatIsNotAPlainDecimal(String text) {
        assertThat(problems(RULE, "value", text))
                .containsExactly(
                        "“Giá trị theo SIPAS (%%)”: “%s” không phải là số hợp lệ, hãy nhập một số.".formatted(text));
    }

    @Test
    void quoteOnlyTheBeginningOfALongAnswer() {
        assertThat(problems(RULE, "value", "x".repeat(10_000)).get(0)).hasSizeLessThan(150);
    }

    @Test
    void nameWhatIsMissingWhenReadUnchecked() {
        assertThatThrownBy(() -> facts().decimal("value"))
                .isInstanceOf(InvalidFacts.class)
                .hasMessage("Thiếu dữ liệu “value”.");
        assertThatThrownBy(() -> facts("value", "1.5").integer("value")).isInstanceOf(InvalidFacts.class);
        assertThatThrownBy(() -> facts("value", "yes").flag("value")).isInstanceOf(InvalidFacts.class);
    }

    @Test
    void doNotMatterBeyondWhatTheRuleAsksFor() {
        assertThat(RULE.problems(BigDecimal.TEN, facts("value", BigDecimal.ONE, "other", "x")))
                .isEmpty();
    }
}
