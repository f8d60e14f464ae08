package vn.parindex.evidence;

/**
 * A file that was handed in and now belongs to a document that another module keeps.
 *
 * @param name made harmless
 * @param sha256 fingerprint of its content
 * @param size in bytes
 */
public record TakenFile(String name, FileType type, String sha256, long size) {}
