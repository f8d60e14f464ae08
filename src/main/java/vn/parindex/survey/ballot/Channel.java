package vn.parindex.survey.ballot;

/** How a ballot came in. */
public enum Channel {
    /** answered on the public page */
    WEB,
    /** answered on paper and typed in */
    PAPER
}
