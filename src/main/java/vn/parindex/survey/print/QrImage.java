package vn.parindex.survey.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A link as a QR code. */
final class QrImage {

    private static final int PIXELS_PER_MODULE = 4;
    /** Level M: still read with a seventh of it spoiled. */
    private static final Map<EncodeHintType, ?> HINTS = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);

    private static final int WHITE = 0xFFFFFF;
    private static final String DESCRIPTION = "Mã QR";

    private QrImage() {}

    /** Puts the code of a link into a run, as a square. */
    static void add(XWPFRun run, String link, int points) {
        try {
            run.addPicture(
                    new ByteArrayInputStream(png(link)),
                    PictureType.PNG,
                    DESCRIPTION,
                    Units.toEMU(points),
                    Units.toEMU(points));
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("a picture in memory can be added", e);
        }
    }

    /** With the white margin that readers need. */
    static byte[] png(String text) {
        BitMatrix modules = encode(text);
        var image = new BufferedImage(
                modules.getWidth() * PIXELS_PER_MODULE,
                modules.getHeight() * PIXELS_PER_MODULE,
                BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, modules.get(x / PIXELS_PER_MODULE, y / PIXELS_PER_MODULE) ? 0 : WHITE);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static BitMatrix encode(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            // not chained: its message may quote the text, which gives the right to answer
            throw new IllegalArgumentException("the link is too long for a QR code");
        }
    }
}
