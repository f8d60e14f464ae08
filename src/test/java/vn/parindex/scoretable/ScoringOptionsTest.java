package vn.parindex.scoretable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.scoring.ClassBand;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Problem;
import vn.parindex.source.Problems;

class ScoringOptionsTest {

    @TempDir
    private Path folder;

    @Test
    void classes_are_read_as_a_user_writes_them() {
        assertThat(ScoringOptions.classes("Xuất sắc:90, Tốt : 80.5,Khá:70,Trung bình:0"))
                .containsExactly(
                        new ClassBand("Xuất sắc", new BigDecimal("90")),
                        new ClassBand("Tốt", new BigDecimal("80.5")),
                        new ClassBand("Khá", new BigDecimal("70")),
                        new ClassBand("Trung bình", new BigDecimal("0")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tốt",
                "Tốt:",
                ":80",
                "Tốt:x",
                "Tốt:80",
                "Tốt:80,",
                "Tốt:101,Kém:0",
                "Tốt:-1,Kém:0",
                "Tốt:80,Tốt:0",
                "Tốt:0,Kém:0",
                "Tốt:1e9,Kém:0",
                "Tốt:80;Kém:0"
            })
    void other_classes_are_refused(String text) {
        assertThatThrownBy(() -> ScoringOptions.classes(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_cut_point_beyond_100_is_refused_by_the_name_of_its_class() {
        assertThatThrownBy(() -> ScoringOptions.classes("Tốt:101,Kém:0"))
                .hasMessage("Mức “Tốt” bắt đầu từ 101; điểm bắt đầu phải từ 0 đến 100.");
    }

    @Test
    void a_set_is_taken_with_other_classes_and_decimals() {
        var classes = List.of(new ClassBand("Đạt", BigDecimal.ZERO));

        CriteriaSet set = apply(new ScoringOptions(Optional.of(classes), Optional.of(3)), new ArrayList<>())
                .orElseThrow();

        assertThat(set.classes()).isEqualTo(classes);
        assertThat(set.rounding().scale()).isEqualTo(3);
        assertThat(set.fields()).isEqualTo(Scored.set(folder, Scored.SET).fields());
    }

    @Test
    void fewer_decimals_than_the_maxima_have_are_refused() {
        var problems = new ArrayList<Problem>();
        var set = Scored.set(folder, "code,name,max,basis\n1,A,0.125,\n");

        var applied = new ScoringOptions(Optional.empty(), Optional.of(2))
                .applyTo(set, "bo.csv", Problems.passedTo(problems::add));

        assertThat(applied).isEmpty();
        assertThat(problems).extracting(Problem::place).containsExactly("bo.csv:1:1");
    }

    private Optional<CriteriaSet> apply(ScoringOptions options, List<Problem> problems) {
        return options.applyTo(Scored.set(folder, Scored.SET), "bo.csv", Problems.passedTo(problems::add));
    }
}
