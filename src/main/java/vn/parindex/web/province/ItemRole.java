package vn.parindex.web.province;

import vn.parindex.province.Assignment;
import vn.parindex.province.Party;
import vn.parindex.province.work.Responsibilities;

/** What a visitor's units are in an item of the annex. */
public enum ItemRole {
    LEAD,
    COORDINATING,
    /** the annex names nobody ("các cơ quan, đơn vị có liên quan"), so the visitor's unit may take part */
    CONCERNED,
    NONE;

    static ItemRole of(Visitor visitor, Assignment assignment) {
        Responsibilities now = visitor.now();
        if (visitor.units().contains(now.lead(assignment))) {
            return LEAD;
        }
        if (now.coordinating(assignment).stream().anyMatch(visitor.units()::contains)) {
            return COORDINATING;
        }
        return assignment.coordinating().stream().anyMatch(Party.Concerned.class::isInstance) ? CONCERNED : NONE;
    }
}
