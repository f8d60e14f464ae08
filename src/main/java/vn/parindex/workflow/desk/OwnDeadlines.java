package vn.parindex.workflow.desk;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deadlines that single tasks were given; they are the product's own, so that they outlive what the engine computes. */
@Component
public class OwnDeadlines {

    private final JdbcClient database;

    OwnDeadlines(JdbcClient database) {
        this.database = database;
    }

    /** Until when the task was extended last; empty if it never was. */
    @Transactional(readOnly = true)
    public Optional<Instant> of(String taskId) {
        return database.sql("select due from task_extension where task_id = :task order by id desc limit 1")
                .param("task", taskId)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** @param previous null if the task had no deadline */
    void record(
            String taskId,
            String businessKey,
            String activityId,
            Instant previous,
            Instant due,
            String reason,
            String user,
            Instant at) {
        database.sql(
                        """
                        insert into task_extension values (nextval('task_extension_seq'), :task, :key, :activity,
                            :previous, :due, :reason, :user, :at)
                        """)
                .param("task", taskId)
                .param("key", businessKey)
                .param("activity", activityId)
                .param("previous", previous == null ? null : Timestamp.from(previous))
                .param("due", Timestamp.from(due))
                .param("reason", reason)
                .param("user", user)
                .param("at", Timestamp.from(at))
                .update();
    }
}
