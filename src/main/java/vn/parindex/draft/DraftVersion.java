package vn.parindex.draft;

import java.time.Instant;

/**
 * A version without its content.
 *
 * @param savedBy id of the user; null for version 0
 */
public record DraftVersion(int version, Draft.Kind kind, String savedBy, Instant savedAt) {}
