package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.ClassBand;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.source.Loaded;
import vn.parindex.source.Problem;

/** Sets as tables with the columns code, name, max and basis. */
class TableSetReaderTest {

    private static final String SOUND =
            """
            code,name,max,basis
            1,Chỉ đạo,,
            1.1,Kế hoạch,1.5,self
            1.2,Báo cáo,1,
            2,Thể chế,3,
            2.1,Rà soát,2,SURVEY
            2.2,Xử lý,1,external
            """;

    @TempDir
    private Path folder;

    @Test
    void the_tree_follows_from_the_codes_and_a_parent_may_leave_its_maximum_out() {
        var loaded = read(SOUND);

        assertThat(loaded.problems()).isEmpty();
        CriteriaSet set = loaded.value().orElseThrow();
        assertThat(set.fields()).extracting(Criterion::code).containsExactly("1", "2");
        assertThat(set.leaves()).extracting(Criterion::code).containsExactly("1.1", "1.2", "2.1", "2.2");
        assertThat(set.leaves())
                .extracting(Criterion::basis)
                .containsExactly(Basis.SELF, Basis.SELF, Basis.SURVEY, Basis.EXTERNAL);
        assertThat(set.require("1").maximum()).isEqualByComparingTo("2.5");
        assertThat(set.maximum()).isEqualByComparingTo("5.5");
        assertThat(set.rounding()).isEqualTo(RoundingPolicy.DEFAULT);
        assertThat(set.classes()).isEqualTo(ClassBand.DEFAULT);
    }

    @Test
    void columns_may_come_in_any_order_with_others_between_and_commas_as_decimal_marks() {
        var loaded = read(
                """
                Basis;MAX;Ghi chú;Name;Code
                ;1,5;x;Kế hoạch;1.1
                ;;;Chỉ đạo;1
                """);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value().orElseThrow().maximum()).isEqualByComparingTo("1.5");
    }

    @Test
    void a_decimal_comma_that_became_two_cells_is_refused_in_its_row() {
        assertThat(read("basis,code,name,max\n,1,A,\nself,1.1,B,1,5\n").problems())
                .extracting(Problem::place)
                .containsExactly(file() + ":3:5");
    }

    @Test
    void a_code_without_the_one_above_it_is_the_only_thing_that_is_wrong() {
        assertThat(read("code,name,max,basis\n1,A,,\n1.1.1,B,2,self\n").problems())
                .extracting(Problem::place, Problem::message)
                .containsExactly(tuple(
                        file() + ":3:1",
                        "Tiêu chí 1.1.1 không có tiêu chí cấp trên 1.1; bổ sung tiêu chí 1.1 hoặc sửa mã."));
    }

    @Test
    void a_set_prints_as_many_decimals_as_its_maxima_need() {
        assertThat(read("code,name,max,basis\n1,A,0.125,\n")
                        .value()
                        .orElseThrow()
                        .rounding()
                        .scale())
                .isEqualTo(3);
    }

    @Test
    void the_code_1_10_that_a_spreadsheet_made_1_1_is_restored_after_1_9() {
        var rows = new StringBuilder("code,name,max,basis\n1,A,,\n");
        for (int i = 1; i <= 20; i++) {
            rows.append("1.").append(i % 10 == 0 ? i / 10 : i).append(",x,1,\n");
        }

        var loaded = read(rows.toString());

        assertThat(loaded.value().orElseThrow().leaves())
                .extracting(Criterion::code)
                .contains("1.1", "1.2", "1.10", "1.20")
                .hasSize(20);
        assertThat(loaded.problems())
                .extracting(Problem::isError, Problem::place)
                .containsExactly(tuple(false, file() + ":12:1"), tuple(false, file() + ":22:1"));
        assertThat(loaded.problems().get(0).message()).contains("Mã 1.1 đã có", "mã 1.9", "hiểu là 1.10");
    }

    @Test
    void children_of_a_restored_code_find_their_parent() {
        var rows = new StringBuilder("code,name,max,basis\n1,A,,\n");
        for (int i = 1; i <= 9; i++) {
            rows.append("1.").append(i).append(",x,1,\n");
        }
        rows.append("1.1,y,,\n1.10.1,z,2,\n");

        var set = read(rows.toString()).value().orElseThrow();

        assertThat(set.require("1.10").children()).extracting(Criterion::code).containsExactly("1.10.1");
    }

    @Test
    void a_workbook_may_hold_codes_as_numbers() throws IOException {
        Path file = folder.resolve("bo.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet();
            var decimals = workbook.createCellStyle();
            decimals.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
            List<Object> codes = List.of(1.0, 1.1, 1.2, 1.10, "2", "2.1");
            var header = sheet.createRow(0);
            int column = 0;
            for (String name : List.of("code", "name", "max", "basis")) {
                header.createCell(column++).setCellValue(name);
            }
            for (int i = 0; i < codes.size(); i++) {
                var row = sheet.createRow(i + 1);
                if (codes.get(i) instanceof Double number) {
                    row.createCell(0).setCellValue(number);
                } else {
                    row.createCell(0).setCellValue(codes.get(i).toString());
                }
                row.createCell(1).setCellValue("x");
                if (i != 0 && i != 4) {
                    row.createCell(2).setCellValue(0.5);
                }
            }
            sheet.getRow(1).getCell(0).setCellStyle(decimals);
            sheet.getRow(4).getCell(0).setCellStyle(decimals);
            workbook.write(out);
        }

        var loaded = CriteriaFiles.read(file.toString());

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value().orElseThrow().leaves())
                .extracting(Criterion::code)
                .containsExactly("1.1", "1.2", "1.10", "2.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.2,Báo cáo,1,      | 1.1,Báo cáo,1,      | 4:1 | Mã tiêu chí “1.1” ghi hai lần",
                "1.2,Báo cáo,1,      | 4.2,Báo cáo,1,      | 4:1 | không có tiêu chí cấp trên 4",
                "1.2,Báo cáo,1,      | 1-2,Báo cáo,1,      | 4:1 | đang ghi “1-2”",
                "1.2,Báo cáo,1,      | ,Báo cáo,1,         | 4:1 | Dòng này chưa có mã",
                "1.2,Báo cáo,1,      | 1.2,,1,             | 4:2 | Ô “name” còn trống",
                "1.2,Báo cáo,1,      | 1.2,Báo cáo,,       | 4:3 | Ô “max” còn trống",
                "1.2,Báo cáo,1,      | 1.2,Báo cáo,0,      | 4:3 | lớn hơn 0",
                "1.2,Báo cáo,1,      | 1.2,Báo cáo,-1,     | 4:3 | lớn hơn 0",
                "1.2,Báo cáo,1,      | 1.2,Báo cáo,một,    | 4:3 | đang ghi “một”",
                "1.2,Báo cáo,1,      | 1.2,Báo cáo,1.2345, | 4:3 | quá 3 chữ số thập phân",
                "2.1,Rà soát,2,SURVEY| 2.1,Rà soát,2,khác  | 6:4 | “Điều tra xã hội học” (survey)",
                "2,Thể chế,3,        | 2,Thể chế,4,        | 5:3 | cộng lại là 3",
                "code,name,max,basis | code,name,max       | 1:1 | Thiếu cột “basis”"
            })
    void one_mistake_is_one_error_at_its_place(String from, String to, String place, String message) {
        assertThat(SOUND).contains(from);

        var loaded = read(SOUND.replace(from, to));

        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(file() + ":" + place);
            assertThat(problem.message()).contains(message);
        });
    }

    @Test
    void all_problems_are_told_at_once() {
        var loaded = read("code,name,max,basis\n1.1,A,x,\n2,,0,\n2,B,1,nobody\n");

        assertThat(loaded.errors())
                .extracting(problem -> problem.place().substring(file().length() + 1))
                .containsExactly("2:1", "2:3", "3:2", "3:3", "4:1", "4:4");
    }

    @Test
    void a_basis_on_a_parent_is_told_and_not_used() {
        var loaded = read(SOUND.replace("1,Chỉ đạo,,", "1,Chỉ đạo,,self"));

        assertThat(loaded.value()).isPresent();
        assertThat(loaded.warnings()).extracting(Problem::place).containsExactly(file() + ":2:4");
    }

    @Test
    void a_table_of_something_else_is_refused_before_it_fills_the_memory() {
        var loaded = read("code,name,max,basis\n" + "1.1,A,1,\n".repeat(50_000));

        assertThat(loaded.errors()).hasSizeLessThan(2_100);
        assertThat(loaded.errors()).extracting(Problem::message).anyMatch(text -> text.contains("hơn 2000 dòng"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code,name,max,basis\n"})
    void a_table_without_criteria_is_refused(String text) {
        assertThat(read(text).errors()).singleElement().satisfies(problem -> assertThat(problem.place())
                .isEqualTo(file() + ":1:1"));
    }

    @Test
    void a_set_is_found_by_id_or_path_or_not_at_all() throws IOException {
        Path yaml = folder.resolve("bo.yaml");
        Files.writeString(
                yaml, "\ufeff" + CriteriaFiles.shipped("mau-so-nganh-2023").orElseThrow());
        Path damaged = folder.resolve("hong.yaml");
        Files.write(damaged, new byte[] {'i', 'd', '\n', 'x', (byte) 0xD0});

        assertThat(CriteriaFiles.read("mau-so-nganh-2023").value()).isPresent();
        assertThat(CriteriaFiles.read(yaml.toString()).value())
                .isEqualTo(CriteriaFiles.read("mau-so-nganh-2023").value());
        assertThat(CriteriaFiles.read("khong-co").errors())
                .extracting(Problem::place)
                .containsExactly("khong-co:1:1");
        assertThat(CriteriaFiles.read("../../etc/passwd").value()).isEmpty();
        assertThat(CriteriaFiles.read("\0").value()).isEmpty();
        assertThat(CriteriaFiles.read(damaged.toString()).errors())
                .extracting(Problem::place)
                .containsExactly(damaged + ":2:2");
    }

    private Loaded<CriteriaSet> read(String text) {
        try {
            Files.writeString(Path.of(file()), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return CriteriaFiles.read(file());
    }

    private String file() {
        return folder.resolve("bo.csv").toString();
    }
}
