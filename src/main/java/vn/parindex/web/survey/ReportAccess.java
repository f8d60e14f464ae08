package vn.parindex.web.survey;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.plan.Unit;
import vn.parindex.results.Publication;
import vn.parindex.survey.Surveys;
import vn.parindex.web.Reader;

/**
 * Who may read the report of a survey: those who make the result, and the team that supports the council, about every unit
 * once the campaign is closed; a unit about itself once the results are published; nobody before the campaign is closed.
 */
@Component
class ReportAccess {

    private final Plans plans;
    private final Surveys surveys;
    private final Publication publication;

    ReportAccess(Plans plans, Surveys surveys, Publication publication) {
        this.plans = plans;
        this.surveys = surveys;
        this.publication = publication;
    }

    /**
     * The reader of a plan's report.
     *
     * @throws ResponseStatusException 404 if no such plan is loaded
     * @throws AccessDeniedException if no unit of the report is theirs
     */
    ReportReader of(String planId, Authentication login) {
        Plan plan = plans.find(planId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Reader reader = Reader.of(login);
        var found = new ReportReader(
                plan,
                reader,
                reader.units().contains(plan.supportTeam()),
                surveys.isClosed(planId),
                publication.find(planId).isPresent());
        if (plan.evaluatedUnits().stream().map(Unit::code).noneMatch(found::concerns)) {
            throw new AccessDeniedException("no unit of the report is theirs");
        }
        return found;
    }

    /**
     * The reader of the report of one unit.
     *
     * @throws ResponseStatusException 404 if there is no such plan or unit
     * @throws AccessDeniedException if the unit is none of theirs
     */
    ReportReader of(String planId, String unitCode, Authentication login) {
        ReportReader reader = of(planId, login);
        if (reader.plan().evaluatedUnits().stream().map(Unit::code).noneMatch(unitCode::equals)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (!reader.concerns(unitCode)) {
            throw new AccessDeniedException("not a reader of " + unitCode);
        }
        return reader;
    }
}
