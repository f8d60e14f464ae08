package vn.parindex.province;

/**
 * Units that the plan names together.
 *
 * @param name as the annex prints it
 */
public record PartyGroup(String code, String name) {}
