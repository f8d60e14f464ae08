package vn.parindex.criteria;

/** The columns of the sheet for rules with a list: what may be chosen, tiers, facts of a formula. */
enum DetailColumn implements SheetColumn {
    CRITERION("Mã tiêu chí", 11, "Mã của tiêu chí có cách chấm này"),
    SYMBOL(
            "Ký hiệu",
            18,
            "Chọn một mức: ký hiệu của mức, để trống cũng được. Công thức: tên số liệu trong biểu thức; với số liệu"
                    + " “Chọn một mức” thì mỗi mức một dòng, ghi tên số liệu, dấu chấm, ký hiệu của mức"),
    LABEL("Nội dung", 60, "Lời ghi của mức hoặc của số liệu"),
    FROM("Từ mức", 10, "Bậc điểm: số liệu từ mức này trở lên"),
    POINTS("Điểm", 10, "Chọn một mức, Bậc điểm: số điểm của mức"),
    KIND("Loại số liệu", 17, "Công thức: chọn trong danh sách"),
    LEAST("Nhỏ nhất", 10, "Công thức: số nhỏ nhất được nhập, có thể để trống"),
    MOST("Lớn nhất", 10, "Công thức: số lớn nhất được nhập, có thể để trống");

    private final String title;
    private final int width;
    private final String explanation;

    DetailColumn(String title, int width, String explanation) {
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

    boolean isNumber() {
        return switch (this) {
            case FROM, POINTS, LEAST, MOST -> true;
            default -> false;
        };
    }
}
