package vn.parindex.province;

/** How a leaf of the set comes to its lead. */
public enum Origin {
    /** Assigned itself. */
    OWN("giao trực tiếp"),
    /** With a criterion above it. */
    CRITERION("theo tiêu chí cấp trên"),
    /** With its field. */
    FIELD("theo lĩnh vực"),
    /** Assigned to nobody; its points come from the survey, whose lead answers for it. */
    SURVEY("theo điều tra xã hội học"),
    /** Assigned to nobody, and the plan says why. */
    ACKNOWLEDGED("không giao, đã ghi nhận"),
    /** Assigned to nobody. */
    NONE("chưa giao");

    private final String text;

    Origin(String text) {
        this.text = text;
    }

    /** Vietnamese. */
    public String text() {
        return text;
    }
}
