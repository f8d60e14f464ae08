package vn.parindex.province;

import java.util.List;
import java.util.Map;

/**
 * Another set that a plan is rehearsed on while the official one is not at hand.
 *
 * @param criteriaSet its id
 * @param criteria what codes of the plan's own set are in this one: none, or some; a code that is not here stays itself
 * @param note what was matched by what, for whoever reads the outputs
 */
public record RehearsalSet(String criteriaSet, Map<String, List<String>> criteria, String note) {

    public RehearsalSet {
        criteria = Map.copyOf(criteria);
    }

    List<String> codesOf(String code) {
        return criteria.getOrDefault(code, List.of(code));
    }
}
