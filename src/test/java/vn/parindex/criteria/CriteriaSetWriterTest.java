package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Rule;

class CriteriaSetWriterTest {

    @ParameterizedTest
    @MethodSource("vn.parindex.criteria.ShippedSetFiles#complete")
    void a_shipped_set_that_is_written_reads_back_equal(Path file) throws IOException {
        CriteriaSet set = ShippedSetFiles.read(file);

        assertThat(reread(set)).isEqualTo(set);
    }

    @Property(tries = 200)
    void whatever_is_written_reads_back_equal(@ForAll("sets") CriteriaSet set) {
        assertThat(reread(set))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*program")
                .isEqualTo(set);
    }

    @Test
    void writes_in_the_manner_of_the_shipped_files() throws IOException {
        CriteriaSet set = ShippedSetFiles.read(Path.of("db/criteria-sets/mau-so-nganh-2023.yaml"));

        assertThat(CriteriaSetWriter.write(set))
                .startsWith("id: mau-so-nganh-2023\n")
                .contains(
                        """
                        title: "Bộ tiêu chí mẫu xác định Chỉ số cải cách hành chính của các sở, ban, ngành tỉnh"
                        official: false
                        notice: "Bộ tiêu chí mẫu, không phải văn bản chính thức"
                        applies_to: [so-nganh]
                        rounding: {scale: 2, mode: half-up}
                        classes:
                          - {name: "A", from: 90}
                        """)
                .contains(
                        """
                          - {code: "1", name: "Công tác chỉ đạo, điều hành cải cách hành chính (CCHC)", max: 12}
                          - code: "1.1"
                            name: "Thực hiện Kế hoạch CCHC năm"
                            max: 2
                        """)
                .contains("        - {code: none, label: \"Không kiểm tra, đánh giá trong năm\", points: 0}\n");
    }

    @Test
    void knows_every_kind_of_rule() {
        assertThat(Rule.class.getPermittedSubclasses()).hasSameSizeAs(RuleKind.values());
    }

    @Provide
    Arbitrary<CriteriaSet> sets() {
        return SomeSets.sets();
    }

    private static CriteriaSet reread(CriteriaSet set) {
        var loaded = new CriteriaSetReader().read("mau.yaml", CriteriaSetWriter.write(set));
        assertThat(loaded.errors()).isEmpty();
        return loaded.value().orElseThrow();
    }
}
