package vn.parindex.results;

import java.io.IOException;
import java.util.List;

/**
 * What readers of the CSV files must be told. It lies beside them, because their columns are a contract: a line of
 * notices before or after the rows would break programs that read them.
 */
public final class NoticeFile {

    /** The name says it even to those who do not open the file. */
    public static final String NAME = "so-lieu-mo-phong.txt";

    private NoticeFile() {}

    /** Writes the notices, or that there are none. */
    public static void write(List<String> notices, Appendable out) throws IOException {
        out.append("LƯU Ý KHI SỬ DỤNG CÁC TỆP TRONG THƯ MỤC NÀY\n\n");
        if (notices.isEmpty()) {
            out.append("Không có lưu ý nào về số liệu.\n");
        }
        for (String notice : notices) {
            out.append("- ").append(notice).append('\n');
        }
    }
}
