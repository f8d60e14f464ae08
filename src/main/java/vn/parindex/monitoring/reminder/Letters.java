package vn.parindex.monitoring.reminder;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters in the database, from the moment they are written until it is known what became of them. */
@Component
public class Letters {

    private static final int LONGEST_ERROR = 1000;
    private static final int LONGEST_NAMES = 1000;

    private final JdbcClient database;

    Letters(JdbcClient database) {
        this.database = database;
    }

    /** Whether the letters of a day have been written. */
    boolean isWritten(LocalDate day) {
        return database.sql("select exists (select from reminder_round where day = :day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Reasons for which letters about these tasks were written before. */
    Set<Reason> known(Collection<String> taskIds) {
        return new HashSet<>(
                database.sql("select task_id, due_on, step, recipient from reminder_sent where task_id = any(:tasks)")
                        .param("tasks", taskIds.stream().distinct().toArray(String[]::new))
                        .query((row, number) -> new Reason(
                                row.getString("task_id"),
                                row.getObject("due_on", LocalDate.class),
                                row.getString("step"),
                                row.getString("recipient")))
                        .list());
    }

    /**
     * Writes the letters of a day, with their reasons, all or none.
     *
     * @param texts of the letters, in their order
     * @return whether they were written; another node may have been first, for whom this waits
     */
    @Transactional
    boolean write(Composition composition, List<LetterText> texts, Instant now) {
        int first = database.sql(
                        """
                        insert into reminder_round (day, done_at, table_version, digests, unreachable)
                        values (:day, :now, :version, :digests, :unreachable) on conflict (day) do nothing
                        """)
                .param("day", composition.day())
                .param("now", Timestamp.from(now))
                .param("version", composition.tableVersion())
                .param("digests", composition.letters().size())
                .param("unreachable", composition.unreachable().size())
                .update();
        if (first == 0) {
            return false;
        }
        for (int i = 0; i < composition.letters().size(); i++) {
            Letter letter = composition.letters().get(i);
            long id = insert("DAILY", composition.day(), letter, texts.get(i), now);
            composition.reasons().stream()
                    .filter(reason -> reason.recipient().equals(letter.recipient()))
                    .forEach(reason -> insert(reason, id));
        }
        return true;
    }

    /** Writes a letter that somebody asked for; it counts as no reason of the table's. */
    @Transactional
    void writeNow(LocalDate day, Letter letter, LetterText text, Instant now) {
        insert("MANUAL", day, letter, text, now);
    }

    private long insert(String kind, LocalDate day, Letter letter, LetterText text, Instant now) {
        String names = letter.greeting();
        return database.sql(
                        """
                        insert into reminder_digest (kind, day, recipient, names, subject, plain, html, state, attempts,
                                                     written_at, next_attempt_at)
                        values (:kind, :day, :recipient, :names, :subject, :plain, :html, 'PENDING', 0, :now, :now)
                        returning id
                        """)
                .param("kind", kind)
                .param("day", day)
                .param("recipient", letter.recipient())
                .param("names", names.substring(0, Math.min(names.length(), LONGEST_NAMES)))
                .param("subject", text.subject())
                .param("plain", text.plain())
                .param("html", text.html())
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    private void insert(Reason reason, long digest) {
        database.sql(
                        """
                        insert into reminder_sent (task_id, due_on, step, recipient, digest_id)
                        values (:task, :due, :step, :recipient, :digest)
                        """)
                .param("task", reason.taskId())
                .param("due", reason.due())
                .param("step", reason.step())
                .param("recipient", reason.recipient())
                .param("digest", digest)
                .update();
    }

    /** Takes a letter out of the box, so that no other node takes it; committed before the mail server hears of it. */
    Optional<Outgoing> claim(Instant now) {
        return database.sql(
                        """
                        update reminder_digest set state = 'SENDING', claimed_at = :now, attempts = attempts + 1
                        where id = (select id from reminder_digest
                                    where state = 'PENDING' and next_attempt_at <= :now
                                    order by next_attempt_at, id limit 1
                                    for update skip locked)
                        returning id, recipient, subject, plain, html, attempts
                        """)
                .param("now", Timestamp.from(now))
                .query((row, number) -> new Outgoing(
                        row.getLong("id"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("plain"),
                        row.getString("html"),
                        row.getInt("attempts")))
                .optional();
    }

    void sent(long id, Instant now) {
        database.sql("update reminder_digest set state = 'SENT', sent_at = :now, error = null where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    void tryAgain(long id, String error, Instant at) {
        database.sql(
                        """
                        update reminder_digest set state = 'PENDING', next_attempt_at = :at, error = :error
                        where id = :id
                        """)
                .param("at", Timestamp.from(at))
                .param("error", shortened(error))
                .param("id", id)
                .update();
    }

    /** Nobody was told, so the reasons stand again for the letter of another day. */
    @Transactional
    void failed(long id, String error) {
        database.sql("update reminder_digest set state = 'FAILED', error = :error where id = :id")
                .param("error", shortened(error))
                .param("id", id)
                .update();
        forget(List.of(id));
    }

    /** Gives up daily letters of earlier days, whose "hôm nay" is no longer true. */
    @Transactional
    List<Long> giveUpBefore(LocalDate today) {
        List<Long> old = database.sql(
                        """
                        update reminder_digest set state = 'FAILED', error = left(concat_ws(' ', 'Hết ngày mà chưa gửi được.', error), 1000)
                        where state = 'PENDING' and kind = 'DAILY' and day < :today returning id
                        """)
                .param("today", today)
                .query(Long.class)
                .list();
        forget(old);
        return old;
    }

    /** Marks letters that a server took out of the box and never said what became of them. They are not sent again. */
    List<Long> lostBefore(Instant claimed) {
        return database.sql(
                        """
                        update reminder_digest
                        set state = 'UNKNOWN', error = 'Máy chủ dừng khi đang gửi; người nhận có thể đã nhận được.'
                        where state = 'SENDING' and claimed_at < :claimed returning id
                        """)
                .param("claimed", Timestamp.from(claimed))
                .query(Long.class)
                .list();
    }

    private void forget(Collection<Long> letters) {
        database.sql("delete from reminder_sent where digest_id = any(:letters)")
                .param("letters", letters.toArray(Long[]::new))
                .update();
    }

    /** Letters since a day, the latest first. */
    public List<Written> since(LocalDate day) {
        return database.sql(
                        """
                        select id, kind, day, recipient, names, subject, state, attempts, sent_at, error
                        from reminder_digest where day >= :day order by id desc limit 500
                        """)
                .param("day", day)
                .query((row, number) -> new Written(
                        row.getLong("id"),
                        row.getString("kind").equals("DAILY"),
                        row.getObject("day", LocalDate.class),
                        row.getString("recipient"),
                        row.getString("names"),
                        row.getString("subject"),
                        Written.State.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        row.getTimestamp("sent_at") == null
                                ? null
                                : row.getTimestamp("sent_at").toInstant(),
                        row.getString("error")))
                .list();
    }

    private static String shortened(String error) {
        String text = error == null ? "" : error.strip();
        return text.substring(0, Math.min(text.length(), LONGEST_ERROR));
    }
}
