package vn.parindex.web.province;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.province.respondent.Sendings;
import vn.parindex.province.work.Refused;

/** The Interior Department decides about two entries that may be one person; also again, if it was wrong. */
@Controller
@RequestMapping("/chi-so-tinh/{plan:[a-z0-9-]+}/danh-sach/cap")
class RespondentPairController {

    private final RespondentDesk desk;
    private final RespondentViews views;
    private final Sendings sendings;

    RespondentPairController(RespondentDesk desk, RespondentViews views, Sendings sendings) {
        this.desk = desk;
        this.views = views;
        this.sendings = sendings;
    }

    @PostMapping
    String decide(
            @PathVariable("plan") String planId,
            PairDecision decision,
            Model model,
            Authentication login,
            RedirectAttributes next) {
        Visitor visitor = desk.interior(planId, login);
        try {
            decision.requireChoice();
            sendings.decide(
                    planId,
                    decision.kept(),
                    decision.removed(),
                    decision.isOnePerson(),
                    decision.canCu(),
                    visitor.actor());
        } catch (Refused refused) {
            model.addAttribute("problems", refused.problems());
            model.addAttribute("typed", decision);
            return views.ofAll(visitor, model);
        }
        next.addFlashAttribute("done", "respondents.decided");
        return "redirect:" + RespondentDesk.address(planId) + "#cap";
    }
}
