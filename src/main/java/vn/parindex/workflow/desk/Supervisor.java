package vn.parindex.workflow.desk;

import java.util.List;

/**
 * Who acts on the tasks of others, from the page of deadlines.
 *
 * @param user id of the user
 * @param name as people know the user
 * @param groups of the user
 */
public record Supervisor(String user, String name, List<String> groups) {

    public Supervisor {
        groups = List.copyOf(groups);
    }
}
