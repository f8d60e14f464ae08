package vn.parindex.web.province;

import java.util.List;
import java.util.Optional;
import vn.parindex.province.respondent.RespondentList;

/**
 * A unit that lists respondents, and what it handed in.
 *
 * @param code as the plan names it
 * @param successor name of the unit that it was merged into; null if it was not
 * @param groups names of the groups that it lists people of
 * @param list the list that counts
 */
public record ListingUnit(
        String code, String name, String successor, List<String> groups, Optional<RespondentList> list) {

    public ListingUnit {
        groups = List.copyOf(groups);
    }
}
