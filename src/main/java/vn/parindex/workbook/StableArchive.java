package vn.parindex.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook without the moment of writing in it, so that equal content is equal bytes. */
public final class StableArchive {

    /** The earliest moment that archives can state; their readers show it as none. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableArchive() {}

    /** Writes the workbook and leaves the stream open. */
    public static void write(XSSFWorkbook workbook, OutputStream out) throws IOException {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreator("parindex");
        properties.setCreated(Optional.<Date>empty());
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            var copy = new ZipOutputStream(out);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var undated = new ZipEntry(entry.getName());
                undated.setTimeLocal(NO_TIME);
                copy.putNextEntry(undated);
                in.transferTo(copy);
                copy.closeEntry();
            }
            copy.finish();
        }
    }
}
