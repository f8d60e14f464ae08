package vn.parindex.workflow.desk;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of the engine, for those parts of the product that stand beside a task. */
@Component
public class Desk {

    /** In one go whatever the number of tasks: an engine query would fetch groups and business keys task by task. */
    private static final String WORK =
            """
            select t.id_, t.name_, t.task_def_key_, d.key_ as process_key, t.proc_inst_id_, p.business_key_,
                   t.assignee_, t.create_time_, t.due_date_,
                   array(select l.group_id_ from act_ru_identitylink l
                         where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
                         order by l.group_id_) as groups
            from act_ru_execution p
            join act_ru_task t on t.proc_inst_id_ = p.id_
            join act_re_procdef d on d.id_ = t.proc_def_id_
            """;

    private static final String OPEN = WORK
            + """
            where p.business_key_ = :plan or p.business_key_ like :parts escape '\\'
            order by t.due_date_ nulls last, t.name_, t.id_
            """;

    private static final String SOME = WORK + "where t.id_ in (:tasks) order by t.due_date_ nulls last, t.id_";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final ProcessEngineConfigurationImpl engine;
    private final JdbcClient database;

    Desk(
            TaskService tasks,
            RuntimeService runtime,
            IdentityService identity,
            ProcessEngineConfigurationImpl engine,
            JdbcClient database) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
        this.engine = engine;
        this.database = database;
    }

    /**
     * An open task, if the reader may see it.
     *
     * @param groups the reader's groups
     * @return empty if there is no such open task, or the reader has no right to read it
     */
    @Transactional(readOnly = true)
    public Optional<Work> find(String taskId, String user, Collection<String> groups) {
        return asReader(List.of(taskId), user, groups).stream().findFirst().map(task -> work(task, user, groups));
    }

    /**
     * Those of some open tasks that the reader may see, in two queries whatever their number.
     *
     * @param groups the reader's groups
     */
    @Transactional(readOnly = true)
    public List<OpenWork> find(Collection<String> taskIds, String user, Collection<String> groups) {
        if (taskIds.isEmpty()) {
            return List.of();
        }
        List<String> readable =
                asReader(taskIds, user, groups).stream().map(Task::getId).toList();
        return readable.isEmpty()
                ? List.of()
                : database.sql(SOME)
                        .param("tasks", readable)
                        .query((row, number) -> open(row))
                        .list();
    }

    /** All open tasks of a plan, those due first first; tasks without a deadline at the end. */
    @Transactional(readOnly = true)
    public List<OpenWork> open(String planId) {
        return database.sql(OPEN)
                .param("plan", planId)
                .param("parts", planId.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + ":%")
                .query((row, number) -> open(row))
                .list();
    }

    /**
     * Those to whom open tasks about something are offered now.
     *
     * @param definitionKeys some of {@link vn.parindex.workflow.Models.Element}
     */
    @Transactional(readOnly = true)
    public Set<String> groups(String businessKey, Set<String> definitionKeys) {
        return database
                .sql(WORK + "where p.business_key_ = :key and t.task_def_key_ in (:elements)")
                .param("key", businessKey)
                .param("elements", definitionKeys)
                .query((row, number) -> open(row))
                .stream()
                .flatMap(work -> work.groups().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Task> asReader(Collection<String> taskIds, String user, Collection<String> groups) {
        Authentication before = identity.getCurrentAuthentication();
        identity.setAuthentication(user, List.copyOf(groups));
        try {
            return tasks.createTaskQuery()
                    .taskIdIn(taskIds.toArray(String[]::new))
                    .list();
        } finally {
            identity.setAuthentication(before);
        }
    }

    private Work work(Task task, String user, Collection<String> groups) {
        return engine.getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> {
                    ProcessInstance instance = runtime.createProcessInstanceQuery()
                            .processInstanceId(task.getProcessInstanceId())
                            .singleResult();
                    Set<String> offered = offered(task);
                    return new Work(
                            task.getId(),
                            task.getTaskDefinitionKey(),
                            instance.getProcessDefinitionKey(),
                            instance.getId(),
                            instance.getBusinessKey(),
                            task.getName(),
                            offered,
                            task.getAssignee(),
                            moment(task.getDueDate()),
                            user.equals(task.getAssignee()) || !Collections.disjoint(offered, groups));
                }));
    }

    private Set<String> offered(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static OpenWork open(ResultSet row) throws SQLException {
        return new OpenWork(
                row.getString("id_"),
                row.getString("name_"),
                row.getString("task_def_key_"),
                row.getString("process_key"),
                row.getString("proc_inst_id_"),
                row.getString("business_key_"),
                row.getString("assignee_"),
                texts(row.getArray("groups")),
                moment(row.getTimestamp("create_time_")),
                moment(row.getTimestamp("due_date_")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static Instant moment(Date date) {
        return date == null ? null : Instant.ofEpochMilli(date.getTime());
    }
}
