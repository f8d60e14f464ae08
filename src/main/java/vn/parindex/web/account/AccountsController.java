package vn.parindex.web.account;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.account.AccountChanges;
import vn.parindex.account.AccountRefused;
import vn.parindex.account.Tenure;
import vn.parindex.workflow.people.Account;
import vn.parindex.workflow.people.Delegations;

/** Who has an account, one account with its history, and the log of all changes. */
@Controller
@RequestMapping("/nguoi-dung")
class AccountsController {

    static final String USER = "{user:[a-z0-9.-]{1,64}}";
    private static final int MOST_CHANGES = 500;

    private final AccountDesk desk;
    private final AccountChanges changes;
    private final Delegations delegations;

    AccountsController(AccountDesk desk, AccountChanges changes, Delegations delegations) {
        this.desk = desk;
        this.changes = changes;
        this.delegations = delegations;
    }

    @GetMapping
    String list(
            @RequestParam(name = "co-quan", defaultValue = "") String unit,
            @RequestParam(name = "tim", defaultValue = "") String text,
            Model model,
            Authentication login) {
        AccountVisitor visitor = desk.open(login, model);
        List<Account> seen = desk.seen(visitor);
        model.addAttribute("units", desk.units(seen));
        model.addAttribute("unit", unit);
        model.addAttribute("text", text);
        model.addAttribute("all", seen.size());
        model.addAttribute("switchable", desk.switchable(seen));
        model.addAttribute("accounts", desk.found(seen, unit, text));
        return "accounts";
    }

    @GetMapping("/tai-khoan/" + USER)
    String one(@PathVariable("user") String user, Model model, Authentication login) {
        return show(desk.open(login, model), user, model);
    }

    @PostMapping("/tai-khoan/" + USER + "/thoi-gian")
    String limit(
            @PathVariable("user") String user,
            @RequestParam(name = "tu", defaultValue = "") String first,
            @RequestParam(name = "den", defaultValue = "") String last,
            Model model,
            Authentication login,
            RedirectAttributes next) {
        AccountVisitor visitor = desk.openAdministrator(login, model);
        try {
            delegations.limit(
                    user,
                    new Tenure(
                            TypedDay.optional(first, "Ngày bắt đầu").orElse(null),
                            TypedDay.optional(last, "Ngày kết thúc").orElse(null)),
                    visitor.account());
        } catch (AccountRefused refused) {
            model.addAttribute("problems", refused.problems());
            return show(visitor, user, model);
        }
        next.addFlashAttribute("done", "users.tenure.done");
        return "redirect:/nguoi-dung/tai-khoan/" + user;
    }

    @GetMapping("/nhat-ky")
    String log(Model model, Authentication login) {
        AccountVisitor visitor = desk.open(login, model);
        var seen = desk.seen(visitor).stream().map(Account::id).toList();
        model.addAttribute("groups", desk.groups());
        model.addAttribute(
                "changes",
                changes.latest(MOST_CHANGES).stream()
                        .filter(change -> visitor.readsAll()
                                || Optional.ofNullable(change.user())
                                        .filter(seen::contains)
                                        .isPresent())
                        .toList());
        return "account-log";
    }

    private String show(AccountVisitor visitor, String user, Model model) {
        Account account = desk.seen(visitor, user);
        model.addAttribute("account", desk.shown(List.of(account)).get(0));
        model.addAttribute("administrator", account.isAdministrator());
        model.addAttribute("tenure", desk.tenure(user));
        model.addAttribute("groups", desk.groups());
        model.addAttribute("changes", changes.latest(MOST_CHANGES, user));
        model.addAttribute(
                "deputyships",
                desk.deputyships(visitor).stream()
                        .filter(one -> one.deputyship().absent().equals(user)
                                || one.deputyship().deputy().equals(user))
                        .toList());
        return "account";
    }
}
