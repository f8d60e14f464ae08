package vn.parindex.scoring.bulk;

/**
 * A rule over a whole column, in whole numbers. It decides only cells where all of its arithmetic is sure not to
 * overflow and where the facts are sound.
 */
interface Kernel {

    /** @param facts a column per fact of the rule */
    PointColumn score(long[][] facts);
}
