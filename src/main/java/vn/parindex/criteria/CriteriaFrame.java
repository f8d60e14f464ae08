package vn.parindex.criteria;

import java.util.List;
import vn.parindex.scoring.Issued;

/**
 * What is known of a criteria set before its official annex is at hand: codes, and names where a source states them.
 * Nothing can be scored by it.
 *
 * @param issued the decision whose annex is awaited
 * @param notice what readers must be told about it
 * @param appliesTo codes of unit groups
 * @param entries in the order of the file
 */
public record CriteriaFrame(
        String id,
        int version,
        String title,
        Issued issued,
        String notice,
        List<String> appliesTo,
        List<Entry> entries) {

    /**
     * A node of the set to come.
     *
     * @param name null where no source states it
     */
    public record Entry(String code, String name) {}

    public CriteriaFrame {
        appliesTo = List.copyOf(appliesTo);
        entries = List.copyOf(entries);
    }

    /** Vietnamese: that it cannot be used yet, and what to do. */
    public String refusal() {
        return ("Bộ tiêu chí “%s” mới có khung (mã và tên), chưa có điểm tối đa và cách chấm nên chưa dùng được; nhập phụ"
                        + " lục chính thức ban hành kèm theo Quyết định %s bằng lệnh “criteria import PHỤ_LỤC.xlsx"
                        + " --frame %s --out %s.yaml”, rồi đặt tệp nhận được cạnh tệp kế hoạch.")
                .formatted(title, issued.number(), id, id);
    }
}
