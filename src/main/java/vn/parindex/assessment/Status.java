package vn.parindex.assessment;

/** How far the assessment of a unit is. */
public enum Status {
    OPEN("đang tự đánh giá"),
    SUBMITTED("đã nộp, đang thẩm định"),
    CONCLUDED("đã chốt điểm thẩm định"),
    CANCELLED("đã dừng đánh giá");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /** The Vietnamese name shown to users. */
    public String label() {
        return label;
    }
}
