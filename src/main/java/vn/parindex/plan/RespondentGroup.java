package vn.parindex.plan;

import java.util.List;

/**
 * Whom the survey asks about the units of a group, and how many ballots that makes.
 *
 * @param formula the factors as the plan prints them, "2 người × 9 huyện × 18 sở"
 * @param ballots all ballots of this group, the product of the factors
 * @param perUnit ballots about one unit
 * @param handsOut code of the unit that hands the ballots out, or {@link #EVALUATED_UNIT}
 * @param collects code of the unit that collects them on paper, or {@link #EVALUATED_UNIT}
 */
public record RespondentGroup(
        String code,
        String unitGroup,
        String name,
        List<Factor> formula,
        int ballots,
        int perUnit,
        String handsOut,
        String collects) {

    /** Stands for each unit that ballots are about, in place of a code. */
    public static final String EVALUATED_UNIT = "unit";

    /** One factor of a quota formula. */
    public record Factor(String label, int count) {}

    public RespondentGroup {
        formula = List.copyOf(formula);
    }

    /** Code of the unit that hands out the ballots about a unit. */
    public String handsOut(String unit) {
        return handsOut.equals(EVALUATED_UNIT) ? unit : handsOut;
    }

    /** Code of the unit that collects the ballots about a unit. */
    public String collects(String unit) {
        return collects.equals(EVALUATED_UNIT) ? unit : collects;
    }
}
