package vn.parindex.province;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import vn.parindex.calendar.VietnamTime;

/**
 * The items of the annex as a table for programs, so that a reader of the annex can tick off every row: one row per item
 * and criterion as the plan calls it, an empty criterion for items that ask for evidence only. Times in seconds with the
 * offset of Vietnam.
 */
public final class AssignmentProgressCsv {

    private static final CSVFormat ROWS =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private static final Object[] HEADER = {
        "item", "criterion", "lead", "coordinating", "kind", "opened_at", "due_at", "completed_at"
    };
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private AssignmentProgressCsv() {}

    /** Writes the items in the order given; units and parties by their codes. */
    public static void write(List<AssignmentProgress> items, Appendable out) throws IOException {
        ROWS.printRecord(out, HEADER);
        for (AssignmentProgress item : items) {
            List<String> criteria = item.assignment().criteria();
            for (String criterion : criteria.isEmpty() ? List.of("") : criteria) {
                ROWS.printRecord(
                        out,
                        item.assignment().item(),
                        criterion,
                        item.assignment().lead(),
                        item.assignment().coordinating().stream()
                                .map(Party::code)
                                .collect(Collectors.joining("; ")),
                        item.assignment().kind().code(),
                        time(item.openedAt()),
                        time(item.dueAt()),
                        time(item.completedAt()));
            }
        }
    }

    private static String time(Instant instant) {
        return instant == null
                ? ""
                : TIME.format(instant.truncatedTo(ChronoUnit.SECONDS).atZone(VietnamTime.ZONE));
    }
}
