package vn.parindex.web.deadlines;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import vn.parindex.monitoring.DeadlineAction;
import vn.parindex.web.People;

/**
 * What was done about a deadline, for a page.
 *
 * @param by name of who did it
 */
record ShownAction(@JsonUnwrapped DeadlineAction action, String by) {

    static List<ShownAction> of(List<DeadlineAction> actions, People people) {
        Map<String, String> names = people.names(actions.stream().map(DeadlineAction::user));
        return actions.stream()
                .map(action -> new ShownAction(action, names.get(action.user())))
                .toList();
    }
}
