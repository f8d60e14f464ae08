package vn.parindex.province.step;

import vn.parindex.province.work.Act;

/**
 * A step as it was recorded.
 *
 * @param returned what was handed in was not taken; the summary says why
 */
public record Step(StepReport report, boolean returned, Act act) {}
