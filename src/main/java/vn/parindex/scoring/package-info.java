/**
 * Criteria sets, the rules that turn facts into points, their roll-up to an index, ranking and classes.
 *
 * <p>Plain Java without any framework: inputs and outputs are immutable, every figure is an exact decimal that is
 * rounded once, and every figure carries the Vietnamese sentence that explains it. The same sentence is shown in
 * forms, workbooks and the API, so that nobody has to take a figure on trust.
 *
 * <p>Start with {@link vn.parindex.scoring.CriteriaSet} (what is scored), {@link vn.parindex.scoring.Rule} (how a
 * leaf is scored), {@link vn.parindex.scoring.RollUp} (how leaves become an index) and
 * {@link vn.parindex.scoring.Ranking} (how indexes become ranks and classes).
 */
package vn.parindex.scoring;
