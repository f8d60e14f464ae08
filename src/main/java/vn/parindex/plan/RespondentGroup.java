package vn.parindex.plan;

import java.util.List;

/**
 * Whom the survey asks about the units of a group, and how many ballots that makes.
 *
 * @param formula the factors as the plan prints them, "2 người × 9 huyện × 18 sở"
 * @param ballots all ballots of this group, the product of the factors
 * @param perUnit ballots about one unit
 */
public record RespondentGroup(
        String code, String unitGroup, String name, List<Factor> formula, int ballots, int perUnit) {

    /** One factor of a quota formula. */
    public record Factor(String label, int count) {}

    public RespondentGroup {
        formula = List.copyOf(formula);
    }
}
