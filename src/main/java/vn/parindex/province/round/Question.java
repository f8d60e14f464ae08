package vn.parindex.province.round;

import java.math.BigDecimal;

/**
 * What the Ministry asks about one criterion.
 *
 * @param criterion code of a leaf, criterion or field
 * @param ministryPoints what the Ministry gives for it until then; null where the letter states none
 * @param text the question
 */
public record Question(String criterion, BigDecimal ministryPoints, String text) {}
