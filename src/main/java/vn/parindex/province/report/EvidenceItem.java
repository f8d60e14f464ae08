package vn.parindex.province.report;

/**
 * An item of the annex that asks for evidence only.
 *
 * @param lead name of the unit
 * @param evidence documents that are cited, one per line, or why there are none
 */
public record EvidenceItem(String item, String title, String lead, String evidence) {}
