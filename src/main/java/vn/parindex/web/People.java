package vn.parindex.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.parindex.workflow.people.Account;
import vn.parindex.workflow.people.Accounts;

/** People as others know them, in place of what they log in with. */
@Component
public class People {

    private final Accounts accounts;

    People(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Names of users, with their units in brackets where the name does not tell them.
     *
     * @param users ids; nulls are left out
     * @return by ids; a user without a name, or whom nobody knows any more, has their id
     */
    public Map<String, String> names(Stream<String> users) {
        Set<String> wanted = users.filter(Objects::nonNull).collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<String, String> units = accounts.units();
        Map<String, String> known =
                accounts.all(wanted).stream().collect(Collectors.toMap(Account::id, account -> name(account, units)));
        return wanted.stream().collect(Collectors.toMap(user -> user, user -> known.getOrDefault(user, user)));
    }

    private static String name(Account account, Map<String, String> units) {
        String name = account.name().isEmpty() ? account.id() : account.name();
        List<String> untold = account.units().stream()
                .map(unit -> units.getOrDefault(unit, unit))
                .filter(unit -> !name.contains(unit))
                .toList();
        return untold.isEmpty() ? name : "%s (%s)".formatted(name, String.join(", ", untold));
    }
}
