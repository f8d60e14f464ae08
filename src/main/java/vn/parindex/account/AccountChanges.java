package vn.parindex.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.account.AccountChange.Kind;

/** The record of who changed which account when. Rows are added in the transaction of the change, never removed. */
@Component
public class AccountChanges {

    /** Who acts when no person does: the product itself, at its start or at the terminal. */
    public static final String SYSTEM = "he-thong";

    private static final String SELECT =
            "select kind, user_id, group_id, detail, changed_by, changed_at from account_change ";

    private static final RowMapper<AccountChange> ROW = (row, number) -> new AccountChange(
            Kind.valueOf(row.getString("kind")),
            row.getString("user_id"),
            row.getString("group_id"),
            row.getString("detail"),
            row.getString("changed_by"),
            row.getTimestamp("changed_at").toInstant());

    private final JdbcClient database;
    private final Clock clock;

    AccountChanges(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param user null where a group alone changed
     * @param group null where it is about no group
     * @param detail Vietnamese; may be null
     * @param by null: the product itself
     */
    @Transactional
    public void record(Kind kind, String user, String group, String detail, String by) {
        database.sql(
                        """
                        insert into account_change (id, kind, user_id, group_id, detail, changed_by, changed_at)
                        values (nextval('account_change_seq'), :kind, :user, :group, :detail, :by, :at)
                        """)
                .param("kind", kind.name())
                .param("user", user)
                .param("group", group)
                .param("detail", detail)
                .param("by", by == null ? SYSTEM : by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** The latest changes that people made, the latest first. */
    @Transactional(readOnly = true)
    public List<AccountChange> latest(int most) {
        return database.sql(SELECT + "where changed_by <> :system order by id desc limit :most")
                .param("system", SYSTEM)
                .param("most", most)
                .query(ROW)
                .list();
    }

    /** The latest changes of the account of one user, also by the product itself, the latest first. */
    @Transactional(readOnly = true)
    public List<AccountChange> latest(int most, String user) {
        return database.sql(SELECT + "where user_id = :user order by id desc limit :most")
                .param("user", user)
                .param("most", most)
                .query(ROW)
                .list();
    }
}
