package vn.parindex.survey.entry;

/** What is done with the good rows of a file. */
public enum EntryMode {
    /** nothing: only say what is wrong */
    CHECK,
    /** they go in; the others are for another file */
    GOOD_ROWS,
    /** they go in if all rows are good */
    ALL_OR_NOTHING
}
