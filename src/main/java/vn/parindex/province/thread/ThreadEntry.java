package vn.parindex.province.thread;

import vn.parindex.province.work.Act;

/**
 * One thing said about a criterion.
 *
 * @param id later than that of everything said before
 * @param unitName the unit as it was called then
 * @param text Vietnamese: what was said, in one or more lines
 */
public record ThreadEntry(long id, Kind kind, String unitName, String text, Act act) {

    /** What was said, or done. */
    public enum Kind {
        EVIDENCE("Tài liệu kiểm chứng"),
        STATEMENT("Tự đánh giá, chấm điểm"),
        APPRAISAL("Thẩm định"),
        SENT_BACK("Trả lại"),
        QUESTION("Bộ Nội vụ yêu cầu giải trình"),
        ANSWER("Giải trình"),
        JOINT_TEXT("Tổng hợp giải trình"),
        SIGNATURE("Ký văn bản giải trình"),
        SENT("Gửi Bộ Nội vụ"),
        RESULT("Kết quả của Bộ Nội vụ"),
        MERGER("Sáp nhập cơ quan");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Vietnamese name shown to users. */
        public String label() {
            return label;
        }
    }

    /** Whether it came after its deadline. */
    public boolean late() {
        return act.late();
    }
}
