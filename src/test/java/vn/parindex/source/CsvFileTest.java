package vn.parindex.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_follows_from_the_header(String separator) {
        var table = read("đơn vị,điểm\nSở A,1\n".replace(",", separator));

        assertThat(table.problems()).isEmpty();
        assertThat(table.shown(0)).containsExactly("đơn vị", "điểm");
        assertThat(table.shown(1)).containsExactly("Sở A", "1");
    }

    @Test
    void what_excel_writes_in_vietnamese_is_understood() {
        var table = read("\ufeffunit;points\r\n\"Sở Nội vụ; Tổ 1\";1,25\r\n");

        assertThat(table.shown(0)).containsExactly("unit", "points");
        assertThat(table.shown(1)).containsExactly("Sở Nội vụ; Tổ 1", "1,25");
        assertThat(table.cell(1, 1).decimal())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1.25"));
    }

    @Test
    void a_header_may_quote_other_separators() {
        var table = read("\"tên; mã; số\",điểm\na,1\n");

        assertThat(table.shown(0)).containsExactly("tên; mã; số", "điểm");
    }

    @Test
    void a_row_is_numbered_as_a_spreadsheet_numbers_it() {
        var table = read("a,b\n\n\"hai\ndòng\",2\n , \n3,4\n");

        assertThat(table.rows()).extracting(TableRow::number).containsExactly(1, 3, 5);
        assertThat(table.shown(1)).containsExactly("hai\ndòng", "2");
    }

    @Test
    void white_space_around_a_value_does_not_count() {
        var table = read("a , \"b\" ,c\n\u00a0x\u00a0,\ty , \u00a0 \n");

        assertThat(table.shown(0)).containsExactly("a", "b", "c");
        assertThat(table.shown(1)).containsExactly("x", "y", "");
        assertThat(table.cell(1, 2)).isInstanceOf(TableCell.Blank.class);
    }

    @Test
    void a_short_row_ends_in_blank_cells_that_know_their_place() {
        var table = read("a,b,c\n1\n");

        assertThat(table.cell(1, 2)).isEqualTo(new TableCell.Blank(new Place(file().toString(), 2, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, 1.5",
        "'1,5', 1.5",
        "-0.25, -0.25",
        "+2, 2",
        "007, 7",
        "1.234, 1.234",
        "\u22121, -1",
        "0.1000000000000000000001, 0.1000000000000000000001"
    })
    void a_number_is_read_exactly(String text, String number) {
        assertThat(TableCell.ofText(new Place("f", 1, 1), text).decimal())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "1.2.3",
                "1,234.5",
                "1.",
                ".5",
                "1e3",
                "1 000",
                "-",
                "0x1",
                "٣",
                "1/2",
                "NaN",
                "5%",
                "11111111111111111111111111111111111111111"
            })
    void what_is_not_a_plain_number_is_no_number(String text) {
        assertThat(TableCell.ofText(new Place("f", 1, 1), text).decimal()).isEmpty();
    }

    @Test
    void a_byte_of_another_encoding_is_a_problem_in_its_cell_and_ends_the_table() throws IOException {
        Files.write(file(), "unit,points\nA,1\nĐà Lạt,2\nB,3\n".getBytes(Charset.forName("windows-1258")));

        var table = ReadTable.of(file());

        assertThat(table.rows()).hasSize(2);
        assertThat(table.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(file() + ":3:1");
            assertThat(problem.message()).contains("UTF-8").contains("lưu lại dạng “CSV UTF-8”");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void utf_16_is_refused(String encoding) throws IOException {
        Files.write(file(), "unit,points\nSở A,1\n".getBytes(Charset.forName(encoding)));

        var table = ReadTable.of(file());

        assertThat(table.rows()).isEmpty();
        assertThat(table.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(file() + ":1:1");
            assertThat(problem.message()).contains("CSV UTF-8");
        });
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_a_problem_at_its_row() {
        var table = read("unit,points\nA,1\n\"B,2\nC,3\n");

        assertThat(table.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(file() + ":3:1");
            assertThat(problem.message()).contains("dấu ngoặc kép");
        });
    }

    @Test
    void a_quotation_mark_that_is_never_closed_does_not_take_in_a_large_file() {
        var table = read("unit,points\n\"B,2\n" + "C,3\n".repeat(1_000_000));

        assertThat(table.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(file() + ":2:1");
            assertThat(problem.message()).contains("1000000 characters");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\ufeff", " \n,,\n"})
    void an_empty_file_is_a_problem(String content) {
        var table = read(content);

        assertThat(table.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(file() + ":1:1");
            assertThat(problem.message()).contains("Tệp trống");
        });
    }

    @Test
    void a_file_that_is_not_there_is_a_problem() {
        assertThat(ReadTable.of(folder.resolve("none.csv")).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place()).isEqualTo(folder.resolve("none.csv") + ":1:1");
                    assertThat(problem.message()).contains("Không có tệp này");
                });
    }

    private ReadTable read(String content) {
        try {
            Files.writeString(file(), content, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return ReadTable.of(file());
    }

    private Path file() {
        return folder.resolve("bang.csv");
    }
}
