package vn.parindex.province.work;

import java.time.Instant;

/**
 * Who does something, for which unit, and until when it was due.
 *
 * @param user id of the user
 * @param unit code of the unit the user acts for
 * @param due end of the deadline; null where there is none
 */
public record Actor(String user, String unit, Instant due) {}
