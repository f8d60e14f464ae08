package vn.parindex.criteria;

import java.util.List;

/** The columns of the sheet that holds the criteria, one row per node. */
enum SetColumn implements SheetColumn {
    CODE("Mã", 9, "Số thứ tự của lĩnh vực, tiêu chí, tiêu chí thành phần: 1; 1.2; 1.2.3"),
    NAME("Tên tiêu chí", 48, "Tên lĩnh vực, tiêu chí, tiêu chí thành phần"),
    MAXIMUM(
            "Điểm tối đa",
            9,
            "Bắt buộc với tiêu chí không có tiêu chí thành phần; để trống ở cấp trên thì lấy tổng các tiêu chí thành"
                    + " phần"),
    BASIS("Căn cứ", 17, "Chọn trong danh sách; để trống là Tự đánh giá"),
    RULE("Cách chấm", 20, "Chọn trong danh sách; chỉ ghi ở tiêu chí không có tiêu chí thành phần"),
    SUBJECT("Nội dung xác định", 38, "Số liệu hoặc câu hỏi mà cơ quan phải trả lời; xem từng cách chấm ở dưới"),
    AGAINST("So với", 32, "Số liệu làm mẫu số hoặc làm gốc so sánh"),
    EACH("Điểm mỗi trường hợp", 11, "Số điểm cộng hoặc trừ cho một trường hợp"),
    FLOOR("Mức tối thiểu (%)", 10, "Dưới mức này được 0 điểm; để trống là không có mức tối thiểu"),
    TARGET("Mục tiêu (%)", 10, "Từ mức này trở lên được điểm tối đa"),
    DIRECTION("Chiều thay đổi", 10, "Tăng hoặc Giảm"),
    SCALE("Thang điểm phiếu", 10, "Mức cao nhất của câu trả lời trong phiếu, ví dụ 5"),
    UNIT("Đơn vị tính", 9, "Đơn vị của số liệu, ví dụ %"),
    LIMIT("Giá trị lớn nhất", 10, "Số lớn nhất được nhập, ví dụ 100 khi số liệu là tỷ lệ %; có thể để trống"),
    FORMULA(
            "Công thức",
            24,
            "Biểu thức FEEL, dùng tên số liệu khai ở trang “Chi tiết cách chấm” và max là điểm tối đa"),
    EVIDENCE("Tài liệu kiểm chứng", 42, "Văn bản, số liệu phải gửi kèm"),
    LEADS("Cơ quan chủ trì", 26, "Nhiều cơ quan thì cách nhau bằng dấu chấm phẩy; để trống là theo tiêu chí cấp trên"),
    NOTE("Ghi chú", 36, "Điều chưa chắc chắn về tiêu chí này trong văn bản gốc");

    private final String title;
    private final int width;
    private final String explanation;

    SetColumn(String title, int width, String explanation) {
        this.title = title;
        this.width = width;
        this.explanation = explanation;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public String explanation() {
        return explanation;
    }

    @Override
    public List<String> otherTitles() {
        return switch (this) {
            case CODE -> List.of("code", "stt", "tt", "mã tiêu chí", "mã số");
            case NAME ->
                List.of(
                        "name",
                        "tên",
                        "tiêu chí",
                        "nội dung",
                        "nội dung tiêu chí",
                        "lĩnh vực/tiêu chí",
                        "lĩnh vực, tiêu chí");
            case MAXIMUM -> List.of("max", "điểm chuẩn", "thang điểm", "tối đa");
            case BASIS -> List.of("basis");
            case EVIDENCE -> List.of("evidence", "tài liệu kiểm chứng kèm theo");
            case LEADS -> List.of("leads", "đơn vị chủ trì", "cơ quan, đơn vị chủ trì");
            case NOTE -> List.of("note");
            default -> List.of();
        };
    }

    /** Whether it is a parameter of a rule. */
    boolean isParameter() {
        return compareTo(SUBJECT) >= 0 && compareTo(FORMULA) <= 0;
    }

    boolean isNumber() {
        return switch (this) {
            case MAXIMUM, EACH, FLOOR, TARGET, SCALE, LIMIT -> true;
            default -> false;
        };
    }
}
