package vn.parindex.web.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.account.AccountRefused;
import vn.parindex.workflow.people.Account;
import vn.parindex.workflow.sso.LoginSwitch;

/** Local accounts become the province's and local again: shown by name first, done when confirmed. */
@Controller
@RequestMapping("/nguoi-dung/dang-nhap-cua-tinh")
class LoginSwitchController {

    private static final String PAGE = "account-switch";

    private final AccountDesk desk;
    private final LoginSwitch loginSwitch;

    LoginSwitchController(AccountDesk desk, LoginSwitch loginSwitch) {
        this.desk = desk;
        this.loginSwitch = loginSwitch;
    }

    /**
     * Lets accounts become the province's.
     *
     * @param users chosen in the list
     * @param all instead of them everybody whom the list shows
     * @param confirmed whether the names were shown
     */
    @PostMapping
    String allow(
            @RequestParam(name = "tai-khoan", defaultValue = "") Set<String> users,
            @RequestParam(name = "tat-ca", defaultValue = "false") boolean all,
            @RequestParam(name = "co-quan", defaultValue = "") String unit,
            @RequestParam(name = "tim", defaultValue = "") String text,
            @RequestParam(name = "xac-nhan", defaultValue = "false") boolean confirmed,
            Model model,
            Authentication login,
            RedirectAttributes next) {
        AccountVisitor visitor = desk.openAdministrator(login, model);
        Set<String> wanted = all
                ? desk.found(desk.seen(visitor), unit, text).stream()
                        .map(ShownAccount::id)
                        .collect(Collectors.toSet())
                : users;
        List<Account> accounts = chosen(visitor, wanted);
        if (confirmed) {
            try {
                loginSwitch.allow(accounts, visitor.account());
                return done("users.switch.done", accounts, next);
            } catch (AccountRefused refused) {
                model.addAttribute("problems", refused.problems());
            }
        }
        Map<String, String> refusals = loginSwitch.refusals(accounts);
        return show(
                accounts.stream()
                        .filter(account -> !refusals.containsKey(account.id()))
                        .toList(),
                refusals,
                "to",
                model);
    }

    /** Takes that back, or makes accounts local again that became the province's. */
    @PostMapping("/tra-lai")
    String withdraw(
            @RequestParam(name = "tai-khoan", defaultValue = "") Set<String> users,
            @RequestParam(name = "xac-nhan", defaultValue = "false") boolean confirmed,
            Model model,
            Authentication login,
            RedirectAttributes next) {
        AccountVisitor visitor = desk.openAdministrator(login, model);
        List<Account> accounts = chosen(visitor, users);
        if (confirmed) {
            try {
                loginSwitch.withdraw(accounts, visitor.account());
                return done("users.switch.undone", accounts, next);
            } catch (AccountRefused refused) {
                model.addAttribute("problems", refused.problems());
            }
        }
        return show(accounts, Map.of(), "back", model);
    }

    private List<Account> chosen(AccountVisitor visitor, Collection<String> users) {
        return desk.seen(visitor).stream()
                .filter(account -> users.contains(account.id()))
                .toList();
    }

    private String show(List<Account> accounts, Map<String, String> refusals, String kind, Model model) {
        model.addAttribute("accounts", desk.shown(accounts));
        model.addAttribute("refusals", refusals);
        model.addAttribute("kind", kind);
        return PAGE;
    }

    private static String done(String message, List<Account> accounts, RedirectAttributes next) {
        next.addFlashAttribute("done", message);
        return accounts.size() == 1
                ? "redirect:/nguoi-dung/tai-khoan/" + accounts.get(0).id()
                : "redirect:/nguoi-dung";
    }
}
