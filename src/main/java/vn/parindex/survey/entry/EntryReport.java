package vn.parindex.survey.entry;

/**
 * What came of a file of ballots.
 *
 * @param written whether anything was stored
 * @param readable whether the file could be read to its end; if not, nothing was stored and the figures are those so far
 * @param rows ballots in the file
 * @param taken those that went in, or would go in
 * @param already those that had gone in before, or stand in the file once more
 * @param bad those with something wrong
 */
public record EntryReport(boolean written, boolean readable, int rows, int taken, int already, int bad) {

    /** Whether nothing is wrong. */
    public boolean isClean() {
        return readable && bad == 0;
    }
}
