package vn.parindex.province;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/** An {@link AssignmentMatrix} as a table for programs, one row per leaf. */
public final class AssignmentMatrixCsv {

    private static final CSVFormat ROWS =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private static final Object[] HEADER = {
        "criterion", "name", "basis", "maximum", "item", "assigned_as", "lead", "coordinating", "inherited", "note"
    };

    private AssignmentMatrixCsv() {}

    /** Writes the rows; units and parties by their codes, what is not there as an empty cell. */
    public static void write(AssignmentMatrix matrix, Appendable out) throws IOException {
        ROWS.printRecord(out, HEADER);
        for (MatrixRow row : matrix.rows()) {
            ROWS.printRecord(
                    out,
                    row.leaf().code(),
                    row.leaf().name(),
                    row.leaf().basis().name().toLowerCase(Locale.ROOT),
                    row.leaf().maximum().toPlainString(),
                    row.assignment().map(Assignment::item).orElse(""),
                    row.assignedAs().orElse(""),
                    row.lead().orElse(""),
                    row.assignment().map(AssignmentMatrixCsv::coordinating).orElse(""),
                    row.origin().text(),
                    row.reason().orElse(""));
        }
    }

    private static String coordinating(Assignment assignment) {
        return assignment.coordinating().stream().map(Party::code).collect(Collectors.joining("; "));
    }
}
