package vn.parindex.workflow.people;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.account.Deputies;
import vn.parindex.account.DeputyAct;
import vn.parindex.account.Deputyship;
import vn.parindex.workflow.Models;

/** Records what people do only as somebody's deputy, and sees to it that two people look at every figure. */
@Component
class DeputyWork {

    private static final String STARTERS =
            """
            select group_id_ from act_ru_authorization
            where resource_type_ = :definitions and resource_id_ in (:key, '*') and perms_ & :create <> 0
              and group_id_ is not null
            """;

    private final Accounts accounts;
    private final Deputies deputies;
    private final FourEyes fourEyes;
    private final JdbcClient database;

    DeputyWork(Accounts accounts, Deputies deputies, FourEyes fourEyes, JdbcClient database) {
        this.accounts = accounts;
        this.deputies = deputies;
        this.fourEyes = fourEyes;
        this.database = database;
    }

    /** A user completes a task. */
    void completed(TaskEntity task) {
        String user = user();
        if (user == null) {
            return;
        }
        Set<String> own = accounts.ownGroups(user);
        Map<Deputyship, Set<String>> deputised = accounts.deputisedGroups(user);
        Set<String> offered = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .collect(Collectors.toSet());
        var all = new HashSet<>(own);
        deputised.values().forEach(all::addAll);
        fourEyes.requireOtherUnit(task, offered, all);
        only(offered, own, deputised).ifPresent(deputyship -> {
            fourEyes.requireOtherAuthor(task, user);
            // the engine's word for the person in whose place somebody works; it goes to the history of the task
            task.setOwner(deputyship.absent());
            deputies.record(
                    deputyship,
                    DeputyAct.Kind.COMPLETED,
                    task.getName(),
                    task.getProcessInstance().getBusinessKey(),
                    task.getId());
        });
    }

    /** A user starts a process. Who typed which paper ballots when is recorded nowhere (docs/decisions/0023). */
    void started(ExecutionEntity process) {
        String user = user();
        ProcessDefinitionEntity definition = process.getProcessDefinition();
        if (user == null
                || process.getSuperExecution() != null
                || Models.Process.PAPER_BALLOTS.equals(definition.getKey())) {
            return;
        }
        Map<Deputyship, Set<String>> deputised = accounts.deputisedGroups(user);
        if (deputised.isEmpty()) {
            return;
        }
        Set<String> starters = Set.copyOf(database.sql(STARTERS)
                .param("definitions", Resources.PROCESS_DEFINITION.resourceType())
                .param("key", definition.getKey())
                .param("create", ProcessDefinitionPermissions.CREATE_INSTANCE.getValue())
                .query(String.class)
                .list());
        only(starters, accounts.ownGroups(user), deputised)
                .ifPresent(deputyship -> deputies.record(
                        deputyship, DeputyAct.Kind.STARTED, definition.getName(), process.getBusinessKey(), null));
    }

    /** The deputyship by which somebody may do something that they may not do of their own. */
    private static Optional<Deputyship> only(
            Set<String> allowed, Set<String> own, Map<Deputyship, Set<String>> deputised) {
        return own.stream().anyMatch(allowed::contains)
                ? Optional.empty()
                : deputised.entrySet().stream()
                        .filter(entry -> entry.getValue().stream().anyMatch(allowed::contains))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    private static String user() {
        return Context.getCommandContext().getAuthenticatedUserId();
    }
}
