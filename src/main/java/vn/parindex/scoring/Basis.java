package vn.parindex.scoring;

/** Where the points of a leaf come from. A unit scores only its {@link #SELF} leaves itself. */
public enum Basis {
    /** The unit states facts and evidence, an appraiser checks them. */
    SELF("Tự đánh giá"),
    /** Ballots of a sociological survey (điều tra xã hội học); units must not score these themselves. */
    SURVEY("Điều tra xã hội học"),
    /** A figure published by somebody else, such as SIPAS. */
    EXTERNAL("Số liệu bên ngoài");

    private final String title;

    Basis(String title) {
        this.title = title;
    }

    /** What readers call it, Vietnamese. */
    public String title() {
        return title;
    }
}
