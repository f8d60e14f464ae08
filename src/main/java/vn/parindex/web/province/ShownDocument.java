package vn.parindex.web.province;

import vn.parindex.province.evidence.Citation;
import vn.parindex.province.evidence.Document;

/**
 * A cited document as a page shows it.
 *
 * @param unit name of the unit that cited it, as it was called then
 * @param replacement what took its place; null if nothing did
 * @param changeable whether the visitor may replace or withdraw it
 */
public record ShownDocument(Citation citation, String unit, Document replacement, boolean changeable) {}
