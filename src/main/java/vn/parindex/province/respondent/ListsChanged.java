package vn.parindex.province.respondent;

/**
 * Told within the transaction in which a list was handed in, or somebody decided about two entries, so that whatever
 * shows the lists can follow.
 */
public record ListsChanged(String planId) {}
