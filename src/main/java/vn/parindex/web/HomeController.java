package vn.parindex.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.plan.Plans;
import vn.parindex.results.Publication;
import vn.parindex.results.Snapshot;

/** The first page: what this is, where to go, and where the plans stand today. */
@Controller
class HomeController {

    private final Plans plans;
    private final Publication publication;
    private final Clock clock;

    HomeController(Plans plans, Publication publication, Clock clock) {
        this.plans = plans;
        this.publication = publication;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        LocalDate today = VietnamTime.dateOf(clock.instant());
        var published = publication.all().stream().map(Snapshot::planId).collect(Collectors.toSet());
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
