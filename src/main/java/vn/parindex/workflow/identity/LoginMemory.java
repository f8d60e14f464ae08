package vn.parindex.workflow.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What all servers remember of logins. Each statement stands alone: whatever becomes of the transaction that somebody's
 * password is looked at in, what was counted stays counted.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class LoginMemory {

    /** What is remembered. */
    enum Kind {
        /** wrong passwords of a user at an address */
        PAIR,
        /** wrong passwords at an address */
        CLIENT,
        /** wrong passwords of a user */
        USER,
        /** an address where a user has logged in */
        KNOWN
    }

    private final JdbcClient database;

    LoginMemory(JdbcClient database) {
        this.database = database;
    }

    /** Until when each is remembered; what is missing is not. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Map<Kind, Instant> of(String user, String client, Instant now) {
        var memory = new EnumMap<Kind, Instant>(Kind.class);
        database.sql(
                        """
                        select kind, until from login_memory
                        where until > :now
                          and (kind in ('PAIR', 'KNOWN') and subject = :pair
                               or kind = 'CLIENT' and subject = :client
                               or kind = 'USER' and subject = :user)
                        """)
                .param("now", Timestamp.from(now))
                .param("pair", subject(Kind.PAIR, user, client))
                .param("client", subject(Kind.CLIENT, user, client))
                .param("user", subject(Kind.USER, user, client))
                .query(row -> {
                    memory.put(
                            Kind.valueOf(row.getString("kind")),
                            row.getTimestamp("until").toInstant());
                });
        return memory;
    }

    /**
     * Counts a wrong password.
     *
     * @param forgottenAfter one takes this long to be forgotten, several one after the other
     * @param most together not longer than this
     */
    public void add(Kind kind, String user, String client, Duration forgottenAfter, Duration most, Instant now) {
        database.sql(
                        """
                        insert into login_memory as known (kind, subject, until)
                        values (:kind, :subject, cast(:now as timestamptz) + cast(:step as interval))
                        on conflict (kind, subject) do update
                        set until = least(greatest(known.until, :now) + cast(:step as interval),
                                          cast(:now as timestamptz) + cast(:most as interval))
                        """)
                .param("kind", kind.name())
                .param("subject", subject(kind, user, client))
                .param("now", Timestamp.from(now))
                .param("step", forgottenAfter.toString())
                .param("most", most.toString())
                .update();
    }

    /** Remembers something until then. */
    public void put(Kind kind, String user, String client, Instant until) {
        database.sql(
                        """
                        insert into login_memory (kind, subject, until) values (:kind, :subject, :until)
                        on conflict (kind, subject) do update set until = excluded.until
                        """)
                .param("kind", kind.name())
                .param("subject", subject(kind, user, client))
                .param("until", Timestamp.from(until))
                .update();
    }

    public void forget(Kind kind, String user, String client) {
        database.sql("delete from login_memory where kind = :kind and subject = :subject")
                .param("kind", kind.name())
                .param("subject", subject(kind, user, client))
                .update();
    }

    /** Returns how many things of before were not worth anything any more. */
    public int clean(Instant now) {
        return database.sql("delete from login_memory where until <= :now")
                .param("now", Timestamp.from(now))
                .update();
    }

    private static String subject(Kind kind, String user, String client) {
        String text =
                switch (kind) {
                    case PAIR, KNOWN -> client + '\n' + user;
                    case CLIENT -> client;
                    case USER -> user;
                };
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
