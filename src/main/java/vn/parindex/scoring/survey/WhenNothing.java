package vn.parindex.scoring.survey;

/** What becomes of a criterion that has too few answers to be scored. */
public enum WhenNothing {

    /** It leaves the points and the maximum of the unit. */
    NOT_APPLICABLE,

    /** It gets the share of the points that the unit's other survey criteria of the set came to together. */
    MEAN_OF_SET,

    /** It gets nothing. */
    NO_POINTS
}
