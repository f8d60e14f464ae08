package vn.parindex.survey.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Reports as workbooks. */
class ReportWorkbookTest {

    private static final String NOTICE = "Số liệu mô phỏng.";
    private static final CampaignReport REPORT = SampleReport.full();
    private static final UnitReport DEPARTMENT = REPORT.unit("so-tu-phap").orElseThrow();
    private static final List<OpinionBlock> OPINIONS = List.of(new OpinionBlock(
            "Người dân, tổ chức",
            "11. Góp ý",
            List.of(
                    new OpinionBlock.Said("=HYPERLINK(\"http://x\")", 1),
                    new OpinionBlock.Said("+84 <b>", 1),
                    new OpinionBlock.Said("Tốt", 7))));

    @Test
    void a_unit_has_its_points_its_answers_a_sheet_for_each_group_comparisons_and_opinions() throws IOException {
        try (var workbook = unit(OPINIONS)) {
            assertThat(names(workbook))
                    .containsExactly(
                            "Tổng hợp",
                            "Phân bố",
                            "Lãnh đạo phòng, đơn vị thuộc sở",
                            "Lãnh đạo phòng chuyên môn…",
                            "Người dân, tổ chức",
                            "So sánh",
                            "Ý kiến");
            assertThat(row(workbook.getSheet("Tổng hợp"), "8.1.1").toString())
                    .contains("Mức độ hài lòng về tiếp cận dịch vụ", "2.00", "phiếu hợp lệ, trung bình");
        }
    }

    @Test
    void opinions_are_left_out_for_who_may_not_read_them() throws IOException {
        try (var workbook = unit(null)) {
            assertThat(names(workbook)).doesNotContain("Ý kiến");
        }
    }

    @Test
    void answers_are_counts_and_shares_under_a_chart_of_them() throws IOException {
        try (var workbook = unit(null)) {
            XSSFSheet sheet = workbook.getSheet("Người dân, tổ chức");
            List<String> counts = row(sheet, "8.1.1");
            assertThat(counts.subList(3, 11).stream()
                            .mapToInt(Integer::parseInt)
                            .sum())
                    .isEqualTo(20)
                    .isEqualTo(Integer.parseInt(counts.get(2)));
            assertThat(counts.get(12))
                    .isEqualTo(
                            "5: Rất hài lòng; 4: Hài lòng; 3: Bình thường; 2: Không hài lòng; 1: Rất không hài lòng");
            var chart = sheet.getDrawingPatriarch().getCharts().get(0).getCTChart();
            var bars = chart.getPlotArea().getBarChartArray(0);
            assertThat(bars.getGrouping().getVal().toString()).isEqualTo("percentStacked");
            assertThat(bars.sizeOfSerArray()).isEqualTo(8);
            assertThat(bars.getSerArray(0).getVal().getNumRef().getF()).contains("$D$");
        }
    }

    @Test
    void a_small_group_and_what_would_tell_it_say_so_instead_of_figures() throws IOException {
        try (var workbook = unit(null)) {
            // three leaders, and with them the next larger group that was asked the same
            XSSFSheet sheet = workbook.getSheet("Lãnh đạo phòng, đơn vị thuộc sở");
            assertThat(cells(sheet).stream().filter(cell -> cell.getCellType() == CellType.NUMERIC))
                    .isEmpty();
            assertThat(row(sheet, "1.7.1")).contains(AnswerRow.HIDDEN);
            assertThat(row(workbook.getSheet("Phân bố"), "5.8.1").get(2)).isEqualTo("41");
        }
    }

    @Test
    void texts_never_become_formulas() throws IOException {
        try (var workbook = unit(OPINIONS)) {
            var all = IntStream.range(0, workbook.getNumberOfSheets())
                    .mapToObj(workbook::getSheetAt)
                    .flatMap(sheet -> cells(sheet).stream())
                    .toList();
            assertThat(all).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            assertThat(all.stream()
                            .filter(cell -> cell.getCellType() == CellType.STRING)
                            .filter(cell -> cell.getStringCellValue().matches("(?s)[=+@-].*")))
                    .hasSize(2)
                    .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void all_units_stand_side_by_side_and_lead_to_their_sheets() throws IOException {
        byte[] bytes = all();
        Files.write(Path.of("target/dieu-tra.xlsx"), bytes);
        try (var workbook = open(bytes)) {
            // summary, comparison, six groups
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2 + 6 + 27);
            XSSFSheet summary = workbook.getSheet("Tổng hợp");
            assertThat(summary.getDrawingPatriarch().getCharts()).hasSize(2);
            assertThat(summary.getHyperlinkList()).hasSize(27);
            assertThat(workbook.getSheet("Huyện Càng Long")
                            .getDrawingPatriarch()
                            .getCharts())
                    .hasSize(1);
        }
    }

    @Test
    void every_sheet_says_the_notices_prints_on_a4_and_keeps_its_header_in_sight() throws IOException {
        for (byte[] bytes : List.of(all(), bytes(OPINIONS))) {
            try (var workbook = open(bytes)) {
                workbook.sheetIterator().forEachRemaining(sheet -> {
                    assertThat(cells((XSSFSheet) sheet).stream().map(ReportWorkbookTest::text))
                            .contains("Lưu ý: " + NOTICE);
                    assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                });
            }
        }
    }

    @Test
    void equal_reports_give_equal_bytes() throws IOException {
        Files.write(Path.of("target/dieu-tra-so-tu-phap.xlsx"), bytes(OPINIONS));
        assertThat(bytes(OPINIONS)).isEqualTo(bytes(OPINIONS));
    }

    private static XSSFWorkbook unit(List<OpinionBlock> opinions) throws IOException {
        return open(bytes(opinions));
    }

    private static byte[] bytes(List<OpinionBlock> opinions) throws IOException {
        var out = new ByteArrayOutputStream();
        new ReportWorkbook(REPORT, List.of(NOTICE)).write(DEPARTMENT, opinions, out);
        return out.toByteArray();
    }

    private static byte[] all() throws IOException {
        var out = new ByteArrayOutputStream();
        new ReportWorkbook(REPORT, List.of(NOTICE)).write(out);
        return out.toByteArray();
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<String> names(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    /** The first row that begins with this code. */
    private static List<String> row(XSSFSheet sheet, String code) {
        for (var row : sheet) {
            if (row.getCell(0) != null && text(row.getCell(0)).equals(code)) {
                var texts = new ArrayList<String>();
                row.forEach(cell -> texts.add(text(cell)));
                return texts;
            }
        }
        throw new AssertionError("no row " + code);
    }

    private static List<Cell> cells(XSSFSheet sheet) {
        var cells = new ArrayList<Cell>();
        sheet.forEach(row -> row.forEach(cells::add));
        return cells;
    }

    private static String text(Cell cell) {
        return new DataFormatter().formatCellValue(cell);
    }
}
