package vn.parindex.web.survey;

import java.util.List;
import vn.parindex.plan.Plan;

/**
 * What all survey pages of one plan show.
 *
 * @param units names of the visitor's units
 * @param interior whether the visitor is of the department that runs the survey
 * @param handsOut whether the visitor has ballots to hand out
 * @param types whether the visitor types paper ballots in
 * @param settles whether the visitor says which of two ways to type a sheet is the right one
 * @param follows whether the visitor follows how ballots come in and what they came to
 */
public record SurveyPage(
        Plan plan,
        List<String> units,
        boolean interior,
        boolean handsOut,
        boolean types,
        boolean settles,
        boolean follows) {

    public SurveyPage {
        units = List.copyOf(units);
    }

    /** Address of the plan's survey. */
    public String address() {
        return address(plan.id());
    }

    static String address(String planId) {
        return "/dieu-tra/" + planId;
    }
}
