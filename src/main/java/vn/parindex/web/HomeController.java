package vn.parindex.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.plan.Plans;
import vn.parindex.results.Publication;
import vn.parindex.results.Snapshot;
import vn.parindex.workflow.sso.SingleSignOn;

/** The first page: what this is, where to go, and where the plans stand today. */
@Controller
class HomeController {

    private final Plans plans;
    private final Publication publication;
    private final Clock clock;
    private final ObjectProvider<SingleSignOn> singleSignOn;

    HomeController(Plans plans, Publication publication, Clock clock, ObjectProvider<SingleSignOn> singleSignOn) {
        this.plans = plans;
        this.publication = publication;
        this.clock = clock;
        this.singleSignOn = singleSignOn;
    }

    @GetMapping("/")
    String home(Authentication login, Model model) {
        LocalDate today = VietnamTime.dateOf(clock.instant());
        var published = publication.all().stream().map(Snapshot::planId).collect(Collectors.toSet());
        model.addAttribute("user", login == null ? null : login.getName());
        model.addAttribute("singleSignOn", singleSignOn.getIfAvailable());
        model.addAttribute("today", today);
        model.addAttribute(
                "plans",
                plans.all().stream()
                        .map(plan ->
                                PlanState.of(plan, today, published.contains(plan.id()), plans.isSample(plan.id())))
                        .toList());
        return "home";
    }
}
