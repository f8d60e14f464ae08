package vn.parindex.evidence;

/** What was said about a document at some time. */
public record Version(Particulars particulars, Deed deed) {}
