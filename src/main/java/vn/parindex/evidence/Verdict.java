package vn.parindex.evidence;

/** What an appraiser says of a document. */
public enum Verdict {
    ACCEPTED,
    REJECTED
}
