package vn.parindex.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.parindex.workflow.account.PasswordRefused;
import vn.parindex.workflow.account.PasswordRefused.Reason;
import vn.parindex.workflow.account.PersonalAccounts;

/** Where people change their own password, of their own accord or because somebody else has set it. */
@Controller
@RequestMapping("/doi-mat-khau")
class PasswordController {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String TEXT = "login.password.";

    private final PersonalAccounts accounts;
    private final MessageSource messages;

    PasswordController(PersonalAccounts accounts, MessageSource messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView ask(Authentication login) {
        return form(login.getName(), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView change(
            @RequestParam("current") String current,
            @RequestParam("next") String next,
            @RequestParam("repeat") String repeat,
            Authentication login,
            HttpServletRequest request) {
        String user = login.getName();
        if (accounts.isOfProvince(user)) {
            return form(user, List.of(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        if (!next.equals(repeat)) {
            return form(user, List.of(text("REPEAT")), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            accounts.changePassword(user, current, next);
        } catch (PasswordRefused refused) {
            List<String> problems = refused.reasons().stream()
                    .map(reason -> text(reason, refused))
                    .toList();
            return form(user, problems, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        request.changeSessionId();
        return new ModelAndView("password-done");
    }

    private ModelAndView form(String user, List<String> problems, HttpStatusCode status) {
        var page = new ModelAndView("password");
        page.setStatus(status);
        page.addObject("user", user);
        page.addObject("province", accounts.isOfProvince(user));
        page.addObject("must", accounts.mustChangePassword(user));
        page.addObject("problems", problems);
        return page;
    }

    private String text(Reason reason, PasswordRefused refused) {
        return reason == Reason.THROTTLED ? refused.getMessage() : text(reason.name());
    }

    private String text(String key) {
        return messages.getMessage(TEXT + key, null, VIETNAMESE);
    }
}
