package vn.parindex.workflow.sso;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.authorization.Groups;

/**
 * What the groups of a claim are called in the engine: as a table says, otherwise the same. The administrators' group is
 * reached by the table alone; whoever may create groups at the login does not become administrator here by a name.
 */
record GroupMapping(String claim, Map<String, List<String>> table) {

    /** @throws IllegalArgumentException if the table cannot be read */
    static GroupMapping of(SsoProperties properties) {
        var table = new LinkedHashMap<String, List<String>>();
        for (String row : properties.groups().split("[;\\n]")) {
            if (row.isBlank()) {
                continue;
            }
            // names of a directory hold the sign themselves: CN=so-tu-phap,OU=...
            int sign = row.lastIndexOf('=');
            List<String> groups = sign < 1 ? List.of() : words(row.substring(sign + 1), ",");
            if (groups.isEmpty()) {
                throw new IllegalArgumentException(
                        "parindex.sso.groups: write claim=group,group; claim=group – cannot read: " + row.strip());
            }
            table.put(row.substring(0, sign).strip(), groups);
        }
        return new GroupMapping(properties.groupsClaim(), table);
    }

    /** Ids of the groups that the claims name; they need not exist. */
    Set<String> groupsOf(Map<String, Object> claims) {
        var groups = new TreeSet<String>();
        for (String name : named(claims)) {
            List<String> mapped = table.get(name);
            if (mapped != null) {
                groups.addAll(mapped);
            } else if (!Groups.CAMUNDA_ADMIN.equals(withoutSlash(name))) {
                groups.add(withoutSlash(name));
            }
        }
        return groups;
    }

    private List<String> named(Map<String, Object> claims) {
        // a name with dots may be one name, or lead into claims that hold claims
        Object value = claims.get(claim);
        if (value == null) {
            value = claims;
            for (String step : claim.split("\\.")) {
                value = value instanceof Map<?, ?> inner ? inner.get(step) : null;
            }
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).toList();
        }
        return value instanceof String one ? List.of(one) : List.of();
    }

    /** Keycloak writes groups as paths unless told otherwise. */
    private static String withoutSlash(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private static List<String> words(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
