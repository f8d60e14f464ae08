package vn.parindex.survey.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Slips to cut out and hand over, eight on an A4 page: who answers on the phone needs no questionnaire on paper. */
public final class QrSlips {

    private static final String FONT = "Times New Roman";
    private static final int COLUMNS = 2;
    private static final int ROWS_PER_PAGE = 4;
    /** Twentieths of a point; four rows fill the page. */
    private static final int ROW_HEIGHT = 3640;

    private static final int QR_POINTS = 92;
    private static final int TEXT = 11;
    private static final int SMALL = 9;

    private QrSlips() {}

    /**
     * Writes the document.
     *
     * @param unit name of the unit that is asked about
     * @param labels of the ballots, at least one
     */
    public static void write(String unit, List<SheetLabel> labels, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            A4.page(document);
            int perPage = COLUMNS * ROWS_PER_PAGE;
            for (int from = 0; from < labels.size(); from += perPage) {
                if (from > 0) {
                    XWPFParagraph between = document.createParagraph();
                    between.setPageBreak(true);
                    between.setSpacingAfter(0);
                    between.createRun().setFontSize(1);
                }
                page(document, unit, labels.subList(from, Math.min(labels.size(), from + perPage)));
            }
            document.write(out);
        }
    }

    private static void page(XWPFDocument document, String unit, List<SheetLabel> labels) {
        int rows = (labels.size() + COLUMNS - 1) / COLUMNS;
        XWPFTable table = document.createTable(rows, COLUMNS);
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        for (int i = 0; i < rows * COLUMNS; i++) {
            XWPFTableRow row = table.getRow(i / COLUMNS);
            row.setHeight(ROW_HEIGHT);
            row.setHeightRule(TableRowHeightRule.EXACT);
            row.setCantSplitRow(true);
            XWPFTableCell cell = row.getCell(i % COLUMNS);
            cell.setWidth("50%");
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            if (i < labels.size()) {
                slip(cell, unit, labels.get(i));
            }
        }
    }

    private static void slip(XWPFTableCell cell, String unit, SheetLabel label) {
        XWPFParagraph title = cell.getParagraphs().get(0);
        text(title, "Phiếu điều tra về " + unit, TEXT, true);
        QrImage.add(centered(cell).createRun(), label.link(), QR_POINTS);
        text(centered(cell), "Quét mã bằng điện thoại để trả lời, hoặc mở địa chỉ", SMALL, false);
        text(centered(cell), label.link(), SMALL, true);
        text(
                centered(cell),
                "Phiếu được tính một lần. Đợt %d, số %d.".formatted(label.batch(), label.number()),
                SMALL,
                false);
        title.setAlignment(ParagraphAlignment.CENTER);
        title.setSpacingAfter(0);
    }

    private static XWPFParagraph centered(XWPFTableCell cell) {
        XWPFParagraph paragraph = cell.addParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    private static void text(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }
}
