package vn.parindex.assessment.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.parindex.assessment.SelfStatement;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.FactSpec;
import vn.parindex.scoring.Facts;
import vn.parindex.scoring.Option;

/** What goes out comes back, whatever was entered so far. */
class FieldWorkbookPropertiesTest {

    private static final List<String> TRICKY = List.of(
            "Báo cáo số 12/BC-STP ngày 30/11/2023",
            "=SUM(A1:A9)",
            "+84 24",
            "@nguoi-dung",
            "0012",
            "1.10",
            "30/11/2023",
            "TRUE",
            "#N/A",
            "dòng một\ndòng hai\n\ndòng bốn",
            "a\tb",
            "_x000D_ đuôi",
            "ợ Ữ đ Đ ẵ",
            "emoji 🏛",
            "&amp; <b> \"kép\" 'đơn'",
            "x".repeat(4000));

    @Property(tries = 60)
    void a_workbook_that_nobody_changed_says_what_the_form_shows(@ForAll("sheets") FieldSheet sheet) {
        var read = SomeField.read(SomeField.workbook(sheet), sheet);

        assertThat(read.problems()).isEmpty();
        assertThat(read.value().orElseThrow().draft()).isEqualTo(3);
        assertThat(read.value().orElseThrow().statements()).isEqualTo(sheet.statements());
    }

    @Property(tries = 5)
    void equal_content_makes_equal_files(@ForAll("sheets") FieldSheet sheet) {
        assertThat(SomeField.workbook(sheet)).isEqualTo(SomeField.workbook(sheet));
    }

    @Provide
    Arbitrary<FieldSheet> sheets() {
        return Arbitraries.of(SomeField.SETS).map(SomeField::set).flatMap(set -> Arbitraries.of(set.fields())
                .flatMap(field -> sheet(set, field.code())));
    }

    private static Arbitrary<FieldSheet> sheet(CriteriaSet set, String field) {
        List<Arbitrary<SelfStatement>> statements = SomeField.sheet(set, field, List.of()).stated().stream()
                .map(FieldWorkbookPropertiesTest::statement)
                .toList();
        return Combinators.combine(statements).as(made -> SomeField.sheet(set, field, made));
    }

    private static Arbitrary<SelfStatement> statement(Criterion leaf) {
        List<FactSpec> specs = leaf.rule().facts(leaf.maximum());
        List<Arbitrary<String>> values =
                specs.stream().map(spec -> value(spec).injectNull(0.3)).toList();
        Arbitrary<Facts> facts = Combinators.combine(values).as(made -> {
            Map<String, String> stated = new LinkedHashMap<>();
            for (int i = 0; i < made.size(); i++) {
                stated.put(specs.get(i).name(), made.get(i));
            }
            return new Facts(stated);
        });
        return Combinators.combine(facts, Arbitraries.of(true, false), words(), words())
                .as((made, applicable, evidence, reason) ->
                        new SelfStatement(leaf.code(), made, applicable, evidence, reason));
    }

    private static Arbitrary<String> value(FactSpec spec) {
        return switch (spec.kind()) {
            case BOOLEAN -> Arbitraries.of("true", "false");
            case CHOICE -> Arbitraries.of(spec.options()).map(Option::code);
            case INTEGER, DECIMAL ->
                Arbitraries.bigDecimals()
                        .between(least(spec), most(spec))
                        .ofScale(spec.kind() == FactSpec.Kind.INTEGER ? 0 : 4)
                        .map(number -> number.signum() == 0
                                ? "0"
                                : number.stripTrailingZeros().toPlainString());
        };
    }

    private static BigDecimal least(FactSpec spec) {
        return spec.minimum() == null ? new BigDecimal("-999999999999") : spec.minimum();
    }

    /** With four decimals this has one digit more than spreadsheets compute with. */
    private static BigDecimal most(FactSpec spec) {
        return spec.maximum() == null ? new BigDecimal("999999999999") : spec.maximum();
    }

    private static Arbitrary<String> words() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of(TRICKY)),
                        Tuple.of(
                                1,
                                Arbitraries.strings()
                                        .withCharRange('!', 'ỹ')
                                        .ofMinLength(1)
                                        .ofMaxLength(50)))
                .injectNull(0.3);
    }
}
