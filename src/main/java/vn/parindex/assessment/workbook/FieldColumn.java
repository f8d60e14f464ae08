package vn.parindex.assessment.workbook;

/** The columns of the sheet; figures have a row each, the rest of a criterion stands in its first row. */
enum FieldColumn {
    CODE("Mã", 8),
    NAME("Tiêu chí", 34),
    MAXIMUM("Điểm tối đa", 9),
    RULE("Cách chấm điểm", 34),
    FACT("Số liệu cần nhập", 34),
    VALUE("Số liệu", 16),
    EVIDENCE("Tài liệu kiểm chứng (số, ngày, trích yếu)", 46),
    NOT_APPLICABLE("Không áp dụng", 10),
    REASON("Lý do không áp dụng", 28),
    WANTED("Tài liệu cần có", 30),
    NOTES("Ghi chú riêng (không được nhận)", 24);

    private final String title;
    private final int width;

    FieldColumn(String title, int width) {
        this.title = title;
        this.width = width;
    }

    String title() {
        return title;
    }

    /** In characters. */
    int width() {
        return width;
    }
}
