package vn.parindex.survey.urn;

/** What becomes of a ballot of a file, by the right of its code. */
public enum RowFate {
    /** its right is used, or would be */
    TAKEN,
    /** its right was used before: there is nothing to do */
    ALREADY,
    /** no sheet of this campaign has the code */
    UNKNOWN,
    TAKEN_BACK,
    /** the sheet is another form */
    OTHER_SHEET,
    /** the file says that it is about another unit than the sheet */
    OTHER_UNIT,
    /** the file says that it is from another group than the sheet */
    OTHER_GROUP,
    /** the sheet is about a unit of whoever typed it */
    OWN_UNIT,
    /** two other people have typed the sheet */
    TYPED_TWICE;

    /** Whether nothing is wrong with the row. */
    public boolean isGood() {
        return this == TAKEN || this == ALREADY;
    }
}
