package vn.parindex.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.Target;
import vn.parindex.scoring.Trend;

class ResultWorkbookTest {

    @Test
    void aRankingChartsAndASheetPerUnit() throws IOException {
        Files.write(Path.of("target/sample.xlsx"), bytes(SampleResult.full()));
        try (var workbook = open(SampleResult.full())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3 + 27);
            assertThat(names(workbook))
                    .startsWith("Xếp hạng", "Biểu đồ", "Bình quân, so sánh")
                    .contains("Sở Nội vụ", "Sở Nông nghiệp và Phát triển…", "Huyện Càng Long")
                    .doesNotHaveDuplicates()
                    .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(31));
            assertThat(workbook.getSheet("Biểu đồ").getDrawingPatriarch().getCharts())
                    .hasSize(2);
        }
    }

    @Test
    void figuresAreNumbersAndCodesAreTexts() throws IOException {
        try (var workbook = open(SampleResult.small())) {
            assertThat(row(workbook.getSheet("Xếp hạng"), "Sở Nội vụ"))
                    .containsExactly(
                            "1", "Sở Nội vụ", "60.00", "58.50", "31.25", "89.75", "100.00", "89.75", "B", "40/41", "");
            assertThat(row(workbook.getSheet("Xếp hạng"), "=HYPERLINK(\"x\")")).contains("40.125", "70.125");
            XSSFSheet unit = workbook.getSheet("Sở Nội vụ");
            assertThat(row(unit, "-Kế hoạch"))
                    .containsExactly(
                            "1.1", "-Kế hoạch", "Tự đánh giá", "10.00", "9.00", "8.50", "8.50", "@Đạt <b>85 %</b>");
            assertThat(row(unit, "Không có"))
                    .containsExactly(
                            "1.2", "Không có", "Tự đánh giá", "1.50", "", "", "", "Không áp dụng: không có nhiệm vụ");
            assertThat(cells(unit).stream().filter(c -> "1.1".equals(text(c))))
                    .allMatch(c -> c.getCellType() == CellType.STRING);
        }
    }

    @Test
    void textsNeverBecomeFormulas() throws IOException {
        try (var workbook = open(SampleResult.small())) {
            var all = IntStream.range(0, workbook.getNumberOfSheets())
                    .mapToObj(workbook::getSheetAt)
                    .flatMap(sheet -> cells(sheet).stream())
                    .toList();
            assertThat(all).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            assertThat(all.stream()
                            .filter(cell -> cell.getCellType() == CellType.STRING)
                            .filter(cell -> text(cell).matches("(?s)[=+@-].*")))
                    .hasSizeGreaterThan(6)
                    .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void noticesStandOnEverySheet() throws IOException {
        try (var workbook = open(SampleResult.small())) {
            workbook.sheetIterator().forEachRemaining(sheet -> assertThat(
                            cells((XSSFSheet) sheet).stream().map(ResultWorkbookTest::text))
                    .contains(
                            "Lưu ý: Số liệu mô phỏng, không phải kết quả thật.",
                            "Lưu ý: Bộ tiêu chí mẫu, không phải văn bản chính thức"));
        }
    }

    @Test
    void unitsWithoutResultAreNamed() throws IOException {
        try (var workbook = open(SampleResult.small())) {
            assertThat(cells(workbook.getSheet("Xếp hạng")).stream().map(ResultWorkbookTest::text))
                    .contains("Không có kết quả (đã dừng đánh giá): Thanh tra tỉnh");
        }
    }

    @Test
    void everySheetPrintsOnA4Across() throws IOException {
        try (var workbook = open(SampleResult.small())) {
            workbook.sheetIterator().forEachRemaining(sheet -> {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFooter().getRight()).isEqualTo("Trang &P/&N");
            });
            assertThat(workbook.getSheet("Sở Nội vụ").getRepeatingRows()).isNotNull();
        }
    }

    @Test
    void aFieldOfBonusPointsHasAMeanButNoShareOfAMaximum() throws IOException {
        try (var workbook = open(SampleResult.withBonusField())) {
            assertThat(row(workbook.getSheet(ResultWorkbook.COMPARISON), "Điểm thưởng"))
                    .containsExactly("9", "Điểm thưởng", "0.50", "0.00", "", "Trung bình của 1 số: 0,5 ÷ 1 = 0,50");
        }
    }

    @Test
    void pointsBeyondTheMaximumAreShownBeforeTheyAreLeftOut() throws IOException {
        try (var workbook = open(SampleResult.withBonusField())) {
            assertThat(cells(workbook.getSheet("Sở Nội vụ"))).anyMatch(cell -> cell.toString()
                    .startsWith("Thẩm định 60,00 + điều tra xã hội học 31,25 = 91,25, tính trong khoảng từ 0 đến"
                            + " điểm tối đa → 89,75/89,75 điểm. "));
        }
    }

    @Test
    void meansAndComparisonsExplainThemselves() throws IOException {
        var comparison = new Comparison(
                "Quyết định 812/QĐ-UBND",
                Map.of("so-noi-vu", new Trend(2022, new BigDecimal("88.44"), new BigDecimal("89.75"))),
                Map.of("so-noi-vu", new Target(new BigDecimal("90"), new BigDecimal("89.75"), "%")));
        var out = new ByteArrayOutputStream();
        ResultWorkbook.write(SampleResult.small(), comparison, out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = workbook.getSheet(ResultWorkbook.COMPARISON);
            assertThat(row(sheet, "Sở, ban, ngành tỉnh"))
                    .containsExactly(
                            "",
                            "Sở, ban, ngành tỉnh",
                            "",
                            "",
                            "84.88",
                            "Trung bình của 2 số: 169,75 ÷ 2 = 84,875, nằm"
                                    + " đúng giữa 84,87 và 84,88, làm tròn thành 84,88");
            assertThat(row(sheet, "Sở Nội vụ"))
                    .containsExactly(
                            "1",
                            "Sở Nội vụ",
                            "89.75",
                            "1.31",
                            "0.25",
                            "Tăng 1,31 điểm phần trăm so với năm 2022 (88,44 % → 89,75 %); Còn thiếu 0,25 % so với mục"
                                    + " tiêu (89,75/90 %)");
        }
        try (var workbook = open(SampleResult.small())) {
            assertThat(cells(workbook.getSheet(ResultWorkbook.COMPARISON)))
                    .anyMatch(cell -> cell.toString().startsWith("Chưa có chỉ số năm trước"));
        }
    }

    @Test
    void equalResultsAreEqualBytes() throws Exception {
        byte[] first = bytes(SampleResult.small());
        Thread.sleep(2100); // archives keep time in steps of two seconds
        assertThat(Arrays.equals(bytes(SampleResult.small()), first)).isTrue();
    }

    private static byte[] bytes(PlanResult result) throws IOException {
        var out = new ByteArrayOutputStream();
        ResultWorkbook.write(result, Comparison.NONE, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook open(PlanResult result) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(result)));
    }

    private static List<String> names(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    private static List<Cell> cells(XSSFSheet sheet) {
        var cells = new ArrayList<Cell>();
        sheet.forEach(row -> row.forEach(cells::add));
        return cells;
    }

    /** What stands in the row whose second column is this text. */
    private static List<String> row(XSSFSheet sheet, String second) {
        var found = new ArrayList<String>();
        sheet.forEach(row -> {
            if (row.getCell(1) != null && text(row.getCell(1)).equals(second)) {
                row.forEach(cell -> found.add(text(cell)));
            }
        });
        return found;
    }

    private static String text(Cell cell) {
        return new DataFormatter().formatCellValue(cell);
    }
}
