package vn.parindex.source;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made part by part, so that it can be wrong in ways no spreadsheet program writes. */
public final class RawWorkbook {

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private RawWorkbook() {}

    /** @param sheetData rows as XML, what stands inside sheetData */
    public static RawWorkbook of(String sheetData) {
        var workbook = new RawWorkbook();
        workbook.with(
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="bin" ContentType="application/octet-stream"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>\
                <Override PartName="/xl/styles.xml" ContentType="%sstyles+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/></Types>"""
                        .formatted(SPREADSHEET, SPREADSHEET, SPREADSHEET));
        workbook.with("_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
        workbook.with(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                        .formatted(MAIN, RELATIONSHIPS));
        workbook.with("xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"));
        workbook.with(
                "xl/styles.xml",
                """
                <styleSheet xmlns="%s"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>\
                <numFmt numFmtId="165" formatCode="0.000"/></numFmts>\
                <cellXfs><xf numFmtId="0"/><xf numFmtId="2"/><xf numFmtId="164"/><xf numFmtId="16"/>\
                <xf numFmtId="165"/><xf numFmtId="9"/></cellXfs></styleSheet>"""
                        .formatted(MAIN));
        workbook.with(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, sheetData));
        return workbook;
    }

    public RawWorkbook with(String part, String text) {
        return with(part, text.getBytes(StandardCharsets.UTF_8));
    }

    public RawWorkbook with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    public RawWorkbook replacing(String part, String from, String to) {
        String text = new String(parts.get(part), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(part + " does not contain " + from);
        }
        return with(part, text.replace(from, to));
    }

    public Path write(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the content of a large part. */
    public interface Content {
        void write(Writer out) throws IOException;
    }

    /** Writes the workbook with a large content in the place of a mark. */
    public void writeStreaming(ZipOutputStream zip, String mark, Content content) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        for (var part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            String whole = new String(part.getValue(), StandardCharsets.UTF_8);
            int at = whole.indexOf(mark);
            text.write(at < 0 ? whole : whole.substring(0, at));
            if (at >= 0) {
                content.write(text);
                text.write(whole.substring(at + mark.length()));
            }
            text.flush();
            zip.closeEntry();
        }
    }

    private static String relationship(String type, String target) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="%s/%s" Target="%s"/></Relationships>"""
                .formatted(RELATIONSHIPS, type, target);
    }
}
