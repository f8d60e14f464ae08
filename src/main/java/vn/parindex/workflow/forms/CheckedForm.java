package vn.parindex.workflow.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was entered into a form, in one notation, and everything that is wrong with it.
 *
 * @param values a value or null for every input of the form
 */
public record CheckedForm(Map<String, Object> values, List<FormProblem> problems) {

    public CheckedForm {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        problems = List.copyOf(problems);
    }
}
