package vn.parindex.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that is read as a whole. */
public final class TextFile {

    /** Bytes; the longest plan or criteria set has a tenth of it. */
    private static final long LARGEST = 4_000_000;

    private TextFile() {}

    /** The text, without its byte order mark; empty if it is too long or not UTF-8, which is reported. */
    public static Optional<String> read(Path file, Problems problems) {
        var start = new Place(file.toString(), 1, 1);
        try {
            if (Files.size(file) > LARGEST) {
                problems.error(start, "Tệp quá lớn; kiểm tra lại có đúng là tệp cần đọc không.");
                return Optional.empty();
            }
            // a malformed byte becomes the replacement character, so that it is found where it stands
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            int damaged = text.indexOf('\ufffd');
            if (damaged >= 0) {
                String before = text.substring(0, damaged);
                int line = (int) before.chars()
                                .filter(character -> character == '\n')
                                .count()
                        + 1;
                problems.error(
                        new Place(file.toString(), line, damaged - before.lastIndexOf('\n')),
                        "Chỗ này có chữ không thuộc bảng mã UTF-8; lưu lại tệp với bảng mã UTF-8.");
                return Optional.empty();
            }
            return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (IOException e) {
            problems.error(start, "Không đọc được tệp (chi tiết: %s).", e.getMessage());
            return Optional.empty();
        }
    }
}
