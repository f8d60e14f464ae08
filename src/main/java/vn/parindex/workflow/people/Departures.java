package vn.parindex.workflow.people;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.account.AccountChange.Kind;
import vn.parindex.account.AccountChanges;
import vn.parindex.account.Tenures;

/**
 * What people who left had taken goes back to the group it was offered to. May run at any time and on several servers at
 * once: who comes second finds nothing to do.
 */
@Component
public class Departures {

    private final Tenures tenures;
    private final AccountChanges changes;
    private final TaskService tasks;
    private final IdentityService identity;
    private final JdbcClient database;

    Departures(
            Tenures tenures, AccountChanges changes, TaskService tasks, IdentityService identity, JdbcClient database) {
        this.tenures = tenures;
        this.changes = changes;
        this.tasks = tasks;
        this.identity = identity;
        this.database = database;
    }

    /** Returns the number of tasks that went back. */
    @Transactional
    public int settle() {
        // one server at a time; the other has the next round
        boolean first = database.sql("select pg_try_advisory_xact_lock(hashtext('departures'))")
                .query(Boolean.class)
                .single();
        if (!first) {
            return 0;
        }
        Authentication before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return tenures.departed().stream().mapToInt(this::giveBack).sum();
        } finally {
            identity.setAuthentication(before);
        }
    }

    private int giveBack(String user) {
        List<Task> taken = tasks.createTaskQuery().taskAssignee(user).list().stream()
                .filter(this::isOffered)
                .toList();
        taken.forEach(task -> tasks.setAssignee(task.getId(), null));
        if (!taken.isEmpty()) {
            changes.record(Kind.WORK_RETURNED, user, null, "%d việc".formatted(taken.size()), null);
        }
        return taken.size();
    }

    /** A task that is offered to nobody, such as the typing of a ballot, would be nobody's. */
    private boolean isOffered(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .anyMatch(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null);
    }
}
