package vn.parindex.criteria;

import java.util.Optional;
import java.util.stream.Stream;

/** What the sheet about the set as a whole says, one row each; some may stand on several rows. */
enum InfoItem {
    ID(
            "Mã bộ tiêu chí",
            "Chữ thường không dấu, số, gạch ngang; ví dụ so-nganh-2025. Kế hoạch gọi bộ tiêu chí bằng mã này"),
    VERSION("Phiên bản", "Số nguyên, tăng lên mỗi khi sửa bộ tiêu chí đã nạp"),
    TITLE("Tên bộ tiêu chí", "Tên đầy đủ"),
    ISSUED_NUMBER("Số văn bản ban hành", "Số, ký hiệu của quyết định; để trống nếu chưa có"),
    ISSUED_DATE("Ngày ban hành", "Ngày/tháng/năm, ví dụ 10/11/2022"),
    ISSUED_BY("Cơ quan ban hành", "Cơ quan ký văn bản"),
    OFFICIAL(
            "Văn bản chính thức",
            "Có: đúng như văn bản ban hành. Không: bản mẫu, bản dự thảo; khi đó phải ghi dòng Lưu ý"),
    NOTICE("Lưu ý cho người đọc", "In trên mọi kết quả tính theo bộ tiêu chí này"),
    APPLIES_TO(
            "Nhóm áp dụng", "Mã nhóm cơ quan, đơn vị trong kế hoạch, ví dụ so-nganh; nhiều nhóm thì mỗi nhóm một dòng"),
    SCALE("Số chữ số thập phân", "2 hoặc 3"),
    ROUNDING("Cách làm tròn", "Chọn trong danh sách"),
    CLASS("Mức xếp loại", "Tên mức ở cột Giá trị, chỉ số bắt đầu mức ở cột Từ (%); mỗi mức một dòng, có một mức từ 0"),
    TIE_BREAKER(
            "Xét khi bằng chỉ số",
            "Mã một tiêu chí hoặc tên một căn cứ; đơn vị có tỷ lệ điểm cao hơn xếp trên; để trống nếu xếp cùng hạng");

    private final String label;
    private final String explanation;

    InfoItem(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    String label() {
        return label;
    }

    String explanation() {
        return explanation;
    }

    /** What a label means, whatever its case and spaces. */
    static Optional<InfoItem> of(String label) {
        var key = SheetText.key(label);
        return Stream.of(values())
                .filter(item -> SheetText.key(item.label).equals(key))
                .findFirst();
    }

    /** The words to choose from; empty where anything may be written. */
    Optional<SheetWords> words() {
        return switch (this) {
            case OFFICIAL -> Optional.of(SheetWords.FLAG);
            case ROUNDING -> Optional.of(SheetWords.ROUNDING);
            default -> Optional.empty();
        };
    }

    /** Whether it may stand on several rows. */
    boolean isRepeated() {
        return this == APPLIES_TO || this == CLASS || this == TIE_BREAKER;
    }
}
