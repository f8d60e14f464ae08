package vn.parindex.survey.urn;

/** A group asked about a unit. */
record BulkGroup(String unit, String audience) {}
