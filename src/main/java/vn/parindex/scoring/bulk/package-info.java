/**
 * The same scoring as {@link vn.parindex.scoring.RollUp} and {@link vn.parindex.scoring.Ranking}, for many units under
 * one criteria set: facts and points lie in columns of whole numbers, one per fact and one per leaf, and every rule
 * goes over its column at once.
 *
 * <p>Start with {@link vn.parindex.scoring.bulk.FactTable} (facts to points) or
 * {@link vn.parindex.scoring.bulk.PointTable} (points to indexes, ranks and classes). Explanations are made on demand,
 * by the same code as for a single unit. The single path is the reference: whatever does not fit a column is scored by
 * it, and properties hold both to the same results.
 */
@org.springframework.modulith.NamedInterface("bulk")
package vn.parindex.scoring.bulk;
