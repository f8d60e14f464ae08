package vn.parindex.workflow.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.account.Deputies;
import vn.parindex.account.Deputyship;
import vn.parindex.account.Role;
import vn.parindex.workflow.tasks.AssessmentBean;

/** Users and groups of the engine with nobody's rights applied: who may ask is decided before. */
@Component
@Transactional(readOnly = true)
public class Accounts {

    private static final String SELECT =
            """
            select u.id_, u.first_, u.last_, u.email_,
                   array(select m.group_id_ from act_id_membership m where m.user_id_ = u.id_ order by m.group_id_) as groups
            from act_id_user u
            """;

    private final JdbcClient database;
    private final Deputies deputies;

    Accounts(JdbcClient database, Deputies deputies) {
        this.database = database;
        this.deputies = deputies;
    }

    /** All users by their ids. */
    public List<Account> all() {
        return database.sql(SELECT + " order by u.id_")
                .query((row, number) -> account(row))
                .list();
    }

    public Optional<Account> find(String user) {
        return database.sql(SELECT + " where u.id_ = :user")
                .param("user", user)
                .query((row, number) -> account(row))
                .optional();
    }

    /** Those of these users that there are. */
    public List<Account> all(Collection<String> users) {
        return users.isEmpty()
                ? List.of()
                : database.sql(SELECT + " where u.id_ in (:users)")
                        .param("users", users)
                        .query((row, number) -> account(row))
                        .list();
    }

    /** Names of groups by their ids; a group without a name has its id. */
    public Map<String, String> groups() {
        var names = new LinkedHashMap<String, String>();
        database.sql("select id_, coalesce(name_, id_) as name from act_id_group order by name, id_")
                .query(row -> {
                    names.put(row.getString("id_"), row.getString("name"));
                });
        return names;
    }

    /** The units among the groups, names by codes. */
    public Map<String, String> units() {
        var units = new LinkedHashMap<String, String>();
        groups().forEach((id, name) -> {
            if (!Role.isRole(id) && !id.endsWith(AssessmentBean.HEAD_SUFFIX)) {
                units.put(id, name);
            }
        });
        return units;
    }

    /** The groups that a user has of their own. */
    public Set<String> ownGroups(String user) {
        return database
                .sql("select group_id_ from act_id_membership where user_id_ = :user")
                .param("user", user)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the user logs in with the province's own login, and so has no password here. */
    boolean comesFromProvince(String user) {
        return database.sql("select exists (select from sso_account where user_id = :user)")
                .param("user", user)
                .query(Boolean.class)
                .single();
    }

    /** The groups that a user has today because they stand in for somebody, by what they stand in by. */
    public Map<Deputyship, Set<String>> deputisedGroups(String user) {
        var groups = new LinkedHashMap<Deputyship, Set<String>>();
        for (Deputyship deputyship : deputies.of(user)) {
            groups.put(
                    deputyship,
                    ownGroups(deputyship.absent()).stream()
                            .filter(group -> !Role.isRole(group))
                            .collect(Collectors.toUnmodifiableSet()));
        }
        return groups;
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("id_"),
                text(row.getString("first_")),
                text(row.getString("last_")),
                row.getString("email_"),
                List.of((String[]) row.getArray("groups").getArray()));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
