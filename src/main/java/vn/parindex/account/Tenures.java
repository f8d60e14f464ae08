package vn.parindex.account;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.account.AccountChange.Kind;
import vn.parindex.calendar.VietnamTime;

/** From when to when accounts are open. The account of a person who left stays, for its name stands in every record. */
@Component
@Transactional
public class Tenures {

    private final JdbcClient database;
    private final AccountChanges changes;
    private final Clock clock;

    Tenures(JdbcClient database, AccountChanges changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Tenure of(String user) {
        return database.sql("select user_id, first_day, last_day from account_tenure where user_id = :user")
                .param("user", user)
                .query((row, number) -> tenure(row))
                .optional()
                .orElse(Tenure.ALWAYS);
    }

    /** Whether the account is open today. */
    @Transactional(readOnly = true)
    public boolean isOpen(String user) {
        return of(user).includes(VietnamTime.dateOf(clock.instant()));
    }

    /** Of all accounts that are not open without end. */
    @Transactional(readOnly = true)
    public Map<String, Tenure> all() {
        return database
                .sql("select user_id, first_day, last_day from account_tenure")
                .query((row, number) -> Map.entry(row.getString("user_id"), tenure(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Users whose last day is over. */
    @Transactional(readOnly = true)
    public List<String> departed() {
        return database.sql("select user_id from account_tenure where last_day < :today order by user_id")
                .param("today", Date.valueOf(VietnamTime.dateOf(clock.instant())))
                .query(String.class)
                .list();
    }

    /**
     * Says when an account is open; nothing happens if it says so already.
     *
     * @param by who says so; null: the product itself
     * @throws AccountRefused if the last day is before the first, or the person closes their own account
     */
    public void set(String user, Tenure tenure, String by) {
        if (tenure.equals(of(user))) {
            return;
        }
        if (tenure.firstDay() != null
                && tenure.lastDay() != null
                && tenure.lastDay().isBefore(tenure.firstDay())) {
            throw new AccountRefused("Ngày kết thúc phải từ ngày bắt đầu trở đi.");
        }
        if (user.equals(by)) {
            throw new AccountRefused(
                    "Không tự đổi thời gian sử dụng tài khoản của chính mình; đề nghị người quản trị khác.");
        }
        database.sql("delete from account_tenure where user_id = :user")
                .param("user", user)
                .update();
        if (!tenure.equals(Tenure.ALWAYS)) {
            database.sql("insert into account_tenure (user_id, first_day, last_day) values (:user, :first, :last)")
                    .param("user", user)
                    .param("first", date(tenure.firstDay()))
                    .param("last", date(tenure.lastDay()))
                    .update();
        }
        changes.record(Kind.TENURE_SET, user, null, tenure.text(), by);
    }

    private static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static Tenure tenure(ResultSet row) throws SQLException {
        return new Tenure(day(row.getDate("first_day")), day(row.getDate("last_day")));
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
