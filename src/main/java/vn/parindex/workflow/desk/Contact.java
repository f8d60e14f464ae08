package vn.parindex.workflow.desk;

/**
 * A user of the engine, and where to write to them.
 *
 * @param name first and last name, or the id where there are none
 * @param address as the administrator typed it; empty if there is none
 */
public record Contact(String user, String name, String address) {}
