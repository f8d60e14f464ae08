package vn.parindex.survey.progress;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;

/** Progress as a table for programs: one row per unit and respondent group. */
public final class ProgressCsv {

    private static final CSVFormat ROWS =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private ProgressCsv() {}

    public static void write(ProgressBoard board, Appendable out) throws IOException {
        ROWS.printRecord(
                out, "unit", "unit_name", "group", "group_name", "expected", "issued", "used", "percent", "lagging");
        for (ProgressTable table : board.tables()) {
            for (UnitRow row : table.rows()) {
                for (GroupCell cell : row.cells()) {
                    ROWS.printRecord(
                            out,
                            row.unit().code(),
                            row.unit().name(),
                            cell.group().code(),
                            cell.group().name(),
                            cell.tally().expected(),
                            cell.tally().issued(),
                            cell.tally().used(),
                            cell.tally().percent(),
                            cell.lagging());
                }
            }
        }
    }
}
