package vn.parindex.province;

import java.time.Instant;

/**
 * How an item of the annex went, or a part of it that has a deadline of its own: the list of respondents and the survey,
 * the submission to the Provincial People's Committee and to the Ministry, each letter with questions.
 *
 * @param openedAt when its lead could begin; null before
 * @param dueAt until when the lead had time; null where only a letter states it
 * @param completedAt when the lead handed it in for the last time; null while the lead works on it
 */
public record AssignmentProgress(Assignment assignment, Instant openedAt, Instant dueAt, Instant completedAt) {}
