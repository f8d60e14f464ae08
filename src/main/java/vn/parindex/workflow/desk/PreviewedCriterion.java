package vn.parindex.workflow.desk;

import java.math.BigDecimal;
import java.util.List;

/**
 * One criterion of a form that is being filled in.
 *
 * @param name null where the form gives no points
 * @param maximum null where the form gives no points
 * @param points null as long as they cannot be computed, and where the criterion does not apply
 * @param applicable false: it is stated not to apply
 * @param explanation how the points arise; null without points
 * @param missing what is not entered yet: labels of inputs
 * @param wrong what is entered and cannot be taken, with the reason
 */
public record PreviewedCriterion(
        String code,
        String name,
        BigDecimal maximum,
        BigDecimal points,
        boolean applicable,
        String explanation,
        List<String> missing,
        List<String> wrong) {

    public PreviewedCriterion {
        missing = List.copyOf(missing);
        wrong = List.copyOf(wrong);
    }

    boolean complete() {
        return missing.isEmpty() && wrong.isEmpty();
    }
}
