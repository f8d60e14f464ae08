package vn.parindex.workflow.desk;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tasks of plans with their past, for those who watch deadlines. Reads all that is asked for with one statement: the
 * engine's queries would fetch groups, business keys and names task by task. It knows no rights; who may ask is for the
 * caller to decide.
 */
@Component
@Transactional(readOnly = true)
public class Ledger {

    /**
     * What somebody did, and not what ended with its process, has the reason "completed". Groups of what is done are
     * those it was offered to last; the engine may note that they are deleted at the end.
     */
    private static final String RECORDS =
            """
            select t.id_, t.name_, t.task_def_key_, t.proc_def_key_, t.proc_inst_id_, p.business_key_,
                   t.assignee_, u.first_, u.last_, t.start_time_, t.end_time_, t.due_date_,
                   case when t.end_time_ is null
                     then array(select l.group_id_ from act_ru_identitylink l
                                where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
                                order by l.group_id_)
                     else array(select l.group_id_ from act_hi_identitylink l
                                where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
                                group by l.group_id_
                                having count(*) filter (where l.operation_type_ = 'add')
                                     > count(*) filter (where l.operation_type_ = 'delete'
                                                          and l.timestamp_ < t.end_time_)
                                order by l.group_id_)
                   end as groups
            from act_hi_procinst p
            join act_hi_taskinst t on t.proc_inst_id_ = p.id_
            left join act_id_user u on u.id_ = t.assignee_
            where (t.end_time_ is null or t.delete_reason_ = 'completed')
              and %s
            order by t.due_date_ nulls last, t.name_, t.start_time_, t.id_
            """;

    private static final String OF_KEY =
            RECORDS.formatted("(p.business_key_ = :key or p.business_key_ like :parts escape '\\')");
    private static final String OF_TASK = RECORDS.formatted("t.id_ = :task");

    private static final String ACTIVITIES =
            """
            select task_def_key_, count(*) as open, count(*) filter (where due_date_ < :now) as late
            from act_ru_task t
            join act_ru_execution p on p.id_ = t.proc_inst_id_
            where t.proc_def_id_ = :definition and split_part(p.business_key_, ':', 1) in (:plans)
            group by task_def_key_
            order by task_def_key_
            """;

    private final JdbcClient database;

    Ledger(JdbcClient database) {
        this.database = database;
    }

    /** All tasks of a plan, open and done, those due first first. */
    public List<TaskRecord> of(String planId) {
        return below(planId);
    }

    /**
     * All tasks of a process and of the processes that it called: those about the same, and about parts of it.
     *
     * @param businessKey of the process
     */
    public List<TaskRecord> below(String businessKey) {
        return database.sql(OF_KEY)
                .param("key", businessKey)
                .param(
                        "parts",
                        businessKey.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + ":%")
                .query((row, number) -> read(row))
                .list();
    }

    /** A task; empty if there is none of this id, or it ended without anybody having done it. */
    public Optional<TaskRecord> find(String taskId) {
        return database.sql(OF_TASK)
                .param("task", taskId)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Business key of a process instance, running or not; empty if there is none. */
    public Optional<String> businessKey(String processInstanceId) {
        return database.sql("select business_key_ from act_hi_procinst where id_ = :id and business_key_ is not null")
                .param("id", processInstanceId)
                .query(String.class)
                .optional();
    }

    /**
     * Open tasks of one version of a process, by activity; activities without any are not in it.
     *
     * @param plans ids of the plans whose tasks count; at least one
     */
    public List<ActivityWork> activities(String processDefinitionId, Collection<String> plans, Instant now) {
        return database.sql(ACTIVITIES)
                .param("definition", processDefinitionId)
                .param("plans", plans)
                .param("now", Timestamp.from(now))
                .query((row, number) ->
                        new ActivityWork(row.getString("task_def_key_"), row.getInt("open"), row.getInt("late")))
                .list();
    }

    private static TaskRecord read(ResultSet row) throws SQLException {
        String assignee = row.getString("assignee_");
        return new TaskRecord(
                row.getString("id_"),
                row.getString("name_"),
                row.getString("task_def_key_"),
                row.getString("proc_def_key_"),
                row.getString("proc_inst_id_"),
                row.getString("business_key_"),
                assignee,
                assignee == null ? null : name(row.getString("first_"), row.getString("last_"), assignee),
                texts(row.getArray("groups")),
                moment(row.getTimestamp("start_time_")),
                moment(row.getTimestamp("end_time_")),
                moment(row.getTimestamp("due_date_")));
    }

    private static String name(String first, String last, String id) {
        String name = ((first == null ? "" : first) + " " + (last == null ? "" : last)).strip();
        return name.isEmpty() ? id : name;
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static Instant moment(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
