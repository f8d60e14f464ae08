package vn.parindex.criteria;

import java.util.List;

/** A column of a sheet of the criteria workbook. */
interface SheetColumn {

    /** What stands in the header. */
    String title();

    /** In characters. */
    int width();

    /** What to fill in, for the guide. */
    String explanation();

    /** What else the column is called in tables that people have. */
    default List<String> otherTitles() {
        return List.of();
    }
}
