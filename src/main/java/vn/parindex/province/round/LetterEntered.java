package vn.parindex.province.round;

/**
 * A letter was entered outside the process that follows it, and its round waits to be followed.
 *
 * @param round id of the round
 */
public record LetterEntered(String planId, long round) {}
