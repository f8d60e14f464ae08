package vn.parindex.workflow.people;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.account.AccountRefused;
import vn.parindex.account.KnownUnits;
import vn.parindex.account.Listed;
import vn.parindex.account.Tenure;
import vn.parindex.account.Tenures;
import vn.parindex.account.UserTable;
import vn.parindex.source.Loaded;
import vn.parindex.workflow.tasks.AssessmentBean;

/**
 * Makes and changes accounts as a table lists them, all of them or none. Accounts that the table does not list stay as they
 * are, and a second time changes nothing.
 */
@Component
public class Roster {

    private final Accounts accounts;
    private final Tenures tenures;
    private final Departures departures;
    private final IdentityService identity;

    Roster(Accounts accounts, Tenures tenures, Departures departures, IdentityService identity) {
        this.accounts = accounts;
        this.tenures = tenures;
        this.departures = departures;
        this.identity = identity;
    }

    /** The units that accounts can belong to. */
    @Transactional(readOnly = true)
    public KnownUnits units() {
        Set<String> groups = accounts.groups().keySet();
        Map<String, String> units = accounts.units();
        return new KnownUnits(
                units,
                units.keySet().stream()
                        .filter(unit -> groups.contains(unit + AssessmentBean.HEAD_SUFFIX))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** What a table would change. */
    @Transactional(readOnly = true)
    public RosterCheck check(Path file) {
        Loaded<List<Listed>> loaded = new UserTable(units()).read(file);
        List<Listed> listed = loaded.value().orElse(List.of());
        List<RosterChange> changes = listed.stream()
                .map(this::change)
                .filter(change -> !change.details().isEmpty())
                .toList();
        return new RosterCheck(loaded.value(), loaded.problems(), changes, listed.size() - changes.size());
    }

    /**
     * Brings the accounts in line with the table.
     *
     * @param by the user who does; null for the product itself. Their rights are asked for everything that changes
     * @return passwords of the new accounts by their ids; they are kept nowhere else
     * @throws AccountRefused if something cannot be; nothing has changed then
     */
    @Transactional
    public Map<String, String> apply(List<Listed> listed, String by) {
        listed.stream()
                .filter(account -> account.user().equals(by))
                .filter(account -> !change(account).details().isEmpty())
                .findFirst()
                .ifPresent(own -> {
                    throw new AccountRefused(
                            "Tệp thay đổi tài khoản “%s” của chính bạn; bỏ dòng đó hoặc đề nghị người quản trị khác nhập."
                                    .formatted(by));
                });
        Authentication before = identity.getCurrentAuthentication();
        if (by == null) {
            identity.clearAuthentication();
        } else {
            identity.setAuthentication(by, List.copyOf(accounts.ownGroups(by)));
        }
        try {
            var passwords = new LinkedHashMap<String, String>();
            listed.forEach(account -> apply(account, by, passwords));
            departures.settle();
            return passwords;
        } catch (BadUserRequestException | AuthorizationException refused) {
            throw new AccountRefused(refused.getMessage());
        } finally {
            identity.setAuthentication(before);
        }
    }

    private void apply(Listed listed, String by, Map<String, String> passwords) {
        Account known = accounts.find(listed.user()).orElse(null);
        if (known == null) {
            String password = InitialPassword.next();
            User user = identity.newUser(listed.user());
            fill(user, listed);
            user.setPassword(password);
            identity.saveUser(user);
            identity.setUserInfo(listed.user(), GuardedIdentity.MUST_CHANGE, "true");
            passwords.put(listed.user(), password);
        } else if (!sameName(known, listed)) {
            User user = identity.createUserQuery().userId(listed.user()).singleResult();
            fill(user, listed);
            identity.saveUser(user);
        }
        List<String> groups = known == null ? List.of() : known.groups();
        // first out, then in: no role stands beside another for a moment
        groups.stream()
                .filter(group -> !listed.groups().contains(group))
                .forEach(group -> identity.deleteMembership(listed.user(), group));
        new TreeSet<>(listed.groups())
                .stream()
                        .filter(group -> !groups.contains(group))
                        .forEach(group -> identity.createMembership(listed.user(), group));
        tenures.set(listed.user(), listed.tenure(), by);
    }

    private static void fill(User user, Listed listed) {
        user.setFirstName(listed.familyName());
        user.setLastName(listed.givenName());
        user.setEmail(listed.email());
    }

    private RosterChange change(Listed listed) {
        Map<String, String> names = accounts.groups();
        Account known = accounts.find(listed.user()).orElse(null);
        var details = new ArrayList<String>();
        Set<String> groups = known == null ? Set.of() : new HashSet<>(known.groups());
        if (known == null) {
            details.add("tài khoản mới");
        } else if (!sameName(known, listed)) {
            details.add("họ tên, thư điện tử: %s → %s"
                    .formatted(
                            described(known.name(), known.email()),
                            described(listed.familyName() + " " + listed.givenName(), listed.email())));
        }
        listed.groups().stream()
                .sorted()
                .filter(group -> !groups.contains(group))
                .forEach(group -> details.add("vào “%s”".formatted(names.getOrDefault(group, group))));
        groups.stream()
                .sorted()
                .filter(group -> !listed.groups().contains(group))
                .forEach(group -> details.add("ra khỏi “%s”".formatted(names.getOrDefault(group, group))));
        Tenure tenure = tenures.of(listed.user());
        if (!tenure.equals(listed.tenure())) {
            details.add("thời gian sử dụng: %s".formatted(listed.tenure().text()));
        }
        return new RosterChange(listed.user(), listed.familyName() + " " + listed.givenName(), known == null, details);
    }

    private static boolean sameName(Account known, Listed listed) {
        return known.familyName().equals(listed.familyName())
                && known.givenName().equals(listed.givenName())
                && Objects.equals(blankToNull(known.email()), listed.email());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static String described(String name, String email) {
        return email == null || email.isBlank() ? name : name + " <" + email + ">";
    }
}
