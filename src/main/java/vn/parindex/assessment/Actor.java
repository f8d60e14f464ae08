package vn.parindex.assessment;

import java.time.Instant;

/**
 * Who does something, and until when it was due.
 *
 * @param user id of the user
 * @param due end of the deadline; null where there is none
 */
public record Actor(String user, Instant due) {}
