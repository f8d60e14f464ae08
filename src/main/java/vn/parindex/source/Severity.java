package vn.parindex.source;

/** Whether a problem of a file keeps it from being used. */
public enum Severity {
    ERROR,
    WARNING
}
