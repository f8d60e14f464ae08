package vn.parindex.monitoring.reminder;

/**
 * A letter that is handed to the mail server.
 *
 * @param attempts how often, this one included
 */
record Outgoing(long id, String recipient, String subject, String plain, String html, int attempts) {}
