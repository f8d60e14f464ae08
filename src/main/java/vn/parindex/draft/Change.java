package vn.parindex.draft;

/** Which of two sides of a difference departed from what both began with. */
public enum Change {
    /** only what is stored now */
    STORED,
    /** only what is compared with it: somebody's own input, a workbook, an earlier version */
    OFFERED,
    /** both, or it is not known any more what they began with */
    BOTH
}
