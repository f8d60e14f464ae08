package vn.parindex.province.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.province.work.ProvinceAtWork;
import vn.parindex.source.Loaded;
import vn.parindex.source.Problem;

class LetterTableTest {

    @TempDir
    private Path folder;

    @Test
    void a_table_becomes_the_questions_of_a_letter() throws IOException {
        Loaded<List<Question>> read = read("criterion,points,question\n2.1,1.5,Thiếu báo cáo\n8.1,,\"SIPAS, nguồn\"\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .contains(List.of(
                        new Question("2.1", new BigDecimal("1.5"), "Thiếu báo cáo"),
                        new Question("8.1", null, "SIPAS, nguồn")));
    }

    @Test
    void vietnamese_headings_and_decimal_commas_are_understood() throws IOException {
        Loaded<List<Question>> read = read(
                "\uFEFFSTT;Mã tiêu chí;Điểm Bộ Nội vụ thẩm định;Nội dung yêu cầu giải trình\n1;2.1;1,5;Thiếu báo cáo\n");

        assertThat(read.value()).contains(List.of(new Question("2.1", new BigDecimal("1.5"), "Thiếu báo cáo")));
    }

    @Test
    void a_workbook_is_read_as_well() throws IOException {
        Path file = folder.resolve("cong-van.xlsx");
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet();
            var header = sheet.createRow(0);
            header.createCell(0).setCellValue("Tiêu chí");
            header.createCell(1).setCellValue("Điểm");
            header.createCell(2).setCellValue("Nội dung");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("2.1");
            row.createCell(1).setCellValue(1.5);
            row.createCell(2).setCellValue("Thiếu báo cáo");
            workbook.write(out);
        }

        assertThat(LetterTable.read(file, ProvinceAtWork.year().set()).value())
                .contains(List.of(new Question("2.1", new BigDecimal("1.5"), "Thiếu báo cáo")));
    }

    @Test
    void every_bad_row_is_told_with_its_place() throws IOException {
        Loaded<List<Question>> read = read("criterion,points,question\n9.9,1,a\n2.1,x,\n2.1,2.5,b\n8.2,1.555,c\n");

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::toString)
                .map(text -> text.substring(text.indexOf("thu.csv")))
                .satisfiesExactly(
                        text -> assertThat(text).startsWith("thu.csv:2:1: ").contains("không có tiêu chí “9.9”"),
                        text -> assertThat(text).startsWith("thu.csv:3:2: ").contains("đang ghi “x”"),
                        text -> assertThat(text).startsWith("thu.csv:3:3: ").contains("chưa có nội dung"),
                        text -> assertThat(text).startsWith("thu.csv:4:1: ").contains("đã có ở một dòng trên"),
                        text -> assertThat(text).startsWith("thu.csv:4:2: ").contains("vượt điểm tối đa 2"),
                        text -> assertThat(text).startsWith("thu.csv:5:2: ").contains("quá 2 chữ số thập phân"));
    }

    @Test
    void a_table_without_its_columns_or_without_rows_is_refused() throws IOException {
        assertThat(read("a,b\n1,2\n").problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("Thiếu cột “mã tiêu chí”, “nội dung”"));
        assertThat(read("Mã tiêu chí,Câu hỏi\n2.1,Nêu rõ\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .startsWith("Thiếu cột “nội dung”;")
                        .doesNotContain("question"));
        assertThat(read("criterion,question\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("chỉ có dòng tiêu đề"));
    }

    private Loaded<List<Question>> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("thu.csv"), text);
        return LetterTable.read(file, ProvinceAtWork.year().set());
    }
}
