package vn.parindex.scoring;

import java.math.BigDecimal;

/**
 * The place of a unit within its group.
 *
 * @param indexPercent the rounded, published figure
 * @param className the class by the set's cut points
 * @param explanation one Vietnamese sentence with the neighbours' figures
 */
public record Standing<U>(U unit, BigDecimal indexPercent, int rank, String className, String explanation) {}
