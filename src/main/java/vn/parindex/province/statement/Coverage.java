package vn.parindex.province.statement;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.province.work.Findings;

/** Whether what is handed in speaks of each criterion that must be spoken of, of each once, and of no other. */
final class Coverage {

    private Coverage() {}

    /**
     * Sorts by criterion.
     *
     * @param required criteria that must be there
     * @param allowed criteria that may be, the required ones among them
     * @param missing what to tell about one that is not there
     */
    static <T> Map<String, T> check(
            Collection<StatedCriterion> required,
            Collection<StatedCriterion> allowed,
            List<T> items,
            Function<T, String> code,
            String missing,
            Findings findings) {
        var known = allowed.stream().map(StatedCriterion::code).collect(Collectors.toSet());
        var byCode = new LinkedHashMap<String, T>();
        for (T item : items) {
            String criterion = code.apply(item);
            if (!known.contains(criterion)) {
                findings.add("Tiêu chí %s không thuộc phần việc này.", criterion);
            } else if (byCode.put(criterion, item) != null) {
                findings.add("Tiêu chí %s xuất hiện hai lần; giữ lại một.", criterion);
            }
        }
        required.stream()
                .map(StatedCriterion::code)
                .filter(criterion -> !byCode.containsKey(criterion))
                .forEach(criterion -> findings.add("Tiêu chí %s %s.", criterion, missing));
        return byCode;
    }
}
