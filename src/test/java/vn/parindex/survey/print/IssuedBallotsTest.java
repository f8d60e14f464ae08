package vn.parindex.survey.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.questionnaire.QuestionnaireFiles;

/** Ballots with a code, a link and a QR code. */
class IssuedBallotsTest {

    private static final String GROUP = "Lãnh đạo phòng, đơn vị thuộc sở";
    private static final List<SheetLabel> LABELS = IntStream.rangeClosed(1, 9)
            .mapToObj(number -> new SheetLabel(
                    12,
                    number,
                    "K7QM-3XRT-9PA" + number,
                    "https://cchc.travinh.gov.vn/phieu/0123456789ABCDEFGHJKMNPQR" + number))
            .toList();

    @Test
    void every_sheet_has_its_own_code_link_and_qr_code() throws Exception {
        byte[] printed = sheets(LABELS);
        keep("phieu-phat", printed);
        String text = text(printed);
        LABELS.forEach(label -> assertThat(text).contains("Mã phiếu: " + label.code(), label.link()));
        assertThat(text)
                .contains(
                        "Đợt 12, phiếu số 9 – Sở Tư pháp – " + GROUP,
                        "Cắt phần này",
                        questionnaire().title());
        assertThat(links(printed)).containsExactlyElementsOf(links(LABELS));
    }

    @Test
    void the_number_is_only_on_the_strip_that_is_cut_off() throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(sheets(LABELS)))) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getText().contains("phiếu số"))
                    .hasSize(LABELS.size())
                    .extracting(XWPFParagraph::isPageBreak)
                    .containsExactly(false, true, true, true, true, true, true, true, true);
            assertThat(document.getTables())
                    .extracting(XWPFTable::getText)
                    .noneMatch(text -> text.contains("phiếu số") || text.contains("Đợt"));
        }
    }

    @Test
    void eight_slips_fill_a_page() throws Exception {
        var bytes = new ByteArrayOutputStream();
        QrSlips.write("Sở Tư pháp", LABELS, bytes);
        keep("phieu-qr", bytes.toByteArray());
        assertThat(links(bytes.toByteArray())).containsExactlyElementsOf(links(LABELS));
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(document.getTables()).hasSize(2);
            assertThat(document.getTables().get(0).getText()).contains("Phiếu điều tra về Sở Tư pháp", "số 8.");
        }
    }

    @Test
    void a_label_does_not_say_its_code_or_link_in_logs() {
        assertThat(LABELS.get(0).toString()).doesNotContain("K7QM", "phieu");
    }

    private static List<String> links(List<SheetLabel> labels) {
        return labels.stream().map(SheetLabel::link).toList();
    }

    private static byte[] sheets(List<SheetLabel> labels) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PrintedBallots.writeIssued(questionnaire(), "Sở Tư pháp", GROUP, labels, bytes);
        return bytes.toByteArray();
    }

    private static Questionnaire questionnaire() {
        return QuestionnaireFiles.shipped("phieu-so-nguoi-dan")
                .value()
                .orElseThrow()
                .questionnaire();
    }

    private static String text(byte[] printed) throws IOException {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(printed)))) {
            return extractor.getText();
        }
    }

    /** What a phone reads from the pictures, in the order of the document. */
    private static List<String> links(byte[] printed) throws IOException, ReaderException {
        var links = new ArrayList<String>();
        try (var document = new XWPFDocument(new ByteArrayInputStream(printed))) {
            for (XWPFTable table : document.getTables()) {
                for (var row : table.getRows()) {
                    for (var cell : row.getTableCells()) {
                        for (XWPFParagraph paragraph : cell.getParagraphs()) {
                            for (var run : paragraph.getRuns()) {
                                for (XWPFPicture picture : run.getEmbeddedPictures()) {
                                    links.add(read(picture.getPictureData().getData()));
                                }
                            }
                        }
                    }
                }
            }
        }
        return links;
    }

    private static String read(byte[] png) throws IOException, ReaderException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    /** For looking at it. */
    private static void keep(String name, byte[] document) throws IOException {
        Files.createDirectories(Path.of("target/pages"));
        Files.write(Path.of("target/pages", name + ".docx"), document);
    }
}
