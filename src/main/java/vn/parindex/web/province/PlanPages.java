package vn.parindex.web.province;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.parindex.province.ProvinceYear;
import vn.parindex.province.work.ProvinceNotices;

/** Lets a visitor in, and gives the page what all pages of the plan show, as {@code page}. */
@Component
class PlanPages {

    private final Visitors visitors;
    private final ProvinceNotices notices;

    PlanPages(Visitors visitors, ProvinceNotices notices) {
        this.visitors = visitors;
        this.notices = notices;
    }

    /** Throws as {@link Visitors#of} does. */
    Visitor open(String planId, Authentication login, Model model) {
        Visitor visitor = visitors.of(planId, login);
        show(visitor, model);
        return visitor;
    }

    /** For a visitor who was let in already. */
    void show(Visitor visitor, Model model) {
        ProvinceYear year = visitor.now().year();
        model.addAttribute(
                "page",
                new PlanPage(
                        year.plan(),
                        year.set().title(),
                        notices.withoutSet(year.plan().id()),
                        notices.aboutSet(year.plan().id()),
                        visitor.units().stream()
                                .map(visitor.now().organisation()::name)
                                .toList(),
                        visitor.isInterior()));
    }
}
