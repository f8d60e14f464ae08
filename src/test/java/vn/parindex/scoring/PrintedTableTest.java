package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Given.leaf;
import static vn.parindex.scoring.Given.number;
import static vn.parindex.scoring.Given.parent;
import static vn.parindex.scoring.Given.set;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PrintedTableTest {

    private static final CriteriaSet SET = set(
            parent("1", "6", leaf("1.1", "3"), leaf("1.2", "3")), parent("2", "4", leaf("2.1", "2"), leaf("2.2", "2")));

    @Test
    void a_table_that_adds_up_has_no_differences() {
        assertThat(check("5", "1", "2.5", "1.1", "1.5", "1.2", "1", "2", "2.5", "2.1", "1.25", "2.2", "1.25"))
                .isEmpty();
    }

    @Test
    void a_parent_one_unit_off_in_the_last_place_was_rounded_by_itself() {
        assertThat(check("2.51", "1", "2.51", "1.1", "1.25", "1.2", "1.25"))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.isRounding()).isTrue();
                    assertThat(difference.explanation())
                            .isEqualTo(
                                    "Tiêu chí 1 ghi 2,51, các dòng con cộng lại là 2,5, lệch 0,01: do làm tròn khi in bảng,"
                                            + " không phải sai số liệu");
                });
    }

    @Test
    void a_parent_printed_with_fewer_decimals_is_its_rounded_sum() {
        assertThat(check("0", "1", "5.7", "1.1", "2.84", "1.2", "2.84"))
                .singleElement()
                .matches(PrintedDifference::isRounding);
    }

    @Test
    void the_last_place_is_that_of_the_whole_table_not_of_the_figures_that_happen_to_be_short() {
        assertThat(check("0", "1", "3.6", "1.1", "1.5", "1.2", "2", "2.1", "0.25"))
                .singleElement()
                .matches(difference -> !difference.isRounding());
    }

    @Test
    void whole_numbers_were_not_rounded() {
        assertThat(check("0", "1", "6", "1.1", "3", "1.2", "2")).singleElement().satisfies(difference -> {
            assertThat(difference.isRounding()).isFalse();
            assertThat(difference.explanation()).endsWith("lớn hơn mức do làm tròn, cần kiểm tra lại số liệu");
        });
    }

    @Test
    void the_total_is_compared_with_the_printed_fields() {
        assertThat(check("7", "1", "4", "2", "2.5")).singleElement().satisfies(difference -> {
            assertThat(difference.code()).isEmpty();
            assertThat(difference.explanation()).startsWith("Tổng điểm ghi 7, các dòng con cộng lại là 6,5");
        });
    }

    @Test
    void what_is_not_printed_cannot_differ() {
        assertThat(check("0", "1", "4", "1.1", "2.5")).isEmpty();
    }

    private static List<PrintedDifference> check(String total, String... codesAndFigures) {
        Map<String, BigDecimal> printed = java.util.stream.IntStream.range(0, codesAndFigures.length / 2)
                .boxed()
                .collect(Collectors.toMap(i -> codesAndFigures[2 * i], i -> number(codesAndFigures[2 * i + 1])));
        return PrintedTable.check(SET, printed, number(total));
    }
}
