package vn.parindex.evidence.inspection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.HexFormat;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;
import vn.parindex.assessment.Refused;
import vn.parindex.evidence.FileName;
import vn.parindex.evidence.FileType;

/** Looks into a file that was handed in. What it is called decides nothing, except that names of programs are refused. */
@Component
public class FileInspector {

    static final String ALLOWED = "PDF, ảnh PNG/JPEG/TIFF, Word (.docx, .doc), Excel (.xlsx, .xls), PowerPoint (.pptx),"
            + " OpenDocument (.odt, .ods), văn bản (.txt, .csv) hoặc ZIP chứa các loại tệp này";

    /** Endings that a double click runs, on Windows above all; scripts among them look like any other text. */
    private static final Set<String> PROGRAMS = Set.of(
            "ade", "adp", "apk", "app", "appx", "asp", "aspx", "bat", "chm", "class", "cmd", "com", "cpl", "dll", "dmg",
            "exe", "gadget", "hta", "htm", "html", "inf", "ins", "iso", "jar", "jnlp", "js", "jse", "jsp", "lnk", "mde",
            "mht", "mhtml", "mjs", "msc", "msh", "msi", "msp", "mst", "php", "pif", "pl", "ps1", "ps1xml", "psc1",
            "psd1", "psm1", "py", "rb", "reg", "scf", "scr", "sct", "sh", "shb", "svg", "svgz", "swf", "sys", "url",
            "vb", "vbe", "vbs", "vxd", "ws", "wsc", "wsf", "wsh", "xht", "xhtml", "xml", "xsl", "xslt");

    private static final String ZIP = "504b0304";
    private static final String EMPTY_ZIP = "504b0506";
    private static final String OLE = "d0cf11e0a1b11ae1";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /**
     * Tells what a file is.
     *
     * @param content read from its beginning to its end; its position is left anywhere
     * @param name as it was given
     * @throws Refused if it is nothing that is taken, with the reason
     */
    public FileType inspect(FileChannel content, String name) throws IOException {
        try {
            return inspect(content, FileName.plain(name), new Budget(), false);
        } catch (Rejected rejected) {
            throw new Refused("Tệp “" + FileName.plain(name) + "” " + rejected.getMessage() + ".");
        }
    }

    FileType inspect(FileChannel content, String name, Budget budget, boolean insideArchive) throws IOException {
        if (content.size() == 0) {
            throw new Rejected("rỗng (0 byte); kiểm tra lại tệp trên máy rồi chọn lại");
        }
        String extension = FileName.extension(name);
        if (PROGRAMS.contains(extension)) {
            throw program();
        }
        String start = start(content);
        if (start.startsWith(ZIP) || start.startsWith(EMPTY_ZIP)) {
            return new ZipInspection(this, budget, insideArchive).inspect(content);
        }
        if (start.startsWith(OLE)) {
            return OfficeInspection.inspect(content);
        }
        return other(content, extension);
    }

    private FileType other(FileChannel content, String extension) throws IOException {
        String type = detect(content);
        return switch (type) {
            case "application/pdf" -> FileType.PDF;
            case "image/png" -> FileType.PNG;
            case "image/jpeg" -> FileType.JPEG;
            case "image/tiff" -> FileType.TIFF;
            case "application/x-rar-compressed",
                    "application/x-7z-compressed",
                    "application/gzip",
                    "application/x-bzip2",
                    "application/x-xz",
                    "application/x-tar",
                    "application/x-gtar" ->
                throw new Rejected("là tệp nén không được hỗ trợ; nén lại thành .zip hoặc gửi từng tệp");
            case "text/html", "application/xhtml+xml", "image/svg+xml", "application/xml", "text/xml" ->
                throw TextInspection.page();
            case "application/x-msdownload",
                    "application/x-dosexec",
                    "application/x-elf",
                    "application/x-executable",
                    "application/x-sharedlib",
                    "application/x-mach-o",
                    "application/java-vm",
                    "application/x-sh",
                    "application/x-bat",
                    "application/javascript",
                    "text/javascript" -> throw program();
            default -> {
                if (type.startsWith("text/")) {
                    yield TextInspection.inspect(content, extension);
                }
                throw unknown();
            }
        };
    }

    static Rejected program() {
        return new Rejected("là chương trình hoặc mã lệnh nên không được nhận");
    }

    static Rejected unknown() {
        return new Rejected("có nội dung không thuộc loại được nhận, dù tên là gì. Chỉ nhận " + ALLOWED);
    }

    /** Its first bytes as hexadecimal digits. */
    private static String start(FileChannel content) throws IOException {
        content.position(0);
        return HexFormat.of().formatHex(Channels.newInputStream(content).readNBytes(8));
    }

    private String detect(FileChannel content) throws IOException {
        content.position(0);
        InputStream start = new BufferedInputStream(Channels.newInputStream(content), types.getMinLength());
        String type = types.detect(start, new Metadata()).getBaseType().toString();
        content.position(0);
        return type;
    }
}
