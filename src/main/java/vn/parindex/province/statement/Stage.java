package vn.parindex.province.statement;

/** What is said about a criterion before the province's points go to the Ministry. */
public enum Stage {
    /** by the lead about its criterion */
    STATED,
    /** by the Interior Department */
    APPRAISED,
    /** by the Interior Department: to be stated again */
    SENT_BACK
}
