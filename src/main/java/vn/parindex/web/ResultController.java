package vn.parindex.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.results.Comparisons;
import vn.parindex.results.IncompleteResult;
import vn.parindex.results.PlanResult;
import vn.parindex.results.Publication;
import vn.parindex.results.Results;
import vn.parindex.results.Snapshot;
import vn.parindex.results.UnitResult;
import vn.parindex.survey.Surveys;

/** Rankings, published or provisional, and the criteria of one unit. */
@Controller
@RequestMapping("/ket-qua")
class ResultController {

    private final Plans plans;
    private final Publication publication;
    private final Results results;
    private final Comparisons comparisons;
    private final Surveys surveys;

    ResultController(Plans plans, Publication publication, Results results, Comparisons comparisons, Surveys surveys) {
        this.plans = plans;
        this.publication = publication;
        this.results = results;
        this.comparisons = comparisons;
        this.surveys = surveys;
    }

    @GetMapping
    String list(Model model, Authentication login) {
        model.addAttribute(
                "published",
                publication.all().stream()
                        .map(snapshot -> new ShownPlan(plans.get(snapshot.planId()), snapshot))
                        .toList());
        boolean readsAll = Reader.of(login).readsAll();
        model.addAttribute(
                "running",
                plans.all().stream()
                        .filter(plan -> readsAll && publication.find(plan.id()).isEmpty())
                        .toList());
        return "results";
    }

    @GetMapping("/{plan:[a-z0-9-]+}")
    String ranking(@PathVariable("plan") String planId, Model model, Authentication login) {
        Plan plan = plan(planId);
        Reader reader = Reader.of(login);
        model.addAttribute("plan", plan);
        model.addAttribute("reader", reader);
        try {
            Optional<ShownResult> shown = shown(planId, reader);
            shown.ifPresent(result -> model.addAttribute("shown", result));
            return shown.isPresent() ? "ranking" : "unpublished";
        } catch (IncompleteResult incomplete) {
            model.addAttribute("missing", incomplete.missing());
            return "unpublished";
        }
    }

    @GetMapping("/{plan:[a-z0-9-]+}/{unit:[a-z0-9-]+}")
    String unit(
            @PathVariable("plan") String planId,
            @PathVariable("unit") String unitCode,
            Model model,
            Authentication login) {
        Reader reader = Reader.of(login);
        if (!reader.mayRead(unitCode)) {
            throw new AccessDeniedException("not a reader of " + unitCode);
        }
        Plan plan = plan(planId);
        model.addAttribute("plan", plan);
        try {
            Optional<ShownResult> shown = shown(planId, reader);
            if (shown.isEmpty()) {
                return "unpublished";
            }
            model.addAttribute("shown", shown.get());
            model.addAttribute("unit", unit(shown.get().result(), unitCode));
            // whoever sees these criteria may see the report of the survey, once there is one
            model.addAttribute("surveyReport", surveys.isClosed(planId));
            return "unit";
        } catch (IncompleteResult incomplete) {
            model.addAttribute("missing", incomplete.missing());
            return "unpublished";
        }
    }

    /** What this reader may see of a plan's result; provisional figures only for those who make or audit it. */
    private Optional<ShownResult> shown(String planId, Reader reader) {
        Optional<ShownResult> published =
                publication.find(planId).map(snapshot -> shown(publication.read(snapshot), snapshot));
        return published.isPresent() || !reader.readsAll()
                ? published
                : Optional.of(shown(results.compute(planId), null));
    }

    private ShownResult shown(PlanResult result, Snapshot snapshot) {
        return new ShownResult(result, comparisons.of(result), snapshot);
    }

    private Plan plan(String id) {
        return plans.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static UnitResult unit(PlanResult result, String code) {
        return result.units().stream()
                .filter(unit -> unit.unitCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
