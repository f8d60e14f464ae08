package vn.parindex.web.deadlines;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import vn.parindex.monitoring.Happening;
import vn.parindex.web.People;

/**
 * Something that happened to the assessment of a unit, for a page.
 *
 * @param by name of who did it; null for a deadline that passed by itself
 */
record ShownHappening(@JsonUnwrapped Happening happening, String by) {

    static List<ShownHappening> of(List<Happening> happenings, People people) {
        Map<String, String> names = people.names(happenings.stream().map(Happening::user));
        return happenings.stream()
                .map(happening ->
                        new ShownHappening(happening, happening.user() == null ? null : names.get(happening.user())))
                .toList();
    }
}
