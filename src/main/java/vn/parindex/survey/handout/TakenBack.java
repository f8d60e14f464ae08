package vn.parindex.survey.handout;

import java.time.Instant;

/** A sheet that counts no more. */
public record TakenBack(long batch, int number, String reason, String user, Instant at) {}
