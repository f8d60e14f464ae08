package vn.parindex.web.province;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The plans for the province's own index that a user's units take part in. */
@Controller
class ProvincePlansController {

    private final Visitors visitors;

    ProvincePlansController(Visitors visitors) {
        this.visitors = visitors;
    }

    @GetMapping("/chi-so-tinh")
    String list(Model model, Authentication login) {
        model.addAttribute("years", visitors.plans(login));
        return "province-plans";
    }
}
