package vn.parindex.workflow.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.workflow.tasks.AssessmentBean;

/** Who is behind the groups and assignees of tasks. */
@Component
public class Contacts {

    private static final String PERSON =
            """
            u.id_, coalesce(nullif(trim(concat_ws(' ', u.first_, u.last_)), ''), u.id_) as name,
            coalesce(trim(u.email_), '') as address
            """;

    private final JdbcClient database;

    Contacts(JdbcClient database) {
        this.database = database;
    }

    /** Members of each of the groups, in order of their ids; an empty list for a group without any. */
    public Map<String, List<Contact>> ofGroups(Collection<String> groups) {
        Map<String, Set<Contact>> members = new LinkedHashMap<>();
        groups.forEach(group -> members.put(group, new LinkedHashSet<>()));
        if (!members.isEmpty()) {
            database.sql("select m.group_id_, " + PERSON
                            + " from act_id_membership m join act_id_user u on u.id_ = m.user_id_"
                            + " where m.group_id_ in (:groups) order by u.id_")
                    .param("groups", members.keySet())
                    .query((row, number) ->
                            members.get(row.getString("group_id_")).add(contact(row)))
                    .list();
        }
        return members.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** The group of the heads of a unit, from the group of its staff or that of its heads. */
    public static String headsOf(String group) {
        return group.endsWith(AssessmentBean.HEAD_SUFFIX) ? group : group + AssessmentBean.HEAD_SUFFIX;
    }

    public Optional<Contact> ofUser(String user) {
        return database.sql("select " + PERSON + " from act_id_user u where u.id_ = :user")
                .param("user", user)
                .query((row, number) -> contact(row))
                .optional();
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(row.getString("id_"), row.getString("name"), row.getString("address"));
    }
}
