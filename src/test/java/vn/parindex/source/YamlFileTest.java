package vn.parindex.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import vn.parindex.criteria.CriteriaSetReader;
import vn.parindex.scoring.CriteriaSet;

/** Texts that are no plan at all, by accident or on purpose. */
class YamlFileTest {

    @Test
    void anEmptyFileIsAProblem() {
        assertThat(read("# chỉ có chú thích\n").problems())
                .singleElement()
                .extracting(Problem::place, Problem::message)
                .containsExactly("a.yaml:1:1", "Tệp trống; ghi nội dung, bắt đầu bằng “id: …”.");
    }

    @Test
    void aListInPlaceOfABlockIsAProblem() {
        assertThat(read("- id: a\n").problems())
                .singleElement()
                .extracting(Problem::place)
                .isEqualTo("a.yaml:1:1");
    }

    @Test
    void brokenSyntaxIsReportedWhereItBreaks() {
        assertThat(read("id: a\ntitle: b: c\n").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("a.yaml:2:9");
            assertThat(problem.message()).contains("cú pháp YAML");
        });
    }

    @Test
    void aKeyThatStandsTwiceIsReportedAtItsSecondPlace() {
        assertThat(read("id: a\nversion: 1\nid: b\n").problems())
                .extracting(Problem::place, Problem::message)
                .contains(tuple("a.yaml:3:1", "Mục “id” ghi hai lần trong cùng một khối; giữ lại một."));
    }

    @Test
    void aTextThatMultipliesItselfByAliasesIsRefused() {
        var text = new StringBuilder("l0: &l0 [a, a]\n");
        for (var level = 1; level < 30; level++) {
            var before = "*l" + (level - 1);
            text.append("l%d: &l%d [%s]\n".formatted(level, level, String.join(", ", Collections.nCopies(9, before))));
        }

        assertThat(read(text.toString()).problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .startsWith("Không đọc được tệp");
    }

    @Test
    void aTextThatIsTooLongOrTooDeepIsRefused() {
        assertThat(read("id: " + "a".repeat(1_100_000)).problems()).hasSize(1);
        assertThat(read("id: " + "[".repeat(1_000)).problems()).hasSize(1);
    }

    @Test
    void nothingIsConstructedFromATag() {
        assertThat(read("id: !!javax.script.ScriptEngineManager [a]\n").value()).isEmpty();
    }

    @Test
    void aCharacterThatYamlForbidsIsAProblem() {
        assertThat(read("id: a\u0000b\n").problems()).hasSize(1);
    }

    private static Loaded<CriteriaSet> read(String text) {
        return new CriteriaSetReader().read("a.yaml", text);
    }
}
