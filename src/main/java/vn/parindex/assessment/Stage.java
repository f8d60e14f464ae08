package vn.parindex.assessment;

/** At which point of the year something is said about a criterion. */
public enum Stage {
    /** the unit about itself */
    SELF,
    /** the department that answers for the field */
    APPRAISED,
    /** the unit, where the appraised points differ from its own */
    EXPLAINED,
    /** the department again, after the explanation */
    DECIDED
}
