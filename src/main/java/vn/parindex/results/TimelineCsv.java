package vn.parindex.results;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.parindex.calendar.VietnamTime;

/** The tasks of the year as a table for programs; times in seconds with the offset of Vietnam. */
public final class TimelineCsv {

    private static final Object[] HEADER = {
        "created_at",
        "completed_at",
        "due_at",
        "process",
        "activity_id",
        "activity_name",
        "unit_code",
        "candidate_group",
        "user"
    };
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private TimelineCsv() {}

    /** One row per task in the order given. */
    public static void write(List<TimelineEntry> timeline, Appendable out) throws IOException {
        CsvFormat.ROWS.printRecord(out, HEADER);
        for (TimelineEntry entry : timeline) {
            CsvFormat.ROWS.printRecord(
                    out,
                    time(entry.createdAt()),
                    time(entry.completedAt()),
                    time(entry.dueAt()),
                    entry.process(),
                    entry.activityId(),
                    entry.activityName(),
                    entry.unitCode(),
                    entry.candidateGroup(),
                    entry.user());
        }
    }

    private static String time(Instant instant) {
        return instant == null
                ? null
                : TIME.format(instant.truncatedTo(ChronoUnit.SECONDS).atZone(VietnamTime.ZONE));
    }
}
