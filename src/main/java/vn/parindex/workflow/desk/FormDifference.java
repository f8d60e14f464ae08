package vn.parindex.workflow.desk;

import vn.parindex.draft.Change;

/**
 * An input whose stored value and an offered one differ.
 *
 * @param key of the input
 * @param section title of the group around it, for a criterion its code and name; empty outside of groups
 * @param label what the form calls the input
 * @param stored as people read it; empty for nothing
 * @param offered as people read it; empty for nothing
 * @param value the offered value as the form takes it; null for nothing
 * @param change who departed from what both began with
 */
public record FormDifference(
        String key, String section, String label, String stored, String offered, Object value, Change change) {}
