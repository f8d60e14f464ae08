package vn.parindex.holiday;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.source.Loaded;
import vn.parindex.source.Problem;
import vn.parindex.source.Problems;
import vn.parindex.source.ShippedFile;
import vn.parindex.source.TextFile;

/** Where the official calendar comes from: the file of the product, or a newer one that an installation keeps itself. */
public final class OfficialCalendars {

    static final String SHIPPED = "db/calendars/viet-nam.yaml";

    private OfficialCalendars() {}

    /** The one that comes with the product. */
    public static OfficialCalendar shipped() {
        return Shipped.CALENDAR;
    }

    /**
     * One from a file.
     *
     * @throws IllegalStateException in Vietnamese, with all problems of the file
     */
    public static OfficialCalendar of(Path file) {
        var problems = new Problems();
        Optional<String> text = TextFile.read(file, problems);
        return text.map(content -> built(new OfficialCalendarReader().read(file.toString(), content)))
                .orElseThrow(() -> refused(problems.load(Optional::empty).problems()));
    }

    private static OfficialCalendar built(Loaded<OfficialCalendar> loaded) {
        return loaded.value().orElseThrow(() -> refused(loaded.problems()));
    }

    private static IllegalStateException refused(List<Problem> problems) {
        return new IllegalStateException(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "Lịch nghỉ lễ, Tết không dùng được:\n", "")));
    }

    /** Read once, when it is first asked for. */
    private static final class Shipped {
        private static final OfficialCalendar CALENDAR = built(new OfficialCalendarReader()
                .read(SHIPPED, ShippedFile.text(SHIPPED).orElseThrow()));
    }
}
