package vn.parindex.survey.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.plan.Sha256;
import vn.parindex.source.Loaded;
import vn.parindex.source.Problem;

/** Lists of households as people keep them. */
class HouseholdReaderTest {

    @TempDir
    private Path folder;

    @Test
    void any_columns_are_read_and_the_file_is_told_from_others() throws Exception {
        String text = "Chủ hộ;Mã hộ ;Xã\nNguyễn An;001;Long Đức\nLê Bình;002;Hòa Thuận\n";
        HouseholdList list = read(text, "MÃ HỘ", "xã").value().orElseThrow();

        assertThat(list.columns()).containsExactly("Chủ hộ", "Mã hộ", "Xã");
        assertThat(list.households())
                .containsExactly(new Household("001", "Long Đức", 2), new Household("002", "Hòa Thuận", 3));
        assertThat(list.sha256()).isEqualTo(Sha256.of(text));
    }

    @Test
    void another_column_changes_the_file_but_not_the_sample() throws Exception {
        HouseholdList plain =
                read("id,xa\nA,1\nB,1\nC,2\nD,2\n", "id", "xa").value().orElseThrow();
        HouseholdList more = read("ghi chú,xa,id\nx,1,A\ny,1,B\nz,2,C\nt,2,D\n", "id", "xa")
                .value()
                .orElseThrow();

        assertThat(more.sha256()).isNotEqualTo(plain.sha256());
        assertThat(SampleDraw.draw(more.households(), 2, "s")).isEqualTo(SampleDraw.draw(plain.households(), 2, "s"));
    }

    @Test
    void every_problem_is_told_with_its_row() throws Exception {
        assertThat(read("id,xa\nA,1\n,1\nA,2\nB,\n", "id", "xa").errors())
                .extracting(Problem::toString)
                .satisfiesExactly(
                        blank -> assertThat(blank).contains(":3:1", "Thiếu mã hộ"),
                        twice -> assertThat(twice).contains(":4:1", "“A” đã có ở dòng 2"),
                        stratum -> assertThat(stratum).contains(":5:2", "Thiếu tầng"));
        assertThat(read("id,xa\nA,1\n", "ma", "").errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("không có cột “ma”", "id, xa"));
        assertThat(read("id,id\nA,1\n", "id", "").errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("có hai lần"));
        assertThat(read("id,xa\n", "id", "").errors()).hasSize(1);
        assertThat(read("", "id", "").errors()).hasSize(1);
    }

    @Test
    void the_protocol_is_a_workbook_with_the_chosen_rows_in_which_no_cell_is_a_formula() throws Exception {
        Path file = file("id,ten\n" + "=1+1,\"=cmd|' /C calc'!A0\"\n" + "007,Lê Bình\n");
        HouseholdList list = HouseholdReader.read(file, "id", "").value().orElseThrow();
        Sample sample = SampleDraw.draw(list.households(), 2, "s");
        var order = new SampleOrder("Thử", "id", "", 2, "s", "Xổ số ngày 01/12/2023");
        var protocol = new SampleProtocol(
                7, "ds.csv", list.sha256(), 2, order, SampleDraw.METHOD, sample.sha256(), "an", Instant.EPOCH);
        var bytes = new ByteArrayOutputStream();
        SampleWorkbook.write(
                protocol,
                sample,
                list.columns(),
                HouseholdReader.rows(
                        file,
                        2,
                        sample.chosen().stream().map(Household::row).collect(Collectors.toCollection(HashSet::new))),
                bytes);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            var texts = new StringBuilder();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> texts.append(cell).append('\n')));
            assertThat(texts.toString())
                    .contains("Số biên bản: 7", "SHA-256 của tệp danh sách: " + list.sha256(), "Xổ số ngày 01/12/2023")
                    .contains("HMAC-SHA-256", "không phân tầng");
            var values = new ArrayList<String>();
            for (var row : workbook.getSheetAt(1)) {
                for (var cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    values.add(cell.toString());
                }
            }
            assertThat(values).contains("007", "=1+1", "Lê Bình");
        }
    }

    private Loaded<HouseholdList> read(String text, String id, String stratum) throws IOException {
        return HouseholdReader.read(file(text), id, stratum);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("ds.csv"), text);
    }
}
