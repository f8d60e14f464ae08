package vn.parindex.scoretable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.source.OutputFile;

class RankingFormatTest {

    @TempDir
    private Path folder;

    private ScoreTable table;

    @BeforeEach
    void score() {
        table = Scored.of(folder, "unit,group,criterion,points\n=1+1,+Sở,1.1,1\n=1+1,,1.2,1\n=1+1,,2.1,2.5\n")
                .table()
                .orElseThrow();
    }

    @Test
    void csv_is_utf_8_with_dots_and_line_feeds_and_runs_nothing() throws IOException {
        assertThat(new String(write(RankingFormat.CSV), StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        group,rank,unit,points,max_points,index_percent,class
                        '+Sở,1,'=1+1,4.50,5.00,90.00,A
                        """);
    }

    @Test
    void json_has_numbers_with_all_their_decimals() throws IOException {
        String json = new String(write(RankingFormat.JSON), StandardCharsets.UTF_8);

        assertThat(json).contains("\"points\" : 4.50", "\"max_points\" : 5.00", "\"index_percent\" : 90.00");
        var row = new JsonMapper().readTree(json).get(0);
        assertThat(row.fieldNames())
                .toIterable()
                .containsExactly("group", "rank", "unit", "points", "max_points", "index_percent", "class");
        assertThat(row.get("unit").textValue()).isEqualTo("=1+1");
        assertThat(row.get("rank").intValue()).isEqualTo(1);
        assertThat(row.get("points").isNumber()).isTrue();
    }

    @Test
    void a_workbook_has_numbers_as_numbers_and_texts_that_do_not_run() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(write(RankingFormat.XLSX)))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(5).getStringCellValue()).isEqualTo("index_percent");
            var row = sheet.getRow(1);
            assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(2).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1);
            assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(90);
            assertThat(row.getCell(5).getCellStyle().getDataFormatString()).isEqualTo("0.00");
            assertThat(workbook.getSheet("Giải thích").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("=1+1 (nhóm: +Sở)");
        }
    }

    @ParameterizedTest
    @CsvSource({"a.csv, CSV", "a.JSON, JSON", "b/a.Xlsx, XLSX"})
    void the_format_follows_from_the_ending(Path file, RankingFormat format) {
        assertThat(RankingFormat.of(file)).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.txt", "csv", "a.xls", ""})
    void other_endings_have_no_format(Path file) {
        assertThat(RankingFormat.of(file)).isEmpty();
    }

    @Test
    void a_file_is_written_as_a_whole_or_left_as_it_was() throws IOException {
        Path file = Scored.write(folder.resolve("out").resolveSibling("kq.csv"), "cũ");

        assertThatThrownBy(() -> OutputFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(file).hasContent("cũ");

        OutputFile.write(file, out -> out.write("mới".getBytes(StandardCharsets.UTF_8)));
        assertThat(file).hasContent("mới");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(found -> found.getFileName().toString().startsWith(".")))
                    .isEmpty();
        }
    }

    private byte[] write(RankingFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(table, Optional.of(table.explain(0)), out);
        return out.toByteArray();
    }
}
