package vn.parindex.province.step;

import java.time.LocalDate;
import vn.parindex.province.work.Paper;

/**
 * What somebody reports about a step.
 *
 * @param step id of the task in the process model
 * @param paper by which it was done; null where the step has none
 * @param deadline the day that the paper states for what comes next; null where it states none
 * @param summary its subject, or what the step came to
 * @param note may be null
 */
public record StepReport(String step, Paper paper, LocalDate deadline, String summary, String note) {

    /** A step that ends with a paper, or with none. */
    public static StepReport paper(String step, Paper paper, String summary, String note) {
        return new StepReport(step, paper, null, summary, note);
    }
}
