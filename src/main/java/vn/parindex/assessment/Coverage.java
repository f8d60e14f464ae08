package vn.parindex.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks that what is handed in speaks of each expected criterion exactly once and of no other. */
final class Coverage {

    private Coverage() {}

    static <T> Map<String, T> check(Collection<CriterionRecord> expected, List<T> items, Function<T, String> code) {
        Set<String> known = expected.stream().map(c -> c.criterion().code()).collect(Collectors.toSet());
        var problems = new ArrayList<String>();
        var byCode = new LinkedHashMap<String, T>();
        for (T item : items) {
            String criterion = code.apply(item);
            if (!known.contains(criterion)) {
                problems.add("Tiêu chí " + criterion + " không thuộc phần việc này.");
            } else if (byCode.put(criterion, item) != null) {
                problems.add("Tiêu chí " + criterion + " xuất hiện hai lần.");
            }
        }
        expected.stream()
                .map(c -> c.criterion().code())
                .filter(c -> !byCode.containsKey(c))
                .forEach(c -> problems.add("Tiêu chí " + c + " chưa được nhập."));
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return byCode;
    }
}
