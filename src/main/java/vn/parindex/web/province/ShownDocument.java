package vn.parindex.web.province;

import vn.parindex.province.evidence.Citation;
import vn.parindex.province.evidence.CitedFile;
import vn.parindex.province.evidence.Document;

/**
 * A cited document as a page shows it.
 *
 * @param unit name of the unit that cited it, as it was called then
 * @param replacement what took its place; null if nothing did
 * @param changeable whether the visitor may replace or withdraw it
 */
public record ShownDocument(Citation citation, String unit, Document replacement, boolean changeable) {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    /** {@code 245 KB}, {@code 1,5 MB}. */
    public String size(CitedFile file) {
        if (file.size() < MEGABYTE) {
            return Math.max(1, file.size() / KILOBYTE) + " KB";
        }
        long tenths = file.size() * 10 / MEGABYTE;
        return tenths / 10 + "," + tenths % 10 + " MB";
    }
}
