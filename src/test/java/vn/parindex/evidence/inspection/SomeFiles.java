package vn.parindex.evidence.inspection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Real files, good and bad ones, built here. */
public final class SomeFiles {

    private SomeFiles() {}

    /** What writes a file. */
    @FunctionalInterface
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    public static byte[] pdf() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] docx() {
        return written(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Báo cáo");
                document.write(out);
            }
        });
    }

    static byte[] xlsx() {
        return written(out -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                workbook.createSheet("Số liệu").createRow(0).createCell(0).setCellValue("1");
                workbook.write(out);
            }
        });
    }

    static byte[] xls() {
        return xls(null);
    }

    /** @param password null for none */
    static byte[] xls(String password) {
        return written(out -> {
            try (HSSFWorkbook workbook = new HSSFWorkbook()) {
                workbook.createSheet("Số liệu").createRow(0).createCell(0).setCellValue("1");
                Biff8EncryptionKey.setCurrentUserPassword(password);
                workbook.write(out);
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
        });
    }

    /** An old workbook with a folder of macros beside its data. */
    static byte[] xlsWithMacros() {
        return written(out -> {
            try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(xls()))) {
                files.getRoot()
                        .createDirectory("_VBA_PROJECT_CUR")
                        .createDirectory("VBA")
                        .createDocument("dir", new ByteArrayInputStream(new byte[] {1}));
                files.writeFilesystem(out);
            }
        });
    }

    /** An old document; only what is looked at is true. */
    static byte[] doc(boolean encrypted) {
        byte[] beginning = new byte[4096];
        beginning[0] = (byte) 0xec;
        beginning[1] = (byte) 0xa5;
        beginning[11] = (byte) (encrypted ? 1 : 0);
        return ole("WordDocument", beginning);
    }

    static byte[] ole(String entry, byte[] content) {
        return written(out -> {
            try (POIFSFileSystem files = new POIFSFileSystem()) {
                files.createDocument(new ByteArrayInputStream(content), entry);
                files.writeFilesystem(out);
            }
        });
    }

    /** A new workbook with a password: one old container with everything in it. */
    static byte[] encryptedXlsx() {
        return written(out -> {
            try (POIFSFileSystem files = new POIFSFileSystem()) {
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("bi-mat");
                try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(xlsx()));
                        OutputStream encrypted = encryptor.getDataStream(files)) {
                    workbook.save(encrypted);
                } catch (java.security.GeneralSecurityException
                        | org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
                    throw new IOException(e);
                }
                files.writeFilesystem(out);
            }
        });
    }

    public static byte[] png() {
        return written(out -> javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out));
    }

    static byte[] picture(String format) {
        return written(out -> javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(4, 3, java.awt.image.BufferedImage.TYPE_INT_RGB), format, out));
    }

    static byte[] odt(String manifest, String... more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", text("application/vnd.oasis.opendocument.text"));
        parts.put("META-INF/manifest.xml", text(manifest));
        parts.put("content.xml", text("<office:document-content/>"));
        for (String part : more) {
            parts.put(part, text("x"));
        }
        return zip(parts);
    }

    static byte[] zip(String name, byte[] content) {
        return zip(Map.of(name, content));
    }

    static byte[] zip(Map<String, byte[]> entries) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
        });
    }

    /** An archive of one file of nothing but zeros. */
    static byte[] bomb(long size) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("so-lieu.txt"));
                try (InputStream zeros = zeros(size)) {
                    zeros.transferTo(zip);
                }
                zip.closeEntry();
            }
        });
    }

    static byte[] manyEntries(int count) {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < count; i++) {
            entries.put(i + ".txt", new byte[] {'a'});
        }
        return zip(entries);
    }

    /** The same package with one part more, or another content of one. */
    static byte[] with(byte[] zip, String name, byte[] content) {
        var entries = entries(zip);
        entries.put(name, content);
        return zip(entries);
    }

    static byte[] replaced(byte[] zip, String name, String from, String to) {
        var entries = entries(zip);
        entries.put(name, text(new String(entries.get(name), StandardCharsets.UTF_8).replace(from, to)));
        return zip(entries);
    }

    /** As an archive looks whose entries have a password. */
    static byte[] encryptedZip() {
        byte[] zip = zip("bao-cao.pdf", pdf());
        zip[6] |= 1;
        int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        zip[directory + 8] |= 1;
        return zip;
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream zeros(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                int count = Math.toIntExact(Math.min(length, left));
                left -= count;
                return count == 0 && length > 0 ? -1 : count;
            }
        };
    }

    private static Map<String, byte[]> entries(byte[] zip) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var in = new java.util.zip.ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static byte[] written(Writer writer) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
