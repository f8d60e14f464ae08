package vn.parindex.scoring.bulk;

/**
 * A rule over a whole column, in whole numbers. It decides only cells where all of its arithmetic is sure not to
 * overflow and where the facts are sound.
 */
interface Kernel {

    /**
     * Fills in the points of all units.
     *
     * @param facts a column per fact of the rule
     * @param points in the last place of the set; {@link Cell#UNDECIDED} where the single path must decide
     */
    void score(long[][] facts, long[] points);
}
