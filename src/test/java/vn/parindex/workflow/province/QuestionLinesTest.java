package vn.parindex.workflow.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.parindex.province.round.Question;
import vn.parindex.province.work.Findings;
import vn.parindex.province.work.Refused;

/** Questions of the Ministry as a clerk types or pastes them. */
class QuestionLinesTest {

    private final Findings findings = new Findings();

    @Test
    void typed_lines_are_parted_by_bars_and_may_leave_the_points_out() {
        assertThat(read("1.2.3 | 0,5 | Nêu rõ\n\n 8.1 || Vì sao?  "))
                .containsExactly(
                        new Question("1.2.3", new BigDecimal("0.5"), "Nêu rõ"), new Question("8.1", null, "Vì sao?"));
        assertThat(findings.isEmpty()).isTrue();
    }

    @Test
    void three_columns_of_a_spreadsheet_are_parted_by_tabs() {
        assertThat(read("1.2\t1.25\tTài liệu | số liệu\r\n1.3\t\tBổ sung"))
                .containsExactly(
                        new Question("1.2", new BigDecimal("1.25"), "Tài liệu | số liệu"),
                        new Question("1.3", null, "Bổ sung"));
    }

    @Test
    void all_lines_that_are_wrong_are_told_at_once() {
        read("1.2 | nửa điểm | Nêu rõ\n1.3\n1.4 | 1 | Nêu rõ\n1.5 | Nêu rõ");

        assertThatThrownBy(findings::refuse)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Dòng 1: điểm “nửa điểm” không phải là số")
                .hasMessageContaining("Dòng 2: cần ba phần")
                .hasMessageContaining("đang có 1 phần")
                .hasMessageContaining("Dòng 4: cần ba phần")
                .hasMessageNotContaining("Dòng 3");
    }

    @Property
    void whatever_is_pasted_ends_with_questions_or_problems(@ForAll String text) {
        assertThatCode(() -> {
                    var found = new Findings();
                    List<Question> questions = new QuestionLines(found).read(text);
                    assertThat(questions.isEmpty() && found.isEmpty()).isEqualTo(text.isBlank());
                })
                .doesNotThrowAnyException();
    }

    private List<Question> read(String text) {
        return new QuestionLines(findings).read(text);
    }
}
