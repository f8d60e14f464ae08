package vn.parindex.evidence.store;

/**
 * The content of a file as it is kept.
 *
 * @param id stays the same as long as anything refers to it
 * @param sha256 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record StoredFile(long id, String sha256, long size) {}
