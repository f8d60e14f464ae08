package vn.parindex.web.province;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.province.ProvincePlans;
import vn.parindex.province.ProvinceYear;
import vn.parindex.province.work.Organisation;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;
import vn.parindex.web.Reader;

/** Tells who of a plan's units a login is. The pages of a plan are for people of its units only. */
@Component
public class Visitors {

    private final ProvincePlans plans;
    private final Successions successions;

    Visitors(ProvincePlans plans, Successions successions) {
        this.plans = plans;
        this.successions = successions;
    }

    /**
     * The user as one of a plan's units.
     *
     * @throws ResponseStatusException 404 if no such plan is loaded
     * @throws AccessDeniedException if the user is of no unit of the plan
     */
    Visitor of(String planId, Authentication login) {
        if (plans.find(planId).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return find(planId, login).orElseThrow(() -> new AccessDeniedException("of no unit of the plan"));
    }

    /**
     * The plans whose units the user works for, the latest year first.
     *
     * @param login null for a reader who has not logged in
     */
    public List<ProvinceYear> plans(Authentication login) {
        if (Reader.of(login).units().isEmpty() && !Reader.of(login).isAuditor()) {
            return List.of();
        }
        return plans.all().stream()
                .filter(year -> find(year.plan().id(), login).isPresent())
                .toList();
    }

    private Optional<Visitor> find(String planId, Authentication login) {
        Responsibilities now = successions.responsibilities(planId);
        Organisation organisation = now.organisation();
        List<String> units = Reader.of(login).units().stream()
                .filter(organisation::knows)
                .map(organisation::current)
                .distinct()
                .sorted()
                .toList();
        return units.isEmpty() && !Reader.of(login).isAuditor()
                ? Optional.empty()
                : Optional.of(new Visitor(login.getName(), units, now));
    }
}
