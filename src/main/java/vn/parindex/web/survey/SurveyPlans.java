package vn.parindex.web.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.plan.Unit;
import vn.parindex.web.Reader;

/**
 * Lets visitors in: the Interior Department of a plan to everything of its survey, a unit to what concerns itself or what it
 * hands out, nobody else to anything.
 */
@Component
class SurveyPlans {

    private final Plans plans;

    SurveyPlans(Plans plans) {
        this.plans = plans;
    }

    /** The plans whose survey the user may see, the latest year first. */
    List<Plan> of(Authentication login) {
        return plans.all().stream()
                .filter(plan -> find(plan, login).isPresent())
                .toList();
    }

    /**
     * The user, and gives the page what all survey pages show, as {@code page}.
     *
     * @throws ResponseStatusException 404 if no such plan is loaded
     * @throws AccessDeniedException if the survey is none of the user's business
     */
    SurveyVisitor open(String planId, Authentication login, Model model) {
        SurveyVisitor visitor = visitor(planId, login);
        show(visitor, model);
        return visitor;
    }

    /** Gives the page the same if the user is a visitor: reports have readers who are none. */
    void offer(Plan plan, Authentication login, Model model) {
        find(plan, login).ifPresent(visitor -> show(visitor, model));
    }

    private static void show(SurveyVisitor visitor, Model model) {
        Plan plan = visitor.plan();
        model.addAttribute(
                "page",
                new SurveyPage(
                        plan,
                        plan.units().stream()
                                .filter(unit -> visitor.units().contains(unit.code()))
                                .map(Unit::name)
                                .toList(),
                        visitor.isInterior(),
                        visitor.handsOut(),
                        visitor.types(),
                        visitor.settlesEntries(),
                        visitor.follows()));
    }

    /**
     * As {@link #open(String, Authentication, Model)} does, for the Interior Department only.
     *
     * @throws AccessDeniedException if the user is of another unit
     */
    SurveyVisitor openInterior(String planId, Authentication login, Model model) {
        SurveyVisitor visitor = interior(planId, login);
        open(planId, login, model);
        return visitor;
    }

    /** The user without a page, for files; throws as {@link #open} does. */
    SurveyVisitor visitor(String planId, Authentication login) {
        Plan plan = plans.find(planId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return find(plan, login).orElseThrow(() -> new AccessDeniedException("the survey is of other units"));
    }

    /** The user without a page, for what only the Interior Department does; throws as {@link #openInterior} does. */
    SurveyVisitor interior(String planId, Authentication login) {
        SurveyVisitor visitor = visitor(planId, login);
        if (!visitor.isInterior()) {
            throw new AccessDeniedException("not of the Interior Department");
        }
        return visitor;
    }

    /** As {@link #openInterior}, for those who type paper ballots in. */
    SurveyVisitor openTypist(String planId, Authentication login, Model model) {
        SurveyVisitor visitor = typist(planId, login);
        show(visitor, model);
        return visitor;
    }

    /** As {@link #interior}, for those who type paper ballots in. */
    SurveyVisitor typist(String planId, Authentication login) {
        SurveyVisitor visitor = visitor(planId, login);
        if (!visitor.types()) {
            throw new AccessDeniedException("types no ballots");
        }
        return visitor;
    }

    /** As {@link #typist}, for those who say which of two ways to type a sheet is the right one. */
    SurveyVisitor settler(String planId, Authentication login) {
        SurveyVisitor visitor = visitor(planId, login);
        if (!visitor.settlesEntries()) {
            throw new AccessDeniedException("decides on no ballots");
        }
        return visitor;
    }

    private static Optional<SurveyVisitor> find(Plan plan, Authentication login) {
        Reader reader = Reader.of(login);
        var units = reader.units().stream()
                .filter(unit -> plan.findUnit(unit).isPresent())
                .collect(Collectors.toUnmodifiableSet());
        return Optional.of(new SurveyVisitor(
                        login == null ? "" : login.getName(),
                        units,
                        reader.ownUnits(),
                        reader.isEnumerator(),
                        reader.isAuditor(),
                        plan))
                .filter(visitor -> !visitor.seen().isEmpty() || visitor.handsOut() || visitor.types());
    }
}
