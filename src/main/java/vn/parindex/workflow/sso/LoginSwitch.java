package vn.parindex.workflow.sso;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.account.AccountChange.Kind;
import vn.parindex.account.AccountChanges;
import vn.parindex.account.AccountRefused;
import vn.parindex.account.Role;
import vn.parindex.account.Tenure;
import vn.parindex.account.Tenures;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.workflow.people.Account;

/**
 * Local accounts that become the province's, and the way back. An administrator allows it for some days; only then does
 * the first login by that name at the province take the account, its groups and its end of the password.
 */
@NamedInterface("sso")
@Component
@Transactional
public class LoginSwitch {

    /** Whoever registers a name at the province has this long to be taken for its owner, so it is not for ever. */
    private static final Period OPEN = Period.ofDays(30);

    private static final String NOBODY = "Chưa chọn tài khoản nào.";

    private final JdbcClient database;
    private final ObjectProvider<SingleSignOn> singleSignOn;
    private final AccountChanges changes;
    private final Tenures tenures;
    private final Clock clock;

    LoginSwitch(
            JdbcClient database,
            ObjectProvider<SingleSignOn> singleSignOn,
            AccountChanges changes,
            Tenures tenures,
            Clock clock) {
        this.database = database;
        this.singleSignOn = singleSignOn;
        this.changes = changes;
        this.tenures = tenures;
        this.clock = clock;
    }

    /** Whether there is a login of the province at all. */
    public boolean isPossible() {
        return singleSignOn.getIfAvailable() != null;
    }

    /** Users who log in with the province's login. */
    @Transactional(readOnly = true)
    public Set<String> switched() {
        return database.sql("select user_id from sso_account").query(String.class).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Until when the first login at the province may take which accounts. */
    @Transactional(readOnly = true)
    public Map<String, Instant> allowed() {
        var allowed = new LinkedHashMap<String, Instant>();
        database.sql("select user_id, open_until from sso_switch where open_until > :now order by user_id")
                .param("now", now())
                .query(row -> {
                    allowed.put(
                            row.getString("user_id"),
                            row.getTimestamp("open_until").toInstant());
                });
        return allowed;
    }

    /** Why accounts stay as they are, Vietnamese, by users; who is missing may become the province's. */
    @Transactional(readOnly = true)
    public Map<String, String> refusals(Collection<Account> accounts) {
        Set<String> switched = switched();
        Map<String, Tenure> limits = tenures.all();
        var refusals = new LinkedHashMap<String, String>();
        for (Account account : accounts) {
            Tenure limit = limits.getOrDefault(account.id(), Tenure.ALWAYS);
            problem(account, switched, limit).ifPresent(problem -> refusals.put(account.id(), problem));
        }
        return refusals;
    }

    /**
     * Lets the first logins by these names at the province take the accounts; a second time lets them for as long again.
     *
     * @throws AccountRefused with all accounts of which one cannot be; nothing has changed then
     */
    public void allow(Collection<Account> accounts, Account by) {
        requireAdministrator(by);
        var problems = new ArrayList<String>();
        refusals(accounts).forEach((user, problem) -> problems.add("“%s”: %s".formatted(user, problem)));
        if (accounts.isEmpty()) {
            problems.add(NOBODY);
        }
        if (!problems.isEmpty()) {
            throw new AccountRefused(problems);
        }
        accounts.forEach(account -> allow(account.id(), by.id()));
    }

    /**
     * Takes back what was allowed, or makes accounts local again: without a password until an administrator sets one.
     *
     * @throws AccountRefused if one of them is local and was to stay so, or the administrator's own
     */
    public void withdraw(Collection<Account> accounts, Account by) {
        requireAdministrator(by);
        if (accounts.isEmpty()) {
            throw new AccountRefused(NOBODY);
        }
        for (Account account : accounts) {
            String user = account.id();
            if (user.equals(by.id())) {
                throw new AccountRefused("Không tự đổi cách đăng nhập của chính mình; đề nghị người quản trị khác.");
            }
            if (delete("sso_switch", user)) {
                changes.record(Kind.SWITCH_WITHDRAWN, user, null, null, by.id());
            } else if (delete("sso_account", user)) {
                changes.record(
                        Kind.LOCAL_AGAIN, user, null, "chưa có mật khẩu cho đến khi người quản trị đặt", by.id());
            } else {
                throw new AccountRefused("“%s” đang là tài khoản nội bộ; tải lại trang.".formatted(user));
            }
        }
    }

    /**
     * Uses up what was allowed: of two who come at once one finds it.
     *
     * @return whether the first login at the province may take the account now
     */
    boolean use(String user) {
        int used = database.sql(
                        """
                        delete from sso_switch
                        where user_id = :user and open_until > :now
                          and not exists (select from act_id_membership
                                          where user_id_ = :user and group_id_ = :administrators)
                        """)
                .param("user", user)
                .param("now", now())
                .param("administrators", Role.ADMINISTRATOR.group())
                .update();
        return used == 1;
    }

    private void allow(String user, String by) {
        LocalDate lastDay = today().plus(OPEN);
        database.sql(
                        """
                        insert into sso_switch (user_id, allowed_by, allowed_at, open_until)
                        values (:user, :by, :at, :until)
                        on conflict (user_id) do update
                        set allowed_by = excluded.allowed_by, allowed_at = excluded.allowed_at,
                            open_until = excluded.open_until
                        """)
                .param("user", user)
                .param("by", by)
                .param("at", now())
                .param("until", Timestamp.from(VietnamTime.startOf(lastDay.plusDays(1))))
                .update();
        changes.record(Kind.SWITCH_ALLOWED, user, null, "đến hết %s".formatted(VietnamTime.format(lastDay)), by);
    }

    private Optional<String> problem(Account account, Set<String> switched, Tenure limit) {
        if (!isPossible()) {
            return Optional.of("phần mềm chưa được nối với hệ thống đăng nhập của tỉnh.");
        }
        if (account.isAdministrator()) {
            return Optional.of(
                    "tài khoản quản trị giữ mật khẩu riêng, để còn vào được khi hệ thống của tỉnh không trả lời.");
        }
        if (switched.contains(account.id())) {
            return Optional.of("đã đăng nhập bằng tài khoản của tỉnh.");
        }
        if (!Person.isId(account.id())) {
            return Optional.of("hệ thống đăng nhập của tỉnh không thể có tên này.");
        }
        return limit.isOverOn(today()) ? Optional.of("tài khoản đã khóa.") : Optional.empty();
    }

    private static void requireAdministrator(Account by) {
        if (!by.isAdministrator()) {
            throw new AccountRefused("Chỉ người quản trị đổi được cách đăng nhập của tài khoản.");
        }
    }

    private boolean delete(String table, String user) {
        return database.sql("delete from " + table + " where user_id = :user")
                        .param("user", user)
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }
}
