package vn.parindex.results;

import org.apache.commons.csv.CSVFormat;

/** The one dialect of every CSV file: commas, quotes only where needed, LF, so that equal content is equal bytes. */
final class CsvFormat {

    static final CSVFormat ROWS =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private CsvFormat() {}
}
