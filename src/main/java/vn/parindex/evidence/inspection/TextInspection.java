package vn.parindex.evidence.inspection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.parindex.evidence.FileType;

/** Text that nothing would run or show as a page. */
final class TextInspection {

    private static final int START = 64 * 1024;
    private static final Pattern MARKUP = Pattern.compile(
            "<\\s*(!doctype|html|head|body|script|iframe|object|embed|svg|math|meta|link|img|form|a\\s)|<\\?(php|xml|=)");

    private TextInspection() {}

    static FileType inspect(FileChannel content, String extension) throws IOException {
        content.position(0);
        InputStream stream = new BufferedInputStream(Channels.newInputStream(content));
        byte[] start = stream.readNBytes(START);
        // what UTF-16 puts between letters is left out, so that it hides nothing
        String text =
                new String(start, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        if (text.startsWith("#!")) {
            throw FileInspector.program();
        }
        if (MARKUP.matcher(text).find()) {
            throw page();
        }
        if (!isUtf16(start) && containsNothing(start, stream)) {
            throw FileInspector.unknown();
        }
        return "csv".equals(extension) ? FileType.CSV : FileType.TEXT;
    }

    static Rejected page() {
        return new Rejected("là trang web, XML hoặc SVG, có thể chứa mã lệnh; in ra PDF rồi đính kèm");
    }

    private static boolean isUtf16(byte[] start) {
        return start.length >= 2
                && ((start[0] == (byte) 0xff && start[1] == (byte) 0xfe)
                        || (start[0] == (byte) 0xfe && start[1] == (byte) 0xff));
    }

    /** A zero byte is in no text. */
    private static boolean containsNothing(byte[] start, InputStream rest) throws IOException {
        for (byte[] part = start; part.length > 0; part = rest.readNBytes(START)) {
            for (byte b : part) {
                if (b == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
