package vn.parindex.survey.urn;

/**
 * What came of the ballots of a file.
 *
 * @param written whether anything was stored; if not, the fates say what would become of the rows
 */
public record BulkOutcome(boolean written, Fates fates) {

    /** The fate of every row that was not dropped. */
    public static final class Fates {

        private static final RowFate[] ALL = RowFate.values();

        private final byte[] fates;

        Fates(byte[] fates) {
            this.fates = fates;
        }

        /** @throws ArrayIndexOutOfBoundsException for a row that was dropped */
        public RowFate of(int row) {
            return ALL[fates[row]];
        }

        void set(int row, RowFate fate) {
            fates[row] = (byte) fate.ordinal();
        }

        /** How many rows have this fate. */
        public int count(RowFate fate) {
            int count = 0;
            for (byte each : fates) {
                count += each == fate.ordinal() ? 1 : 0;
            }
            return count;
        }

        /** Whether nothing is wrong with any row. */
        public boolean allGood() {
            for (byte each : fates) {
                if (each >= 0 && !ALL[each].isGood()) {
                    return false;
                }
            }
            return true;
        }
    }
}
