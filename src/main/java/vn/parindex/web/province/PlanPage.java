package vn.parindex.web.province;

import java.util.List;
import vn.parindex.province.ProvincePlan;

/**
 * What all pages of one plan show.
 *
 * @param setTitle title of the criteria set that the plan runs on
 * @param notices what readers must be told
 * @param setNotices the same about the criteria set
 * @param units names of the visitor's units
 * @param interior whether the visitor is of the department that runs the year
 */
public record PlanPage(
        ProvincePlan plan,
        String setTitle,
        List<String> notices,
        List<String> setNotices,
        List<String> units,
        boolean interior) {

    public PlanPage {
        notices = List.copyOf(notices);
        setNotices = List.copyOf(setNotices);
        units = List.copyOf(units);
    }

    /** Address of the plan. */
    public String address() {
        return address(plan.id());
    }

    static String address(String planId) {
        return "/chi-so-tinh/" + planId;
    }
}
