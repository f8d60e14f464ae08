package vn.parindex.province.evidence;

/**
 * A file that was looked into and is kept, and now belongs to a document.
 *
 * @param name made harmless
 * @param mediaType told by its content
 * @param sha256 fingerprint of its content
 * @param size in bytes
 */
public record NewFile(String name, String mediaType, String sha256, long size) {

    static NewFile of(CitedFile file) {
        return new NewFile(file.name(), file.mediaType(), file.sha256(), file.size());
    }
}
