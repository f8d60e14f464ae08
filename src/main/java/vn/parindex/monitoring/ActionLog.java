package vn.parindex.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was done about deadlines. Rows are added, never changed. */
@Repository
@Transactional(readOnly = true)
public class ActionLog {

    private static final int MOST = 1000;
    private static final String SELECT =
            """
            select request, plan_id, kind, task_id, process_instance_id, subject, unit_code, before_text, after_text,
                   reason, actor, acted_at
            from deadline_action
            """;

    private final JdbcClient database;

    ActionLog(JdbcClient database) {
        this.database = database;
    }

    /** The latest of a plan, newest first; at most a thousand. */
    public List<DeadlineAction> of(String planId) {
        return database.sql(SELECT + " where plan_id = :plan order by id desc limit " + MOST)
                .param("plan", planId)
                .query((row, number) -> action(row))
                .list();
    }

    /** Of certain tasks, newest first. */
    public List<DeadlineAction> ofTasks(Collection<String> taskIds) {
        return taskIds.isEmpty()
                ? List.of()
                : database.sql(SELECT + " where task_id in (:tasks) order by id desc")
                        .param("tasks", taskIds)
                        .query((row, number) -> action(row))
                        .list();
    }

    /**
     * Lets what is done about a plan be done one after the other, until the transaction ends.
     *
     * @return false if what was confirmed has been carried out already: a double click, or a page that asked again
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean begins(Instruction instruction) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('deadline-action ' || :plan, 0))")
                .param("plan", instruction.planId())
                .query((row, number) -> true)
                .single();
        return database.sql("select not exists (select 1 from deadline_action where request = :request)")
                .param("request", instruction.request())
                .query(Boolean.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(DeadlineAction action) {
        database.sql(
                        """
                        insert into deadline_action values (nextval('deadline_action_seq'), :request, :plan, :kind,
                            :task, :instance, :subject, :unit, :before, :after, :reason, :user, :at)
                        """)
                .param("request", action.request())
                .param("plan", action.planId())
                .param("kind", action.kind().name())
                .param("task", action.taskId())
                .param("instance", action.processInstanceId())
                .param("subject", action.subject())
                .param("unit", action.unitCode())
                .param("before", action.before())
                .param("after", action.after())
                .param("reason", action.reason())
                .param("user", action.user())
                .param("at", Timestamp.from(action.at()))
                .update();
    }

    private static DeadlineAction action(ResultSet row) throws SQLException {
        return new DeadlineAction(
                row.getObject("request", UUID.class),
                row.getString("plan_id"),
                DeadlineAction.Kind.valueOf(row.getString("kind")),
                row.getString("task_id"),
                row.getString("process_instance_id"),
                row.getString("subject"),
                row.getString("unit_code"),
                row.getString("before_text"),
                row.getString("after_text"),
                row.getString("reason"),
                row.getString("actor"),
                row.getTimestamp("acted_at").toInstant());
    }
}
