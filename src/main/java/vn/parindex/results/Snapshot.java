package vn.parindex.results;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A published result. It can never change; the database refuses it too.
 *
 * @param content canonical JSON of the result
 * @param sha256 SHA-256 of the content in UTF-8
 */
public record Snapshot(
        String planId,
        String decisionNumber,
        LocalDate decisionDate,
        String content,
        String sha256,
        String publishedBy,
        Instant publishedAt) {}
