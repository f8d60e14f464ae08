package vn.parindex.scoring;

/** Where the points of a leaf come from. A unit scores only its {@link #SELF} leaves itself. */
public enum Basis {
    /** The unit states facts and evidence, an appraiser checks them. */
    SELF,
    /** Ballots of a sociological survey (điều tra xã hội học); units must not score these themselves. */
    SURVEY,
    /** A figure published by somebody else, such as SIPAS. */
    EXTERNAL
}
