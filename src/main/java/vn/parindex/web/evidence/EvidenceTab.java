package vn.parindex.web.evidence;

import java.util.List;
import java.util.Map;

/**
 * Everything that the tab beside a task shows.
 *
 * @param supported false: the task is about something that has no documents here; the rest is empty then
 * @param plan id of the plan; null if not supported
 * @param unit code of the unit; null if not supported
 * @param editable whether the reader may add documents now
 * @param explaining whether what is added now comes with the explanation
 * @param markable whether the reader may mark documents now
 * @param largest size of a file in bytes that is still taken
 * @param people names by the ids of users that stand in the documents
 */
record EvidenceTab(
        boolean supported,
        String plan,
        String unit,
        String unitName,
        boolean editable,
        boolean explaining,
        boolean markable,
        long largest,
        List<ShownField> fields,
        Map<String, String> people) {

    /** One field of the unit. */
    record ShownField(String code, String name, List<ShownCriterion> criteria) {}

    /**
     * One criterion.
     *
     * @param asked which documents the criteria set asks for; null if it does not say
     */
    record ShownCriterion(String code, String name, String asked, List<ShownDocument> documents) {}

    static EvidenceTab unsupported() {
        return new EvidenceTab(false, null, null, null, false, false, false, 0, List.of(), Map.of());
    }
}
