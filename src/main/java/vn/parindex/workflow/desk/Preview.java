package vn.parindex.workflow.desk;

import java.math.BigDecimal;
import java.util.List;

/**
 * What would come of a task's form if it were submitted as it is.
 *
 * @param criteria those the form is about, in its order; those without points that a problem names
 * @param others what is wrong outside of criteria, in Vietnamese
 * @param points what the criteria come to so far; null where the form gives no points
 * @param accepted whether the server would take it; null where that depends on more than the form says
 */
public record Preview(List<PreviewedCriterion> criteria, List<String> others, Points points, Boolean accepted) {

    public Preview {
        criteria = List.copyOf(criteria);
        others = List.copyOf(others);
    }

    /**
     * @param reached sum of what can be scored so far
     * @param maximum of the criteria that are not stated to be inapplicable
     */
    public record Points(BigDecimal reached, BigDecimal maximum) {}
}
