package vn.parindex.source;

/** Takes a table cell by cell: where there are millions, an object for each costs more than all that is done with it. */
public interface CellSink {

    /**
     * A row that is not blank begins.
     *
     * @param number 1-based in the file, as in {@link TableRow#number}
     */
    void startRow(int number);

    /**
     * A cell that is not blank, without white space around it.
     *
     * @param column 0-based
     * @param text holds the cell from {@code from} on; it belongs to the reader and changes with the next cell
     */
    void cell(int column, char[] text, int from, int length);

    /**
     * A cell that holds no usable text or number.
     *
     * @param problem Vietnamese: what is wrong and what to do
     */
    void broken(int column, String problem);

    /** All cells of the row were passed on. */
    void endRow();
}
