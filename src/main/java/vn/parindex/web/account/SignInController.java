package vn.parindex.web.account;

import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.parindex.workflow.sso.SignInProblem;
import vn.parindex.workflow.sso.SignInProblem.Reason;
import vn.parindex.workflow.sso.SingleSignOn;

/** What there is to log in with beside a local account, and what is said where that led nowhere. */
@Controller
class SignInController {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ObjectProvider<SingleSignOn> singleSignOn;
    private final MessageSource messages;

    SignInController(ObjectProvider<SingleSignOn> singleSignOn, MessageSource messages) {
        this.singleSignOn = singleSignOn;
        this.messages = messages;
    }

    /** For the login page of the web applications, which anybody may see. */
    @GetMapping("/api/sign-in")
    @ResponseBody
    Ways ways() {
        return new Ways(singleSignOn.getIfAvailable());
    }

    @RequestMapping(SignInProblem.PAGE)
    String failed(@RequestAttribute(name = SignInProblem.ATTRIBUTE, required = false) SignInProblem told, Model model) {
        SignInProblem problem = told == null ? SignInProblem.of(Reason.EXPIRED) : told;
        model.addAttribute("problem", problem);
        model.addAttribute("singleSignOn", singleSignOn.getIfAvailable());
        model.addAttribute(
                "text",
                messages.getMessage("login.failed." + problem.reason(), new Object[] {problem.user()}, VIETNAMESE));
        return "sign-in-failed";
    }

    /** @param singleSignOn null if there are local accounts only */
    record Ways(SingleSignOn singleSignOn) {}
}
