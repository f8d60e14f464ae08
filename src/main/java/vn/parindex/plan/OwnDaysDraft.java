package vn.parindex.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.calendar.PlanCalendar;
import vn.parindex.calendar.SpecialDays;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.holiday.OfficialCalendar;
import vn.parindex.source.Block;
import vn.parindex.source.Cell;
import vn.parindex.source.Problems;
import vn.parindex.source.ScalarType;

/**
 * What the file of a plan of any kind adds to the official days off or states otherwise.
 *
 * @param holidays further days off
 * @param workingDays days that are worked whatever the official calendar says
 */
public record OwnDaysDraft(List<Cell<LocalDate>> holidays, List<Cell<LocalDate>> workingDays) {

    public static OwnDaysDraft read(Block root) {
        return new OwnDaysDraft(
                root.optionalValues("holidays", ScalarType.DATE), root.optionalValues("working_days", ScalarType.DATE));
    }

    public void check(Problems problems) {
        problems.refuseRepeated("Ngày nghỉ", holidays);
        problems.refuseRepeated("Ngày làm việc", workingDays);
        var off = new HashSet<>(values(holidays));
        workingDays.forEach(day -> day.ifKnown(date -> {
            if (off.contains(date)) {
                problems.error(
                        day.place(),
                        "Ngày %s vừa ghi là ngày nghỉ vừa ghi là ngày làm việc; bỏ một.",
                        VietnamTime.format(date));
            }
        }));
    }

    /** Whether any day of the year is stated. */
    public boolean concern(int year) {
        return Stream.concat(holidays.stream(), workingDays.stream())
                .flatMap(day -> day.value().stream())
                .anyMatch(day -> day.getYear() == year);
    }

    /** The days as they are written, for use once they were checked. */
    public SpecialDays days() {
        return new SpecialDays(values(holidays), values(workingDays));
    }

    public PlanCalendar with(OfficialCalendar official) {
        return new PlanCalendar(official.days(), days());
    }

    private static Set<LocalDate> values(List<Cell<LocalDate>> cells) {
        return cells.stream().flatMap(cell -> cell.value().stream()).collect(Collectors.toSet());
    }
}
