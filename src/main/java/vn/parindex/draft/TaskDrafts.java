package vn.parindex.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of drafts. Each is based on the one before it; who bases on an older one is refused. */
@Service
@Transactional
public class TaskDrafts {

    /** Versions that are kept beside what the form showed at first. */
    static final int KEPT = 30;

    private static final TypeReference<Map<String, Object>> CONTENT = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient database;
    private final Clock clock;

    TaskDrafts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The last version; empty if nobody has saved a draft of the task. */
    @Transactional(readOnly = true)
    public Optional<Draft> latest(String taskId) {
        return database.sql("select * from task_draft where task_id = ? and version > 0 order by version desc limit 1")
                .param(taskId)
                .query((row, number) -> draft(row))
                .optional();
    }

    /** A version; empty if there is none, or it is not kept any more. */
    @Transactional(readOnly = true)
    public Optional<Draft> version(String taskId, int version) {
        return database.sql("select * from task_draft where task_id = ? and version = ?")
                .params(taskId, version)
                .query((row, number) -> draft(row))
                .optional();
    }

    /** What is kept, the last version first. */
    @Transactional(readOnly = true)
    public List<DraftVersion> versions(String taskId) {
        return database.sql(
                        "select version, kind, saved_by, saved_at from task_draft where task_id = ? order by version desc")
                .param(taskId)
                .query((row, number) -> new DraftVersion(
                        row.getInt("version"),
                        Draft.Kind.valueOf(row.getString("kind")),
                        row.getString("saved_by"),
                        instant(row)))
                .list();
    }

    /**
     * Keeps a draft as the version after the one it is based on. What does not differ from the last version is that
     * version already: nothing is stored, whatever it is based on.
     *
     * @param basedOn the version that the content was made from; 0 for the form as it was at first
     * @param opened what the form showed before the first draft; only asked for then
     * @throws OutdatedDraft if there is a later version that differs
     * @throws TaskEnded if the task is not open any more
     */
    public Draft save(
            String taskId,
            int basedOn,
            Draft.Kind kind,
            Map<String, Object> content,
            String user,
            Supplier<Map<String, Object>> opened) {
        Optional<Draft> latest = latest(taskId);
        if (latest.isPresent() && latest.get().content().equals(content)) {
            return latest.get();
        }
        int current = latest.map(Draft::version).orElse(0);
        if (basedOn != current) {
            throw latest.map(OutdatedDraft::new)
                    .orElseThrow(() -> new IllegalArgumentException("no version " + basedOn + " of " + taskId));
        }
        Instant now = clock.instant();
        if (current == 0) {
            insert(new Draft(taskId, 0, Draft.Kind.OPENED, opened.get(), null, now));
        }
        var draft = new Draft(taskId, current + 1, kind, content, user, now);
        if (insert(draft) == 0) {
            // somebody was faster by the moment between looking and storing
            throw new OutdatedDraft(latest(taskId).orElseThrow());
        }
        forget(draft, latest);
        return draft;
    }

    /** Keys of the inputs in which the last version differs from what the form showed at first. */
    @Transactional(readOnly = true)
    public Set<String> changed(String taskId) {
        Optional<Draft> latest = latest(taskId);
        Optional<Draft> opened = version(taskId, 0);
        if (latest.isEmpty() || opened.isEmpty()) {
            return Set.of();
        }
        Map<String, Object> now = latest.get().content();
        Map<String, Object> then = opened.get().content();
        return Stream.concat(now.keySet().stream(), then.keySet().stream())
                .filter(key -> !Objects.equals(now.get(key), then.get(key)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The last version, with the task held until the end of the transaction: nobody saves another one before the task
     * has ended.
     */
    public Optional<Draft> latestForEnd(String taskId) {
        database.sql("select id_ from act_ru_task where id_ = ? for update")
                .param(taskId)
                .query(String.class)
                .optional();
        return latest(taskId);
    }

    private int insert(Draft draft) {
        try {
            return database.sql(
                            """
                            insert into task_draft (task_id, version, kind, content, saved_by, saved_at)
                            values (?, ?, ?, ?::jsonb, ?, ?) on conflict do nothing
                            """)
                    .params(
                            draft.taskId(),
                            draft.version(),
                            draft.kind().name(),
                            json(draft.content()),
                            draft.savedBy(),
                            draft.savedAt().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DataIntegrityViolationException ended) {
            throw new TaskEnded(draft.taskId(), ended);
        }
    }

    /** Of a row of versions that the page saved by itself for one person, the last is enough. */
    private void forget(Draft saved, Optional<Draft> before) {
        before.filter(last -> saved.kind() == Draft.Kind.AUTOMATIC
                        && last.kind() == Draft.Kind.AUTOMATIC
                        && last.savedBy().equals(saved.savedBy()))
                .ifPresent(last -> database.sql("delete from task_draft where task_id = ? and version = ?")
                        .params(last.taskId(), last.version())
                        .update());
        database.sql(
                        """
                        delete from task_draft where task_id = ? and version > 0 and version not in
                          (select version from task_draft where task_id = ? order by version desc limit ?)
                        """)
                .params(saved.taskId(), saved.taskId(), KEPT)
                .update();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getString("task_id"),
                row.getInt("version"),
                Draft.Kind.valueOf(row.getString("kind")),
                content(row.getString("content")),
                row.getString("saved_by"),
                instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getTimestamp("saved_at").toInstant();
    }

    private static String json(Map<String, Object> content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not plain values", e);
        }
    }

    private static Map<String, Object> content(String json) {
        try {
            return JSON.readValue(json, CONTENT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("content of a draft cannot be read", e);
        }
    }
}
