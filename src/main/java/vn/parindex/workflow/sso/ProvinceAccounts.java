package vn.parindex.workflow.sso;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.account.AccountChange.Kind;
import vn.parindex.account.AccountChanges;
import vn.parindex.account.Role;
import vn.parindex.account.Tenures;
import vn.parindex.workflow.people.Accounts;
import vn.parindex.workflow.sso.SignInProblem.Reason;

/**
 * Users who come by the province's own login. They are users of the engine like all others, without a password, so that
 * queries, reminders and rights know no difference; their names and those of their groups that came from the login follow
 * it at each login.
 */
@Component
public class ProvinceAccounts {

    private static final Logger log = LoggerFactory.getLogger(ProvinceAccounts.class);

    private final IdentityService identity;
    private final JdbcTemplate database;
    private final Accounts accounts;
    private final Tenures tenures;
    private final LoginSwitch loginSwitch;
    private final AccountChanges changes;
    private final Clock clock;

    ProvinceAccounts(
            IdentityService identity,
            JdbcTemplate database,
            Accounts accounts,
            Tenures tenures,
            LoginSwitch loginSwitch,
            AccountChanges changes,
            Clock clock) {
        this.identity = identity;
        this.database = database;
        this.accounts = accounts;
        this.tenures = tenures;
        this.loginSwitch = loginSwitch;
        this.changes = changes;
        this.clock = clock;
    }

    /** Whether a user came by the province's login. */
    public boolean contains(String user) {
        return !database.queryForList("select 1 from sso_account where user_id = ?", user)
                .isEmpty();
    }

    /** Whether the session of a request began at the province. */
    public boolean began(HttpServletRequest request) {
        return SsoSession.of(request).isPresent();
    }

    /**
     * Brings the user in step with what the login says, and creates them at the first login. A local account becomes the
     * province's only if an administrator has allowed it.
     *
     * @param groups of the engine, as the login says them; those that do not exist are left out
     * @return id of the user
     * @throws NotSignedIn if the name belongs to somebody else, the account is closed or the groups exclude each other
     */
    @Transactional
    public String signIn(Person person, Set<String> groups) {
        String user = userOf(person).orElseGet(() -> come(person, groups));
        if (!tenures.isOpen(user)) {
            throw new NotSignedIn(Reason.CLOSED, user);
        }
        database.update("update sso_account set last_login = ? where user_id = ?", now(), user);
        rename(user, person);
        follow(user, existing(user, groups));
        return user;
    }

    private Optional<String> userOf(Person person) {
        return database
                .queryForList(
                        "select user_id from sso_account where issuer = ? and subject = ?",
                        String.class,
                        person.issuer(),
                        person.subject())
                .stream()
                .findFirst();
    }

    private String come(Person person, Set<String> groups) {
        String id = person.userId().orElseThrow(() -> new NotSignedIn(Reason.NO_NAME, person.name()));
        if (identity.createUserQuery().userId(id).count() == 0) {
            identity.saveUser(named(identity.newUser(id), person));
            know(id, person);
            log.info("user {} came by the province's login for the first time", id);
        } else if (contains(id)) {
            throw new NotSignedIn(Reason.OTHER_ACCOUNT, id);
        } else if (loginSwitch.use(id)) {
            take(id, person, groups);
        } else {
            throw new NotSignedIn(Reason.LOCAL_ACCOUNT, id);
        }
        return id;
    }

    private void know(String user, Person person) {
        database.update(
                "insert into sso_account (user_id, issuer, subject, first_login, last_login) values (?, ?, ?, ?, ?)",
                user,
                person.issuer(),
                person.subject(),
                now(),
                now());
    }

    /** From now on the password is nobody's, and the groups follow the login, those from before too. */
    private void take(String user, Person person, Set<String> groups) {
        if (existing(user, groups).isEmpty()) {
            // nobody loses all they had because the login does not tell groups yet
            throw new NotSignedIn(Reason.NO_GROUPS, user);
        }
        know(user, person);
        database.update("update act_id_user set pwd_ = null, salt_ = null, rev_ = rev_ + 1 where id_ = ?", user);
        database.update(
                "insert into sso_membership (user_id, group_id)"
                        + " select user_id_, group_id_ from act_id_membership where user_id_ = ?",
                user);
        changes.record(
                Kind.SWITCHED,
                user,
                null,
                "lần đầu đăng nhập bằng tài khoản “%s” của tỉnh (%s %s); mật khẩu ở đây hết hiệu lực"
                        .formatted(person.name(), person.firstName(), person.lastName()),
                user);
        log.info("the account of user {} became the province's", user);
    }

    private void rename(String user, Person person) {
        User known = identity.createUserQuery().userId(user).singleResult();
        List<String> before = told(known);
        if (!told(named(known, person)).equals(before)) {
            identity.saveUser(known);
        }
    }

    private static List<String> told(User user) {
        return Arrays.asList(user.getFirstName(), user.getLastName(), user.getEmail());
    }

    /** What the login does not tell stays as it is known: a name, and above all an address for reminders. */
    private static User named(User user, Person person) {
        if (!(person.firstName() + person.lastName()).isBlank()) {
            user.setFirstName(person.firstName());
            user.setLastName(person.lastName());
        }
        if (person.mail() != null && !person.mail().isBlank()) {
            user.setEmail(person.mail());
        }
        return user;
    }

    private Set<String> existing(String user, Set<String> groups) {
        if (groups.isEmpty()) {
            return groups;
        }
        var known = new TreeSet<String>();
        identity.createGroupQuery().groupIdIn(groups.toArray(String[]::new)).list().stream()
                .map(Group::getId)
                .forEach(known::add);
        var unknown = new TreeSet<>(groups);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            log.warn("login of {}: groups that are not known here are ignored: {}", user, unknown);
        }
        return known;
    }

    /** What somebody else gave stays, also where the login says the same. */
    private void follow(String user, Set<String> groups) {
        List<String> fromLogin = database.queryForList(
                "select group_id from sso_membership where user_id = ? order by group_id", String.class, user);
        for (String group : fromLogin) {
            if (!groups.contains(group)) {
                identity.deleteMembership(user, group);
                log.info("user {} left group {} with the province's login", user, group);
            }
        }
        Set<String> member = new TreeSet<>(accounts.ownGroups(user));
        for (String group : groups) {
            if (member.add(group)) {
                if (Role.conflict(List.copyOf(member)).isPresent()) {
                    throw new NotSignedIn(Reason.CONFLICT, user);
                }
                identity.createMembership(user, group);
                database.update("insert into sso_membership (user_id, group_id) values (?, ?)", user, group);
                log.info("user {} joined group {} with the province's login", user, group);
            }
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
