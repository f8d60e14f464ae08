package vn.parindex.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("bang.xlsx");
    }

    @Test
    void texts_and_numbers_come_row_by_row_and_blank_rows_are_skipped() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("unit");
            sheet.getRow(0).createCell(1).setCellValue("points");
            sheet.createRow(3).createCell(0).setCellValue(" Sở Nội vụ\u00a0");
            sheet.getRow(3).createCell(1).setCellValue(0.1 + 0.2);
            sheet.getRow(3).createCell(3).setCellValue("x");
            save(workbook);
        }

        var table = ReadTable.of(file);

        assertThat(table.problems()).isEmpty();
        assertThat(table.rows()).extracting(TableRow::number).containsExactly(1, 4);
        assertThat(table.shown(0)).containsExactly("unit", "points");
        assertThat(table.shown(1)).containsExactly("Sở Nội vụ", "0.3", "", "x");
        assertThat(table.cell(1, 3).place()).hasToString(file + ":4:4");
    }

    @ParameterizedTest
    @CsvSource({
        "<c><v>1.1</v></c>, 1.1",
        "<c s='1'><v>1.1</v></c>, 1.10",
        "<c s='4'><v>79.53</v></c>, 79.530",
        "<c s='5'><v>0.85</v></c>, 85%",
        "<c><v>0.30000000000000004</v></c>, 0.3",
        "<c><v>1.4999999999999999E-2</v></c>, 0.015",
        "<c><v>1E+2</v></c>, 100",
        "<c><v>-0</v></c>, 0",
        "<c t='inlineStr'><is><r><t>Sở </t></r><rPh><t>so</t></rPh><r><t>A</t></r></is></c>, Sở A",
        "<c t='str'><f>A1</f><v>kết quả</v></c>, kết quả",
        "<c><f>1+1</f><v>2</v></c>, 2",
        "<c t='b'><v>1</v></c>, TRUE",
        "<c t='inlineStr'><is><t>a_x000D_b</t></is></c>, 'a\rb'"
    })
    void a_cell_shows_what_the_spreadsheet_shows(String cell, String shown) {
        assertThat(sheet("<row>" + cell + "</row>").shown(0)).containsExactly(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "<c t='e'><v>#DIV/0!</v></c>, #DIV/0!",
        "<c t='e'><f>A1</f><v>#REF!</v></c>, #REF!",
        "<c><f>A1+1</f></c>, chưa có kết quả",
        "<c s='2'><v>44000</v></c>, ngày tháng",
        "<c s='3'><v>44593</v></c>, ngày tháng",
        "<c t='d'><v>2023-01-01</v></c>, ngày tháng",
        "<c t='s'><v>7</v></c>, Không đọc được",
        "<c><v>1E999999999</v></c>, Không đọc được",
        "<c><v>abc</v></c>, Không đọc được"
    })
    void a_cell_without_a_usable_value_says_what_to_do(String cell, String problem) {
        assertThat(sheet("<row><c r='A5'><v>1</v></c>" + cell + "</row>").cell(0, 1))
                .isInstanceOfSatisfying(TableCell.Broken.class, broken -> {
                    assertThat(broken.problem()).contains(problem);
                    assertThat(broken.place()).hasToString(file + ":1:2");
                });
    }

    @Test
    void the_first_visible_sheet_with_the_header_is_read() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("ẩn").createRow(0).createCell(0).setCellValue("unit");
            workbook.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
            workbook.createSheet("trống");
            workbook.createSheet("bìa").createRow(0).createCell(0).setCellValue("Hướng dẫn");
            workbook.createSheet("điểm").createRow(4).createCell(0).setCellValue("Unit");
            workbook.setActiveSheet(3);
            save(workbook);
        }

        assertThat(ReadTable.of(file).shown(0)).containsExactly("Hướng dẫn");
        assertThat(ReadTable.of(file, row -> TableHeader.names(row, List.of("unit")))
                        .shown(0))
                .containsExactly("Unit");
        assertThat(ReadTable.of(file, row -> false).shown(0)).containsExactly("Hướng dẫn");
    }

    @Test
    void a_merged_value_stands_in_the_first_cell_only() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            for (int i = 0; i < 3; i++) {
                sheet.createRow(i).createCell(1).setCellValue(i);
            }
            sheet.getRow(0).createCell(0).setCellValue("gộp");
            sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(0, 2, 0, 0));
            save(workbook);
        }

        var table = ReadTable.of(file);

        assertThat(table.shown(0)).containsExactly("gộp", "0");
        assertThat(table.shown(1)).containsExactly("", "1");
    }

    @Test
    void macros_are_refused_whatever_the_name_of_the_file() {
        String problem = "có macro";

        RawWorkbook.of("<row><c><v>1</v></c></row>")
                .with("xl/vbaProject.bin", "macro")
                .write(file);
        assertRefused(problem);

        RawWorkbook.of("<row><c><v>1</v></c></row>")
                .replacing(
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                .write(file);
        assertRefused(problem);

        file = folder.resolve("bang.csv");
        RawWorkbook.of("<row><c><v>1</v></c></row>")
                .with("xl/macrosheets/sheet1.xml", "<a/>")
                .write(file);
        assertRefused(problem);
    }

    @Test
    void a_zip_bomb_in_the_sheet_is_refused() {
        RawWorkbook.of("<row><c><v>1</v></c></row>" + " ".repeat(30_000_000)).write(file);

        assertThat(ReadTable.of(file).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(file + ":1:1");
            assertThat(problem.message()).contains("phình to bất thường");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/styles.xml"})
    void a_zip_bomb_in_any_other_part_is_refused(String part) {
        RawWorkbook.of("<row><c><v>1</v></c></row>")
                .replacing(part, "<", " ".repeat(10_000) + "<")
                .replacing(part, "  ", "  ".repeat(200))
                .write(file);

        assertRefused("phình to bất thường");
    }

    @Test
    void parts_that_are_read_as_a_whole_must_be_small_even_if_they_do_not_compress_well() {
        var random = new Random(1);
        var noise = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        IntStream.range(0, 100_000)
                .forEach(i -> noise.append("<Default Extension=\"%d\" ContentType=\"%d/%d\"/>"
                        .formatted(i, random.nextLong(), random.nextLong())));
        RawWorkbook.of("")
                .with("[Content_Types].xml", noise.append("</Types>").toString())
                .write(file);

        assertRefused("phình to bất thường");
    }

    @Test
    void an_archive_of_very_many_parts_is_refused() {
        var workbook = RawWorkbook.of("");
        IntStream.range(0, 1100).forEach(i -> workbook.with("xl/p" + i + ".xml", "<a/>"));
        workbook.write(file);

        assertRefused("phình to bất thường");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"})
    void a_document_type_is_refused(String part) {
        RawWorkbook.of("<row><c t='str'><v>1</v></c></row>")
                .replacing(
                        part,
                        "<" + root(part),
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><" + root(part))
                .write(file);

        assertRefused("DOCTYPE");
    }

    private static String root(String part) {
        return part.contains("sheet1") ? "worksheet" : part.contains("styles") ? "styleSheet" : "workbook";
    }

    @Test
    void an_encrypted_workbook_is_refused() throws Exception {
        var plain = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(1);
            workbook.write(plain);
        }
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                plain.writeTo(encrypted);
            }
            container.writeFilesystem(out);
        }

        assertRefused("mật khẩu");
    }

    @Test
    void an_old_workbook_is_refused() throws IOException {
        try (var workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(1);
            workbook.write(out);
        }

        assertRefused(".xls");
    }

    @Test
    void other_content_under_the_name_of_a_workbook_is_refused() throws IOException {
        Files.writeString(file, "<html><table><tr><td>1</td></tr></table></html>");
        assertRefused("nội dung không phải bảng tính");

        Files.writeString(file, "PK, but nothing more");
        assertRefused("không phải bảng tính");

        RawWorkbook.of("")
                .replacing("_rels/.rels", "officeDocument\"", "other\"")
                .write(file);
        assertRefused("không phải bảng tính");
    }

    @Test
    void a_sheet_that_breaks_off_is_a_problem_at_the_row_it_reached() {
        RawWorkbook.of("<row r='7'><c><v>1</v></c></row><row><c><v>2</c>").write(file);

        assertThat(ReadTable.of(file).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(file + ":8:1");
            assertThat(problem.message()).contains("hỏng từ đây");
        });
    }

    @Test
    void a_workbook_without_rows_is_empty() {
        RawWorkbook.of("").write(file);

        assertRefused("Tệp trống");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='0'><c/></row>",
                "<row r='x'><c/></row>",
                "<row><c r='XFE1'><v>1</v></c></row>",
                "<row r='99999999'><c><v>1</v></c></row>",
                "<row><c s='x'><v>1</v></c></row>"
            })
    void coordinates_that_no_sheet_has_are_refused(String row) {
        RawWorkbook.of(row).write(file);

        assertRefused("hỏng từ đây");
    }

    @ParameterizedTest
    @CsvSource({
        "_rels/.rels, xl/workbook.xml, xl/%zz.xml",
        "_rels/.rels, xl/workbook.xml, http://example.invalid/workbook.xml",
        "xl/_rels/workbook.xml.rels, worksheets/sheet1.xml, work%zz.xml",
        "xl/_rels/workbook.xml.rels, worksheets/sheet1.xml, http://example.invalid/sheet1.xml"
    })
    void relationships_that_lead_nowhere_in_the_file_are_refused(String part, String from, String to) {
        RawWorkbook.of("<row><c><v>1</v></c></row>").replacing(part, from, to).write(file);

        assertRefused("không phải bảng tính .xlsx, hoặc đã hỏng");
    }

    /** Whatever byte of a workbook is changed: rows or problems, never an exception. */
    @Test
    void a_damaged_workbook_is_read_or_refused() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellValue("unit");
            row.createCell(1).setCellValue(1.5);
            save(workbook);
        }
        byte[] sound = Files.readAllBytes(file);
        var random = new Random(7);
        for (int i = 0; i < 600; i++) {
            byte[] damaged = sound.clone();
            for (int change = 0; change < 1 + i % 4; change++) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
            }
            Files.write(file, damaged);
            var table = ReadTable.of(file);
            assertThat(table.rows().isEmpty() && table.problems().isEmpty()).isFalse();
        }
    }

    private ReadTable sheet(String sheetData) {
        RawWorkbook.of(sheetData).write(file);
        var table = ReadTable.of(file);
        assertThat(table.problems()).isEmpty();
        return table;
    }

    private void assertRefused(String message) {
        var table = ReadTable.of(file);
        assertThat(table.rows()).isEmpty();
        assertThat(table.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(file + ":1:1");
            assertThat(problem.message()).contains(message);
        });
    }

    private void save(XSSFWorkbook workbook) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }
}
