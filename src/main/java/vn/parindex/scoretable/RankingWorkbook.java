package vn.parindex.scoretable;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A sheet with the ranking, numbers as numbers; a second one with the explanation of a unit if it is asked for. */
final class RankingWorkbook {

    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER = 256;
    private static final List<Integer> WIDTHS = List.of(24, 8, 44, 12, 12, 14, 16);

    private final SXSSFWorkbook workbook;
    private final CellStyle figures;
    private final CellStyle quoted;

    private RankingWorkbook(SXSSFWorkbook workbook, int scale) {
        this.workbook = workbook;
        this.figures = workbook.createCellStyle();
        figures.setDataFormat(workbook.createDataFormat().getFormat("0." + "0".repeat(scale)));
        this.quoted = workbook.createCellStyle();
        quoted.setQuotePrefixed(true);
    }

    static void write(ScoreTable table, Optional<UnitExplanation> explained, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            var writer = new RankingWorkbook(workbook, table.scale());
            writer.ranking(table);
            explained.ifPresent(writer::explanation);
            workbook.write(out);
        }
    }

    private void ranking(ScoreTable table) {
        SXSSFSheet sheet = workbook.createSheet("Xếp hạng");
        for (int i = 0; i < WIDTHS.size(); i++) {
            sheet.setColumnWidth(i, WIDTHS.get(i) * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        row(sheet, 0, RankingRow.COLUMNS);
        var rows = table.ranking().iterator();
        for (int number = 1; rows.hasNext(); number++) {
            row(sheet, number, rows.next().values());
        }
    }

    private void explanation(UnitExplanation explained) {
        SXSSFSheet sheet = workbook.createSheet("Giải thích");
        sheet.setColumnWidth(0, 160 * CHARACTER);
        List<String> lines = explained.lines();
        for (int i = 0; i < lines.size(); i++) {
            row(sheet, i, List.of(lines.get(i)));
        }
    }

    private void row(SXSSFSheet sheet, int number, List<?> values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.size(); i++) {
            fill(row.createCell(i), values.get(i));
        }
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(figures);
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else {
            String text = value.toString();
            cell.setCellValue(text.substring(0, Math.min(LONGEST_TEXT, text.length())));
            if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0) {
                cell.setCellStyle(quoted);
            }
        }
    }
}
