package vn.parindex.workflow.people;

import java.util.List;

/**
 * What becomes of one account.
 *
 * @param created whether there was none
 * @param details Vietnamese, one part each
 */
public record RosterChange(String user, String name, boolean created, List<String> details) {

    public RosterChange {
        details = List.copyOf(details);
    }
}
