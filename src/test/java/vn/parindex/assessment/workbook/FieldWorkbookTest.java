package vn.parindex.assessment.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.assessment.workbook.SomeField.cell;
import static vn.parindex.assessment.workbook.SomeField.edited;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.assessment.SelfStatement;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Facts;
import vn.parindex.source.Problem;

/** A field's workbook as people leave it, and as nobody should. */
class FieldWorkbookTest {

    private static final CriteriaSet SET = SomeField.set("mau-so-nganh-2023");
    private static final FieldSheet SHEET = SomeField.sheet(SET, "1", List.of());
    private static final byte[] FILE = SomeField.workbook(SHEET);

    @Test
    void what_is_typed_into_the_open_cells_comes_back() {
        byte[] filled = edited(FILE, workbook -> {
            cell(workbook, "1.1", 0, FieldColumn.VALUE).setCellValue(45);
            cell(workbook, "1.1", 1, FieldColumn.VALUE).setCellValue("50");
            cell(workbook, "1.1", 0, FieldColumn.EVIDENCE).setCellValue("  Báo cáo số 12\nngày 30/11/2023 ");
            cell(workbook, "1.2", 0, FieldColumn.NOT_APPLICABLE).setCellValue("có");
            cell(workbook, "1.2", 0, FieldColumn.REASON).setCellValue("Không có nhiệm vụ này");
            cell(workbook, "1.2", 0, FieldColumn.NOTES).setCellValue("hỏi lại chị Hoa");
        });

        List<SelfStatement> statements = read(filled);

        assertThat(statements).hasSameSizeAs(SHEET.stated());
        assertThat(statements.get(0))
                .isEqualTo(new SelfStatement(
                        "1.1",
                        new Facts(Map.of("achieved", "45", "planned", "50")),
                        true,
                        "Báo cáo số 12\nngày 30/11/2023",
                        null));
        assertThat(statements.get(1))
                .isEqualTo(new SelfStatement("1.2", new Facts(Map.of()), false, null, "Không có nhiệm vụ này"));
        assertThat(statements.get(2).facts().values()).isEmpty();
    }

    @Test
    void all_cells_are_locked_but_those_that_people_fill_in() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(FILE))) {
            assertThat(workbook.getSheet(FieldWorkbook.SHEET).getProtect()).isTrue();
            assertThat(List.of(FieldColumn.VALUE, FieldColumn.EVIDENCE, FieldColumn.REASON, FieldColumn.NOTES))
                    .extracting(column -> cell(workbook, "1.1", 0, column).getCellStyle())
                    .noneMatch(CellStyle::getLocked);
            assertThat(List.of(FieldColumn.CODE, FieldColumn.NAME, FieldColumn.MAXIMUM, FieldColumn.FACT))
                    .extracting(column -> cell(workbook, "1.1", 0, column).getCellStyle())
                    .allMatch(CellStyle::getLocked);
            assertThat(workbook.getSheet(FieldWorkbook.SHEET).getDataValidations())
                    .hasSizeGreaterThan(SHEET.stated().size());
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex(FileMark.SHEET)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            1.1   | VALUE          | -1         | phải từ 0 trở lên
            1.2   | VALUE          | 4,5        | phải là số nguyên
            1.1   | VALUE          | nhiều      | “nhiều” không phải là số hợp lệ
            1.1   | VALUE          | 1e9        | không phải là số hợp lệ
            1.3.1 | VALUE          | 101        | không được lớn hơn 100
            1.1   | NOT_APPLICABLE | chắc thế   | chọn Có, Không hoặc để trống
            1.1   | FACT           | Số khác    | Ô này phải là “Số nhiệm vụ
            1.1   | CODE           | 1.2        | Tiêu chí 1.1 phải có 2 dòng
            """)
    void what_is_wrong_is_told_with_its_cell(String criterion, FieldColumn column, String value, String message) {
        byte[] wrong =
                edited(FILE, workbook -> cell(workbook, criterion, 0, column).setCellValue(value));

        assertThat(problems(wrong)).anySatisfy(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.place()).matches("(?s).*:\\d+:\\d+");
        });
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        byte[] wrong = edited(FILE, workbook -> {
            cell(workbook, "1.1", 0, FieldColumn.VALUE).setCellValue("x");
            cell(workbook, "1.1", 1, FieldColumn.VALUE).setCellValue("y");
            cell(workbook, "1.2", 0, FieldColumn.EVIDENCE).setCellValue("z".repeat(4001));
            cell(workbook, "1.4", 0, FieldColumn.EVIDENCE).setCellFormula("1/0");
        });

        assertThat(problems(wrong)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void a_file_of_another_field_is_recognised() {
        assertThat(SomeField.read(FILE, SomeField.sheet(SET, "2", List.of())).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("“ke-hoach-2023:so-tu-phap:1”", "“ke-hoach-2023:so-tu-phap:2”"));
    }

    @Test
    void a_file_of_another_criteria_set_is_recognised() {
        FieldSheet other = SomeField.sheet(SomeField.set("mau-cap-huyen-2023"), "1", List.of());

        assertThat(SomeField.read(FILE, other).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("bộ tiêu chí"));
    }

    @Test
    void a_workbook_from_elsewhere_is_recognised() throws IOException {
        assertThat(problems(plain())).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("không phải tệp tự đánh giá tải về"));
    }

    @Test
    void files_that_are_no_workbook_or_a_dangerous_one_are_refused() throws IOException {
        assertRefused("Mã,Tiêu chí\n1,x\n".getBytes(StandardCharsets.UTF_8), "nội dung không phải bảng tính");
        assertRefused(old(), ".xls");
        assertRefused(encrypted(), "mật khẩu");
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, "không phải bảng tính .xlsx");
        assertRefused(
                repacked(parts -> parts.computeIfPresent(
                        "[Content_Types].xml", (name, types) -> new String(types, StandardCharsets.UTF_8)
                                .replace("sheet.main+xml", "sheet.macroEnabled.main+xml")
                                .getBytes(StandardCharsets.UTF_8))),
                "macro");
        assertRefused(repacked(parts -> parts.put("xl/worksheets/sheet1.xml", bomb())), "phình to");
        assertRefused(
                repacked(parts -> parts.put(
                        "xl/workbook.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"
                                .getBytes(StandardCharsets.UTF_8))),
                "DOCTYPE");
    }

    private static void assertRefused(byte[] file, String message) {
        var read = SomeField.read(file, SHEET);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains(message));
    }

    private static List<SelfStatement> read(byte[] file) {
        var read = SomeField.read(file, SHEET);
        assertThat(read.problems()).isEmpty();
        return read.value().orElseThrow().statements();
    }

    private static List<Problem> problems(byte[] file) {
        var read = SomeField.read(file, SHEET);
        assertThat(read.value()).isEmpty();
        return read.problems();
    }

    private static byte[] plain() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet(FieldWorkbook.SHEET).createRow(0).createCell(0).setCellValue("Mã");
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** A sheet of nothing but spaces, which pack well. */
    private static byte[] bomb() {
        var bytes = new byte[300_000_000];
        Arrays.fill(bytes, (byte) ' ');
        byte[] start = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                .getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, bytes, 0, start.length);
        return bytes;
    }

    private static byte[] old() throws IOException {
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("A").createRow(0).createCell(0).setCellValue("Mã");
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] encrypted() throws IOException {
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mat-khau");
            try (var out = encryptor.getDataStream(container)) {
                out.write(FILE);
            } catch (java.security.GeneralSecurityException e) {
                throw new AssertionError(e);
            }
            var bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] repacked(Consumer<Map<String, byte[]>> change) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(FILE))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        change.accept(parts);
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
