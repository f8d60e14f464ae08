package vn.parindex.province;

import vn.parindex.calendar.Deadline;

/**
 * A deadline beside those of the annex's items.
 *
 * @param code what the process models call it
 * @param item number of the item that it belongs to
 * @param where it stands in the document
 */
public record ProvinceMilestone(String code, String name, String item, String where, Deadline deadline) {

    /** The list of respondents is sent to the Ministry. */
    public static final String SEND_LIST = "send-list";

    /** The survey of leaders and delegates is done. */
    public static final String SURVEY_DONE = "survey-done";

    /** The appraised points are submitted to the Provincial People's Committee; not every plan states it. */
    public static final String SUBMIT_TO_PROVINCE = "submit-to-province";

    /** The province's points are sent to the Ministry. */
    public static final String SEND_TO_MINISTRY = "send-to-ministry";

    ProvinceMilestone shifted(long days) {
        return new ProvinceMilestone(code, name, item, where, deadline.plusDays(days));
    }
}
