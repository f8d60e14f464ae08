package vn.parindex.evidence;

import java.time.Instant;

/** Who did something, and when. */
public record Deed(String user, Instant at) {}
