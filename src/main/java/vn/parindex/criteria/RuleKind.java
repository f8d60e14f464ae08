package vn.parindex.criteria;

import java.util.Map;

/**
 * How the kinds of rules look in the workbook: their names, and which parameter stands in which column.
 *
 * <p>The words of {@link #type} and the keys of the columns are those of {@link RuleReader}.
 */
enum RuleKind {
    ALL_OR_NOTHING(
            "all-or-nothing",
            "Đạt hoặc không đạt",
            "Đạt được điểm tối đa, không đạt được 0 điểm",
            Map.of(SetColumn.SUBJECT, "question")),
    CHOICE(
            "choice",
            "Chọn một mức",
            "Mỗi mức một số điểm; ghi các mức ở trang “Chi tiết cách chấm”",
            Map.of(),
            "options",
            Map.of(DetailColumn.SYMBOL, "code", DetailColumn.LABEL, "label", DetailColumn.POINTS, "points")),
    RATIO(
            "ratio",
            "Tỷ lệ",
            "“Nội dung xác định” chia cho “So với”, nhân với điểm tối đa",
            Map.of(
                    SetColumn.SUBJECT,
                    "achieved",
                    SetColumn.AGAINST,
                    "planned",
                    SetColumn.FLOOR,
                    "floor",
                    SetColumn.TARGET,
                    "target")),
    TIERS(
            "tiers",
            "Bậc điểm",
            "Số liệu đạt từ mức nào thì được điểm của mức đó; ghi các bậc ở trang “Chi tiết cách chấm”",
            Map.of(SetColumn.SUBJECT, "value", SetColumn.UNIT, "unit", SetColumn.LIMIT, "limit"),
            "tiers",
            Map.of(DetailColumn.FROM, "from", DetailColumn.POINTS, "points")),
    COUNT(
            "count",
            "Đếm số lượng",
            "Mỗi trường hợp được một số điểm, đến hết điểm tối đa",
            Map.of(SetColumn.SUBJECT, "of", SetColumn.EACH, "each")),
    CHANGE(
            "change",
            "Tăng hoặc giảm so với gốc",
            "Tăng (giảm) đủ mục tiêu được điểm tối đa, ít hơn được điểm theo tỷ lệ",
            Map.of(
                    SetColumn.SUBJECT,
                    "current",
                    SetColumn.AGAINST,
                    "base",
                    SetColumn.DIRECTION,
                    "direction",
                    SetColumn.TARGET,
                    "target")),
    NO_VIOLATION(
            "no-violation",
            "Không vi phạm",
            "Không có trường hợp nào được điểm tối đa, có từ 1 trường hợp được 0 điểm",
            Map.of(SetColumn.SUBJECT, "of")),
    DEDUCTION(
            "deduction",
            "Trừ dần",
            "Bắt đầu từ điểm tối đa, mỗi trường hợp trừ một số điểm, không trừ quá điểm tối đa",
            Map.of(SetColumn.SUBJECT, "of", SetColumn.EACH, "each")),
    SURVEY(
            "survey",
            "Phiếu điều tra",
            "Điểm trung bình của phiếu trên thang điểm; căn cứ phải là Điều tra xã hội học",
            Map.of(SetColumn.SCALE, "scale")),
    EXTERNAL(
            "external",
            "Số liệu bên ngoài",
            "Tỷ lệ phần trăm do nơi khác công bố, nhân với điểm tối đa; “Nội dung xác định” ghi nguồn",
            Map.of(SetColumn.SUBJECT, "source")),
    GIVEN(
            "given",
            "Nhập điểm",
            "Điểm được nhập trực tiếp; “Nội dung xác định” ghi ai xác định điểm",
            Map.of(SetColumn.SUBJECT, "by")),
    BONUS(
            "bonus",
            "Điểm thưởng",
            "Mỗi trường hợp được cộng một số điểm ngoài điểm tối đa của bộ tiêu chí, đến hết “Điểm tối đa” của dòng",
            Map.of(SetColumn.SUBJECT, "of", SetColumn.EACH, "each")),
    PENALTY(
            "penalty",
            "Điểm phạt",
            "Mỗi trường hợp bị trừ một số điểm vào tổng điểm, đến hết “Điểm tối đa” của dòng",
            Map.of(SetColumn.SUBJECT, "of", SetColumn.EACH, "each")),
    FORMULA(
            "formula",
            "Công thức",
            "“Nội dung xác định” mô tả công thức bằng lời; ghi các số liệu cần nhập ở trang “Chi tiết cách chấm”",
            Map.of(SetColumn.SUBJECT, "description", SetColumn.FORMULA, "expression"),
            "facts",
            Map.of(
                    DetailColumn.SYMBOL,
                    "name",
                    DetailColumn.LABEL,
                    "label",
                    DetailColumn.KIND,
                    "kind",
                    DetailColumn.LEAST,
                    "min",
                    DetailColumn.MOST,
                    "max"));

    private final String type;
    private final String title;
    private final String explanation;
    private final Map<SetColumn, String> keys;
    private final String list;
    private final Map<DetailColumn, String> itemKeys;

    RuleKind(String type, String title, String explanation, Map<SetColumn, String> keys) {
        this(type, title, explanation, keys, null, Map.of());
    }

    RuleKind(
            String type,
            String title,
            String explanation,
            Map<SetColumn, String> keys,
            String list,
            Map<DetailColumn, String> itemKeys) {
        this.type = type;
        this.title = title;
        this.explanation = explanation;
        this.keys = keys;
        this.list = list;
        this.itemKeys = itemKeys;
    }

    static RuleKind ofType(String type) {
        for (RuleKind kind : values()) {
            if (kind.type.equals(type)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no workbook columns for rules of type " + type);
    }

    /** What text files call it. */
    String type() {
        return type;
    }

    /** What the workbook calls it. */
    String title() {
        return title;
    }

    String explanation() {
        return explanation;
    }

    /** The columns of its parameters, with the key of each. */
    Map<SetColumn, String> keys() {
        return keys;
    }

    /** Key of its list; null without one. */
    String list() {
        return list;
    }

    /** The columns of an item of its list, with the key of each. */
    Map<DetailColumn, String> itemKeys() {
        return itemKeys;
    }
}
