/**
 * Paper ballots that were typed into a table, thousands at once: the file, what is wrong with it, and its ballots on their
 * way to {@link vn.parindex.survey.urn.BulkBallots}. Start with {@link vn.parindex.survey.entry.BallotEntries}.
 */
@org.springframework.modulith.NamedInterface("entry")
package vn.parindex.survey.entry;
