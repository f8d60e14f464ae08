package vn.parindex.evidence;

import java.util.UUID;

/**
 * A file that was handed in and belongs to no document yet.
 *
 * @param name made harmless
 * @param size in bytes
 */
public record Upload(UUID id, String name, FileType type, long size) {}
