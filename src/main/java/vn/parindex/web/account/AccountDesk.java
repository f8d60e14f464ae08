package vn.parindex.web.account;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.parindex.account.Deputies;
import vn.parindex.account.DeputyAct;
import vn.parindex.account.Deputyship;
import vn.parindex.account.Tenure;
import vn.parindex.account.Tenures;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.web.Reader;
import vn.parindex.web.account.ShownAccount.Way;
import vn.parindex.workflow.people.Account;
import vn.parindex.workflow.people.Accounts;
import vn.parindex.workflow.sso.LoginSwitch;

/**
 * Lets visitors in and puts together what they see: administrators, auditors and the Interior Department all accounts, a
 * head those of the own unit, nobody else any.
 */
@Component
class AccountDesk {

    private final Accounts accounts;
    private final Tenures tenures;
    private final Deputies deputies;
    private final LoginSwitch loginSwitch;
    private final Clock clock;

    AccountDesk(Accounts accounts, Tenures tenures, Deputies deputies, LoginSwitch loginSwitch, Clock clock) {
        this.accounts = accounts;
        this.tenures = tenures;
        this.deputies = deputies;
        this.loginSwitch = loginSwitch;
        this.clock = clock;
    }

    /**
     * The user, and gives the page what all pages about accounts show, as {@code visitor} and {@code today}, and {@code
     * province}: whether there is a login of the province beside.
     *
     * @throws AccessDeniedException if accounts are none of their business
     */
    AccountVisitor open(Authentication login, Model model) {
        AccountVisitor visitor = visitor(login);
        model.addAttribute("visitor", visitor);
        model.addAttribute("today", today());
        model.addAttribute("province", loginSwitch.isPossible());
        return visitor;
    }

    /** The same without a page. */
    AccountVisitor visitor(Authentication login) {
        Reader reader = Reader.of(login);
        Account account =
                accounts.find(login.getName()).orElseThrow(() -> new AccessDeniedException("no account of the engine"));
        var visitor =
                new AccountVisitor(account, reader.isAdministrator() || reader.isAuditor() || reader.isInterior());
        if (!visitor.readsAll() && !visitor.isDelegating()) {
            throw new AccessDeniedException("neither administrator, auditor, Interior Department nor head");
        }
        return visitor;
    }

    /** As {@link #open}, for administrators. */
    AccountVisitor openAdministrator(Authentication login, Model model) {
        AccountVisitor visitor = open(login, model);
        if (!visitor.isAdministrator()) {
            throw new AccessDeniedException("not an administrator");
        }
        return visitor;
    }

    /** The accounts that a visitor sees, by unit and name. */
    List<Account> seen(AccountVisitor visitor) {
        return accounts.all().stream()
                .filter(visitor::sees)
                .sorted(Comparator.comparing((Account account) ->
                                account.units().stream().findFirst().orElse(""))
                        .thenComparing(Account::id))
                .toList();
    }

    /** One of them. */
    Account seen(AccountVisitor visitor, String user) {
        return accounts.find(user)
                .filter(visitor::sees)
                .orElseThrow(() -> new AccessDeniedException("no account that the visitor sees"));
    }

    /** Users among them who may become the province's. */
    Set<String> switchable(List<Account> seen) {
        var users = seen.stream().map(Account::id).collect(Collectors.toCollection(TreeSet::new));
        users.removeAll(loginSwitch.refusals(seen).keySet());
        users.removeAll(loginSwitch.allowed().keySet());
        return users;
    }

    /** Those of them that belong to a unit and hold a text. */
    List<ShownAccount> found(List<Account> seen, String unit, String text) {
        return shown(seen.stream()
                        .filter(account -> unit.isEmpty() || account.units().contains(unit))
                        .toList())
                .stream()
                .filter(account -> account.contains(text))
                .toList();
    }

    List<ShownAccount> shown(List<Account> seen) {
        Map<String, String> groups = accounts.groups();
        Map<String, Tenure> limits = tenures.all();
        Set<String> switched = loginSwitch.switched();
        Map<String, Instant> switching = loginSwitch.allowed();
        Map<String, List<String>> notes = notes(switching);
        return seen.stream()
                .map(account -> {
                    Tenure tenure = limits.getOrDefault(account.id(), Tenure.ALWAYS);
                    return new ShownAccount(
                            account.id(),
                            account.name(),
                            account.email() == null ? "" : account.email(),
                            units(account, groups),
                            tenure.includes(today()),
                            state(tenure),
                            switched.contains(account.id())
                                    ? Way.PROVINCE
                                    : switching.containsKey(account.id()) ? Way.SWITCHING : Way.LOCAL,
                            notes.getOrDefault(account.id(), List.of()));
                })
                .toList();
    }

    /** The deputyships that a visitor sees, those open first. */
    List<ShownDeputyship> deputyships(AccountVisitor visitor) {
        Map<String, Account> known = accounts.all().stream().collect(Collectors.toMap(Account::id, one -> one));
        Map<Long, List<DeputyAct>> acts =
                deputies.acts().stream().collect(Collectors.groupingBy(DeputyAct::deputyship));
        return deputies.all().stream()
                .filter(one -> known.containsKey(one.absent()) && visitor.sees(known.get(one.absent())))
                .map(one -> new ShownDeputyship(
                        one,
                        name(known, one.absent()),
                        name(known, one.deputy()),
                        state(one),
                        one.isOpen(today()),
                        acts.getOrDefault(one.id(), List.of())))
                .sorted(Comparator.comparing((ShownDeputyship one) -> !one.open()))
                .toList();
    }

    /** The units of all people of a list, names by codes. */
    Map<String, String> units(List<Account> seen) {
        var units = new LinkedHashMap<String, String>();
        accounts.units().forEach((code, name) -> {
            if (seen.stream().anyMatch(account -> account.units().contains(code))) {
                units.put(code, name);
            }
        });
        return units;
    }

    Map<String, String> groups() {
        return accounts.groups();
    }

    Tenure tenure(String user) {
        return tenures.of(user);
    }

    LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    private Map<String, List<String>> notes(Map<String, Instant> switching) {
        var notes = new HashMap<String, List<String>>();
        switching.forEach((user, until) -> notes.computeIfAbsent(user, one -> new ArrayList<>())
                .add("được chuyển sang tài khoản của tỉnh đến hết %s"
                        .formatted(VietnamTime.format(VietnamTime.dateOf(until).minusDays(1)))));
        for (Deputyship one : deputies.all()) {
            if (one.isOn(today())) {
                String until = VietnamTime.format(one.lastDay());
                notes.computeIfAbsent(one.absent(), user -> new ArrayList<>())
                        .add("%s làm thay đến %s".formatted(one.deputy(), until));
                notes.computeIfAbsent(one.deputy(), user -> new ArrayList<>())
                        .add("làm thay %s đến %s".formatted(one.absent(), until));
            }
        }
        return notes;
    }

    private static List<String> units(Account account, Map<String, String> groups) {
        var shown = new ArrayList<String>();
        account.role().ifPresent(role -> shown.add(role.label()));
        account.units().forEach(unit -> {
            String name = groups.getOrDefault(unit, unit);
            shown.add(account.headOf().contains(unit) ? "Lãnh đạo " + name : name);
        });
        return shown;
    }

    private String state(Tenure tenure) {
        if (tenure.startsAfter(today())) {
            return "Chưa mở, từ %s".formatted(VietnamTime.format(tenure.firstDay()));
        }
        if (tenure.isOverOn(today())) {
            return "Đã khóa, dùng đến %s".formatted(VietnamTime.format(tenure.lastDay()));
        }
        return tenure.lastDay() == null
                ? "Đang dùng"
                : "Đang dùng, đến %s".formatted(VietnamTime.format(tenure.lastDay()));
    }

    private String state(Deputyship one) {
        if (one.isEnded()) {
            return "Đã chấm dứt";
        }
        if (one.isOn(today())) {
            return "Đang làm thay";
        }
        return one.isOpen(today()) ? "Chưa đến ngày" : "Đã hết hạn";
    }

    private static String name(Map<String, Account> known, String user) {
        return known.containsKey(user) ? known.get(user).name() : user;
    }
}
