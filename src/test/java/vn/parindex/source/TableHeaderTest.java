package vn.parindex.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableHeaderTest {

    private static final List<String> REQUIRED = List.of("unit", "max_points");
    private static final List<String> OPTIONAL = List.of("group");

    private final Problems problems = new Problems();

    @Test
    void columns_are_found_in_any_order_and_spelling_and_others_are_ignored() {
        var header = read("Ghi chú", " MAX  points", "Unit").orElseThrow();

        TableRow row = row(2, "x", "5", "Sở A");
        assertThat(header.cell(row, "unit").shown()).isEqualTo("Sở A");
        assertThat(header.cell(row, "max_points").shown()).isEqualTo("5");
        assertThat(header.has("group")).isFalse();
        assertThat(header.cell(row, "group").isBlank()).isTrue();
        assertThat(found()).isEmpty();
    }

    @Test
    void missing_columns_are_named_together() {
        assertThat(read("name")).isEmpty();

        assertThat(found())
                .extracting(Problem::place, Problem::message)
                .containsExactly(tuple(
                        "f.csv:1:1",
                        "Thiếu cột “unit”, “max_points”; dòng đầu tiên phải là tiêu đề có các cột unit, max_points."));
    }

    @Test
    void a_column_that_comes_twice_is_refused_where_it_comes_again() {
        assertThat(read("unit", "max_points", "Unit")).isEmpty();

        assertThat(found()).extracting(Problem::place).containsExactly("f.csv:1:3");
    }

    private Optional<TableHeader> read(String... names) {
        return TableHeader.read(row(1, names), REQUIRED, OPTIONAL, problems);
    }

    private List<Problem> found() {
        return problems.load(Optional::empty).problems();
    }

    private static TableRow row(int number, String... texts) {
        return new TableRow(
                number,
                IntStream.range(0, texts.length)
                        .mapToObj(i -> TableCell.ofText(new Place("f.csv", number, i + 1), texts[i]))
                        .toList());
    }
}
