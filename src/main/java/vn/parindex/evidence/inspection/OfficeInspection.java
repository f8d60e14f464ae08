package vn.parindex.evidence.inspection;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.parindex.evidence.FileType;

/** Documents of Office before 2007: a small file system with macros, if any, in folders of their own. */
final class OfficeInspection {

    private static final Set<String> MACROS = Set.of("macros", "_vba_project_cur", "vba", "_vba_project");
    private static final Set<String> ENCRYPTED = Set.of("encryptedpackage", "encryptioninfo");
    private static final String EMBEDDED_FILE = "\u0001ole10native";
    private static final int DEEPEST = 32;

    /** Records of a workbook. */
    private static final int FILE_PASS = 0x2f;

    private static final int BOUND_SHEET = 0x85;
    private static final int MACRO_SHEET = 1;
    private static final int VBA_MODULE = 6;

    private OfficeInspection() {}

    /** What is asked of an open document. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(DirectoryNode root) throws IOException;
    }

    static FileType inspect(FileChannel content) throws IOException {
        return open(content, OfficeInspection::document);
    }

    /** Looks into a part of a newer document, of which no more is asked than that it hides nothing. */
    static void embedded(FileChannel content) throws IOException {
        open(content, root -> null);
    }

    private static <T> T open(FileChannel content, Reader<T> reader) throws IOException {
        content.position(0);
        try (POIFSFileSystem files = new POIFSFileSystem(content, true, false)) {
            DirectoryNode root = files.getRoot();
            walk(root, 0);
            return reader.read(root);
        } catch (Rejected rejected) {
            throw rejected;
        } catch (IOException | RuntimeException broken) {
            // crafted files make the reader stumble in many ways; none of them is a document
            throw damaged();
        }
    }

    private static FileType document(DirectoryNode root) throws IOException {
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            text(root);
            return FileType.DOC;
        }
        for (String name : List.of("Workbook", "Book")) {
            if (root.hasEntryCaseInsensitive(name)) {
                workbook(root, name);
                return FileType.XLS;
            }
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw new Rejected("là bản trình chiếu kiểu cũ (.ppt); lưu lại thành .pptx hoặc PDF rồi đính kèm");
        }
        throw FileInspector.unknown();
    }

    private static void walk(DirectoryNode directory, int depth) {
        if (depth > DEEPEST) {
            throw damaged();
        }
        for (Iterator<Entry> entries = directory.getEntries(); entries.hasNext(); ) {
            Entry entry = entries.next();
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (MACROS.contains(name)) {
                throw new Rejected("có macro; lưu lại không có macro (.docx, .xlsx) hoặc PDF rồi đính kèm");
            }
            if (ENCRYPTED.contains(name)) {
                throw password();
            }
            if (EMBEDDED_FILE.equals(name)) {
                throw new Rejected("có tệp khác nhúng bên trong; bỏ tệp nhúng hoặc lưu thành PDF rồi đính kèm");
            }
            if (entry instanceof DirectoryNode inner) {
                walk(inner, depth + 1);
            }
        }
    }

    /** The beginning of a document says whether it is encrypted (FIB, flag fEncrypted). */
    private static void text(DirectoryNode root) throws IOException {
        try (InputStream stream = stream(root, "WordDocument")) {
            byte[] start = stream.readNBytes(12);
            if (start.length < 12) {
                throw damaged();
            }
            if ((start[11] & 1) != 0) {
                throw password();
            }
        }
    }

    private static void workbook(DirectoryNode root, String name) throws IOException {
        try (InputStream stream = stream(root, name)) {
            for (int kind = twoBytes(stream); kind >= 0; kind = twoBytes(stream)) {
                int length = twoBytes(stream);
                byte[] data = length < 0 ? new byte[0] : stream.readNBytes(length);
                if (kind == FILE_PASS) {
                    throw password();
                }
                if (kind == BOUND_SHEET && data.length > 5 && (data[5] == MACRO_SHEET || data[5] == VBA_MODULE)) {
                    throw new Rejected("có macro; lưu lại không có macro (.xlsx) hoặc PDF rồi đính kèm");
                }
            }
        }
    }

    private static InputStream stream(DirectoryNode root, String name) throws IOException {
        return new BufferedInputStream(root.createDocumentInputStream(root.getEntryCaseInsensitive(name)));
    }

    /** Little-endian; less than zero at the end. */
    private static int twoBytes(InputStream stream) throws IOException {
        int low = stream.read();
        if (low < 0) {
            return -1;
        }
        int high = stream.read();
        if (high < 0) {
            throw new EOFException();
        }
        return low | high << 8;
    }

    static Rejected password() {
        return new Rejected("được đặt mật khẩu nên người thẩm định không mở được; bỏ mật khẩu rồi đính kèm lại");
    }

    static Rejected damaged() {
        return new Rejected("bị hỏng hoặc không đúng định dạng nên không mở được; mở trên máy, lưu lại rồi đính kèm");
    }
}
