package vn.parindex.web.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything that the tab beside a task shows.
 *
 * @param supported false: the task is about something that has no documents here; the rest is empty then
 * @param unitName name of the unit whose documents they are; null if not supported
 * @param editable whether the reader may add documents now
 * @param explaining whether what is added now comes with the explanation
 * @param markable whether the reader may mark documents now
 * @param formal whether each document has a number, and a reason is asked for where one is changed or taken back
 * @param largest size of a file in bytes that is still taken
 * @param people names by the ids of users that stand in the documents
 */
record EvidenceTab(
        boolean supported,
        String unitName,
        boolean editable,
        boolean explaining,
        boolean markable,
        boolean formal,
        long largest,
        List<ShownField> fields,
        Map<String, String> people) {

    /** One field of the unit. */
    record ShownField(String code, String name, List<ShownCriterion> criteria) {}

    /**
     * One criterion.
     *
     * @param asked which documents the criteria set asks for; null if it does not say
     * @param address below which documents are handed in for it, as a path below {@code /api}
     */
    record ShownCriterion(String code, String name, String asked, String address, List<ShownDocument> documents) {}

    /** Ids of the users who did something with the documents of fields. */
    static Stream<String> users(Collection<ShownField> fields) {
        return fields.stream()
                .flatMap(field -> field.criteria().stream())
                .flatMap(criterion -> criterion.documents().stream())
                .flatMap(ShownDocument::users);
    }

    static EvidenceTab unsupported() {
        return new EvidenceTab(false, null, false, false, false, false, 0, List.of(), Map.of());
    }
}
