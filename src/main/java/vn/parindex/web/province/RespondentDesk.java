package vn.parindex.web.province;

import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.ProvinceMilestone;
import vn.parindex.province.respondent.RespondentLists;
import vn.parindex.province.work.Actor;

/** Who may see and hand in which unit's people: the unit itself, and the Interior Department. */
@Component
class RespondentDesk {

    private final Visitors visitors;
    private final RespondentLists lists;

    RespondentDesk(Visitors visitors, RespondentLists lists) {
        this.visitors = visitors;
        this.lists = lists;
    }

    static String address(String planId) {
        return "/chi-so-tinh/" + planId + "/danh-sach";
    }

    /** Throws as {@link Visitors#of} does. */
    Visitor visitor(String planId, Authentication login) {
        Visitor visitor = visitors.of(planId, login);
        if (visitor.units().isEmpty()) {
            // who reads a plan without working for it does not read the data of the people asked
            throw new AccessDeniedException("of no unit of the plan");
        }
        return visitor;
    }

    /**
     * Throws as {@link Visitors#of} does.
     *
     * @throws AccessDeniedException if the user is not of the Interior Department
     */
    Visitor interior(String planId, Authentication login) {
        Visitor visitor = visitors.of(planId, login);
        if (!visitor.isInterior()) {
            throw new AccessDeniedException("not of the Interior Department");
        }
        return visitor;
    }

    /**
     * The unit whose list is asked for.
     *
     * @param asked its code; empty for the visitor's own
     * @throws ResponseStatusException 404 if the plan has no such unit
     * @throws AccessDeniedException if its people are none of the visitor's business
     */
    String unit(Visitor visitor, String asked) {
        String unit = asked.isEmpty() ? own(visitor) : asked;
        if (!visitor.now().organisation().knows(unit)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (!visitor.isInterior()
                && !visitor.units().contains(visitor.now().organisation().current(unit))) {
            throw new AccessDeniedException("people of another unit");
        }
        return unit;
    }

    /** The visitor, acting on the list of a unit: for the unit if theirs, else in its place. */
    Actor actor(Visitor visitor, String unit) {
        String current = visitor.now().organisation().current(unit);
        String acting =
                visitor.units().contains(current) ? current : visitor.actor().unit();
        return new Actor(visitor.user(), acting, due(visitor));
    }

    private String own(Visitor visitor) {
        return lists.listers(visitor.now().year().plan().id()).stream()
                .filter(lister ->
                        visitor.units().contains(visitor.now().organisation().current(lister)))
                .findFirst()
                .orElse(visitor.units().get(0));
    }

    private static Instant due(Visitor visitor) {
        return visitor.now()
                .year()
                .plan()
                .milestone(ProvinceMilestone.SEND_LIST)
                .flatMap(milestone -> milestone.deadline().lastDay())
                .map(VietnamTime::endOf)
                .orElse(null);
    }
}
