package vn.parindex.province.outcome;

import java.math.BigDecimal;

/**
 * What the Ministry gave for one criterion.
 *
 * @param criterion code of a leaf, or of a parent that the result prints
 * @param points null where the criterion does not apply to the province
 */
public record MinistryFigure(String criterion, BigDecimal points) {}
