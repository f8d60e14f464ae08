package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** {@code survey sample}. */
class SurveySampleCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void a_sample_is_written_and_drawn_again_the_same() throws Exception {
        Path list = list("id,xa\nA,1\nB,1\nC,2\nD,2\nE,2\nF,2\n");

        assertThat(sample(list, "lan-1.xlsx", "--size", "3", "--seed", "48271", "--stratum", "xa"))
                .isZero();
        assertThat(sample(list, "lan-2.xlsx", "--size", "3", "--seed", "48271", "--stratum", "xa"))
                .isZero();

        assertThat(ids(folder.resolve("lan-1.xlsx"))).hasSize(3).isEqualTo(ids(folder.resolve("lan-2.xlsx")));
        assertThat(out.toString()).contains("Đã ghi ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    7 | 1 | kq.xlsx | Danh sách có 6 hộ nên không chọn được 7 hộ
                    0 | 1 | kq.xlsx | phải là số nguyên từ 1 trở lên
                    3 | '' | kq.xlsx | Ghi số khởi tạo
                    3 | 1 | kq.docx | phải có đuôi .xlsx
                    """)
    void what_cannot_be_drawn_is_told_and_nothing_is_written(String size, String seed, String file, String problem)
            throws Exception {
        assertThat(sample(list("id\nA\nB\nC\nD\nE\nF\n"), file, "--size", size, "--seed", seed))
                .isEqualTo(2);
        assertThat(err.toString()).contains(problem);
        assertThat(folder.resolve(file)).doesNotExist();
    }

    @Test
    void a_list_that_has_a_household_twice_is_refused_with_its_row() throws Exception {
        Path list = list("id\nA\nB\nA\n");
        assertThat(sample(list, "kq.xlsx", "--size", "1", "--seed", "1")).isEqualTo(2);
        assertThat(err.toString()).contains(list + ":4:1", "“A” đã có ở dòng 2");
        assertThat(folder.resolve("kq.xlsx")).doesNotExist();
    }

    @Test
    void the_list_is_never_overwritten() throws Exception {
        Path list = Files.copy(list("id\nA\n"), folder.resolve("ds.xlsx"));
        assertThat(sample(list, "ds.xlsx", "--size", "1", "--seed", "1", "--force"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("sẽ bị ghi đè");
        assertThat(list).hasContent("id\nA\n");
    }

    private int sample(Path list, String file, String... options) {
        var line = new ArrayList<>(
                List.of("--list", list.toString(), "--out", folder.resolve(file).toString()));
        line.addAll(List.of(options));
        return new CommandLine(new SurveySampleCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler(new UsageErrors())
                .execute(line.toArray(String[]::new));
    }

    private Path list(String text) throws IOException {
        return Files.writeString(folder.resolve("ds.csv"), text);
    }

    private static List<String> ids(Path workbook) throws IOException {
        var ids = new ArrayList<String>();
        try (var read = new XSSFWorkbook(Files.newInputStream(workbook))) {
            read.getSheetAt(1).forEach(row -> {
                if (row.getRowNum() > 1) {
                    ids.add(row.getCell(3).getStringCellValue());
                }
            });
        }
        return ids;
    }
}
