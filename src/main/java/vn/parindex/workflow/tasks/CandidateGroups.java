package vn.parindex.workflow.tasks;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Component;

/** Whom an open task is offered to. To be used inside a command of the engine that runs without its rights. */
@Component
public class CandidateGroups {

    private final TaskService tasks;
    private final AuthorizationService authorizations;

    CandidateGroups(TaskService tasks, AuthorizationService authorizations) {
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    /** Offers a task to these groups and to no other. */
    public void set(String taskId, Collection<String> wanted) {
        List<String> present = tasks.getIdentityLinksForTask(taskId).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .toList();
        wanted.stream()
                .filter(group -> !present.contains(group))
                .forEach(group -> tasks.addCandidateGroup(taskId, group));
        present.stream()
                .filter(group -> group != null && !wanted.contains(group))
                .forEach(group -> withdraw(taskId, group));
    }

    /** The engine leaves the rights of a candidate group behind when the group is none any more. */
    private void withdraw(String taskId, String group) {
        tasks.deleteCandidateGroup(taskId, group);
        authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(Resources.TASK)
                .resourceId(taskId)
                .list()
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
    }
}
