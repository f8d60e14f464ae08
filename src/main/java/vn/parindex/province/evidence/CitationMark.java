package vn.parindex.province.evidence;

import vn.parindex.province.work.Act;

/**
 * Whether the Interior Department finds that a document proves what it should.
 *
 * @param id later than that of everything said before
 * @param reason why; null where it is accepted without a word
 */
public record CitationMark(long id, boolean accepted, String reason, Act act) {}
