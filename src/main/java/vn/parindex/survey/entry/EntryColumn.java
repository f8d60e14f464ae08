package vn.parindex.survey.entry;

/**
 * What stands in a column of a file of ballots.
 *
 * @param index of a rated question among the rated ones, of another question among all; else 0
 */
record EntryColumn(Kind kind, int index) {

    /** What it is. */
    enum Kind {
        CODE,
        UNIT,
        AUDIENCE,
        RATED,
        WORDS,
        /** for the people who type */
        NOTE
    }

    static final String CODE_NAME = "ma_phieu";
    static final String UNIT_NAME = "don_vi";
    static final String AUDIENCE_NAME = "nhom";
    static final String NOTE_NAME = "ghi_chu";
}
