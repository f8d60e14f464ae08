package vn.parindex.survey.campaign;

/**
 * How far a group has come.
 *
 * @param expected ballots by the plan
 * @param issued rights that were handed out and not taken back
 * @param used those of them that were used: ballots that came in
 */
public record GroupProgress(String unit, String audience, int expected, int issued, int used) {}
