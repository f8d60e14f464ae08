package vn.parindex.web.province;

import java.time.Clock;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.parindex.province.round.RoundRecords;

/** The Ministry's letters, what they ask of whom, and how far the answers are. */
@Controller
class RoundsController {

    private final PlanPages pages;
    private final RoundRecords rounds;
    private final Clock clock;

    RoundsController(PlanPages pages, RoundRecords rounds, Clock clock) {
        this.pages = pages;
        this.rounds = rounds;
        this.clock = clock;
    }

    @GetMapping("/chi-so-tinh/{plan:[a-z0-9-]+}/giai-trinh")
    String rounds(@PathVariable("plan") String planId, Model model, Authentication login) {
        Visitor visitor = pages.open(planId, login, model);
        var names = new UnitNames(visitor.now().organisation());
        Instant now = clock.instant();
        model.addAttribute(
                "rounds",
                rounds.of(planId).stream()
                        .map(round -> ShownRound.of(round, names, now))
                        .toList());
        return "province-rounds";
    }
}
