package vn.parindex.web.account;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.account.AccountRefused;
import vn.parindex.workflow.people.Delegations;

/** Who stands in for whom: named and ended by administrators, and by heads within their unit. */
@Controller
@RequestMapping("/nguoi-dung/uy-quyen")
class DeputyController {

    private static final String PAGE = "/nguoi-dung/uy-quyen";

    private final AccountDesk desk;
    private final Delegations delegations;

    DeputyController(AccountDesk desk, Delegations delegations) {
        this.desk = desk;
        this.delegations = delegations;
    }

    @GetMapping
    String show(Model model, Authentication login) {
        return show(desk.open(login, model), DeputyForm.EMPTY, model);
    }

    @PostMapping
    String name(@ModelAttribute DeputyForm form, Model model, Authentication login, RedirectAttributes next) {
        AccountVisitor visitor = delegating(login, model);
        try {
            delegations.name(
                    form.absent(),
                    form.deputy(),
                    TypedDay.required(form.first(), "Từ ngày"),
                    TypedDay.required(form.last(), "Đến ngày"),
                    form.reason(),
                    visitor.account());
        } catch (AccountRefused refused) {
            model.addAttribute("problems", refused.problems());
            return show(visitor, form, model);
        }
        next.addFlashAttribute("done", "users.deputy.done");
        return "redirect:" + PAGE;
    }

    @PostMapping("/{id:\\d{1,18}}/cham-dut")
    String end(@PathVariable("id") long id, Model model, Authentication login, RedirectAttributes next) {
        AccountVisitor visitor = delegating(login, model);
        try {
            delegations.end(id, visitor.account());
        } catch (AccountRefused refused) {
            model.addAttribute("problems", refused.problems());
            return show(visitor, DeputyForm.EMPTY, model);
        }
        next.addFlashAttribute("done", "users.deputy.ended");
        return "redirect:" + PAGE;
    }

    private AccountVisitor delegating(Authentication login, Model model) {
        AccountVisitor visitor = desk.open(login, model);
        if (!visitor.isDelegating()) {
            throw new AccessDeniedException("names no deputies");
        }
        return visitor;
    }

    private String show(AccountVisitor visitor, DeputyForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("deputyships", desk.deputyships(visitor));
        model.addAttribute(
                "people",
                desk
                        .shown(desk.seen(visitor).stream()
                                .filter(account -> !account.units().isEmpty())
                                .toList())
                        .stream()
                        .filter(ShownAccount::open)
                        .toList());
        return "account-deputies";
    }
}
