package vn.parindex.survey.print;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/**
 * The top of an issued ballot: a strip with its number, which is cut off when it is handed out, so that nobody who holds
 * the list of numbers and names can tell whose filled ballot this is; then code, link and QR code.
 */
final class IssuedHead {

    private static final String FONT = "Times New Roman";
    private static final int SMALL = 11;
    private static final int SMALLEST = 9;
    private static final int QR_POINTS = 84;

    /** Twentieths of a point, together the width of the page between its margins. */
    private static final BigInteger WORDS_WIDTH = BigInteger.valueOf(7900);

    private static final BigInteger QR_WIDTH = BigInteger.valueOf(1966);

    private final XWPFDocument document;

    IssuedHead(XWPFDocument document) {
        this.document = document;
    }

    void write(String unit, String group, SheetLabel label, boolean nextPage) {
        XWPFParagraph strip = document.createParagraph();
        strip.setPageBreak(nextPage);
        strip.setBorderBottom(Borders.DASHED);
        strip.setSpacingAfter(80);
        text(
                strip,
                "Đợt %d, phiếu số %d – %s – %s. Cắt phần này trước khi phát; người phát phiếu giữ."
                        .formatted(label.batch(), label.number(), unit, group),
                SMALLEST,
                false);
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        CTTblGrid columns = table.getCTTbl().addNewTblGrid();
        columns.addNewGridCol().setW(WORDS_WIDTH);
        columns.addNewGridCol().setW(QR_WIDTH);
        XWPFTableCell words = table.getRow(0).getCell(0);
        words.setWidth("80%");
        words.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph first = words.getParagraphs().get(0);
        text(first, "Mã phiếu: " + label.code(), SMALL, true);
        text(
                words.addParagraph(),
                "Có thể trả lời bằng điện thoại thay cho phiếu giấy: quét mã bên cạnh hoặc mở địa chỉ",
                SMALL,
                false);
        text(words.addParagraph(), label.link(), SMALL, true);
        text(
                words.addParagraph(),
                "Mỗi phiếu chỉ được tính một lần, trả lời trên giấy hoặc trên điện thoại. Phần mềm không lưu ai trả lời phiếu nào.",
                SMALL,
                false);
        XWPFTableCell code = table.getRow(0).getCell(1);
        code.setWidth("20%");
        QrImage.add(code.getParagraphs().get(0).createRun(), label.link(), QR_POINTS);
    }

    private static void text(XWPFParagraph paragraph, String text, int size, boolean bold) {
        if (paragraph.getSpacingAfter() < 0) {
            paragraph.setSpacingAfter(0);
        }
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }
}
