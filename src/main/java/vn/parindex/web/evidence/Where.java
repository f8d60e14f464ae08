package vn.parindex.web.evidence;

/** The criterion of a year that a document was handed in for. */
record Where(int year, String criterion, String name) {}
