package vn.parindex.workflow.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.workflow.tasks.AssessmentBean;

/** Who is behind the groups and assignees of tasks. */
@Component
public class Contacts {

    /** Members and who stands in for them today; nobody whose account is not open. */
    private static final String ON_DUTY =
            """
            with members as (%s),
            on_duty as (
                select group_id, user_id from members
                union
                select m.group_id, d.deputy from members m
                join deputyship d on d.absent = m.user_id
                    and :today between d.first_day and d.last_day and d.ended_at is null
            )
            select o.group_id, u.id_, coalesce(nullif(trim(concat_ws(' ', u.first_, u.last_)), ''), u.id_) as name,
                   coalesce(trim(u.email_), '') as address
            from on_duty o
            join act_id_user u on u.id_ = o.user_id
            where not exists (select from account_tenure t
                              where t.user_id = u.id_ and (t.first_day > :today or t.last_day < :today))
            order by u.id_
            """;

    private static final String OF_GROUPS = ON_DUTY.formatted(
            "select group_id_ as group_id, user_id_ as user_id from act_id_membership where group_id_ in (:groups)");

    private static final String OF_USER =
            ON_DUTY.formatted("select cast(:user as varchar) as group_id, cast(:user as varchar) as user_id");

    private final JdbcClient database;
    private final Clock clock;

    Contacts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Who works for each of the groups today, in order of their ids; an empty list for a group without anybody. */
    public Map<String, List<Contact>> ofGroups(Collection<String> groups) {
        Map<String, Set<Contact>> members = new LinkedHashMap<>();
        groups.forEach(group -> members.put(group, new LinkedHashSet<>()));
        if (!members.isEmpty()) {
            database.sql(OF_GROUPS)
                    .param("groups", members.keySet())
                    .param("today", today())
                    .query((row, number) ->
                            members.get(row.getString("group_id")).add(contact(row)))
                    .list();
        }
        return members.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** A user and who stands in for them today; nobody if the account is gone or closed and nobody stands in. */
    public List<Contact> ofUser(String user) {
        return database.sql(OF_USER)
                .param("user", user)
                .param("today", today())
                .query((row, number) -> contact(row))
                .list();
    }

    /** The group of the heads of a unit, from the group of its staff or that of its heads. */
    public static String headsOf(String group) {
        return group.endsWith(AssessmentBean.HEAD_SUFFIX) ? group : group + AssessmentBean.HEAD_SUFFIX;
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(row.getString("id_"), row.getString("name"), row.getString("address"));
    }
}
