package vn.parindex.criteria;

/** The columns of the sheet about the set as a whole. */
enum InfoColumn implements SheetColumn {
    ITEM("Mục", 24),
    VALUE("Giá trị", 60),
    FROM("Từ (%)", 10),
    HOW("Cách ghi", 60);

    private final String title;
    private final int width;

    InfoColumn(String title, int width) {
        this.title = title;
        this.width = width;
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
        return ""; // every row explains itself
    }
}
