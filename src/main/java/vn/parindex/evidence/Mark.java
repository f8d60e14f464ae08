package vn.parindex.evidence;

/**
 * What an appraiser says of a document.
 *
 * @param reason why; null where a document is accepted without a word
 */
public record Mark(Verdict verdict, String reason, Deed deed) {}
