package vn.parindex.web.province;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A criterion with everything said about it, or an item of the annex. */
@Controller
class SubjectController {

    private final PlanPages pages;
    private final SubjectPages subjects;

    SubjectController(PlanPages pages, SubjectPages subjects) {
        this.pages = pages;
        this.subjects = subjects;
    }

    @GetMapping("/chi-so-tinh/{plan:[a-z0-9-]+}/{kind:tieu-chi|muc}/{code}")
    String show(
            @PathVariable("plan") String planId,
            @PathVariable("kind") String kind,
            @PathVariable("code") String code,
            Model model,
            Authentication login) {
        Visitor visitor = pages.open(planId, login, model);
        model.addAttribute("typed", TypedForm.NONE);
        return subjects.show(visitor, SubjectPages.subject(visitor, kind, code), model);
    }
}
