package vn.parindex.draft;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One version of a half-filled form.
 *
 * @param version counts from 1; 0 is what the form showed before anybody saved
 * @param content inputs by key; those that are empty are not there
 * @param savedBy id of the user; null for version 0
 */
public record Draft(
        String taskId, int version, Kind kind, Map<String, Object> content, String savedBy, Instant savedAt) {

    /** How a version came about. */
    public enum Kind {
        /** what the form showed at first */
        OPENED,
        /** somebody pressed the button */
        SAVED,
        /** the page saved by itself */
        AUTOMATIC,
        /** an earlier version was taken back */
        RESTORED,
        /** values of a workbook were taken over */
        WORKBOOK
    }

    public Draft {
        content = Collections.unmodifiableMap(new LinkedHashMap<>(content));
    }
}
