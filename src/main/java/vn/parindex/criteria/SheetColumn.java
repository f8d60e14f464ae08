package vn.parindex.criteria;

/** A column of a sheet of the criteria workbook. */
interface SheetColumn {

    /** What stands in the header. */
    String title();

    /** In characters. */
    int width();

    /** What to fill in, for the guide. */
    String explanation();
}
