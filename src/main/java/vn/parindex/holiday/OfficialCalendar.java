package vn.parindex.holiday;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.parindex.calendar.Period;
import vn.parindex.calendar.SpecialDays;
import vn.parindex.calendar.WorkingCalendar;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;

/** The official days off, as far as years are known. */
public record OfficialCalendar(String title, List<OfficialYear> years) {

    public OfficialCalendar {
        years = List.copyOf(years);
    }

    public Optional<OfficialYear> year(int year) {
        return years.stream().filter(known -> known.year() == year).findFirst();
    }

    public SpecialDays days() {
        var off = new TreeSet<LocalDate>();
        var worked = new TreeSet<LocalDate>();
        years.forEach(year -> {
            year.holidays().forEach(holiday -> holiday.days().forEach(off::add));
            year.madeUp().forEach(madeUp -> worked.add(madeUp.day()));
        });
        return new SpecialDays(off, worked);
    }

    public WorkingCalendar working() {
        return new WorkingCalendar(days());
    }

    /**
     * Points out the years of a plan of which this calendar knows nothing, or only what is assumed, unless the plan
     * itself states days of that year.
     *
     * @param period from the first to the last day that the plan names
     * @param stated whether the plan itself states days of a year
     * @param place where the plan names them
     */
    public void warn(Period period, IntPredicate stated, Place place, Problems problems) {
        IntStream.rangeClosed(period.start().getYear(), period.end().getYear())
                .filter(stated.negate())
                .forEach(year -> warn(year, place, problems));
    }

    private void warn(int year, Place place, Problems problems) {
        List<String> assumed = year(year)
                .map(known -> known.assumed().stream().map(Holiday::name).toList())
                .orElse(List.of());
        if (year(year).isEmpty()) {
            problems.warning(
                    place,
                    "Chưa có lịch nghỉ lễ, Tết năm %d, ngày làm việc của năm này chỉ trừ thứ Bảy, Chủ nhật; bổ sung vào tệp"
                            + " lịch nghỉ (parindex.calendar) hoặc vào mục “holidays” của kế hoạch.",
                    year);
        } else if (!assumed.isEmpty()) {
            problems.warning(
                    place,
                    "Lịch nghỉ lễ, Tết năm %d có ngày là dự kiến, chưa được thông báo (%s); kiểm tra lại khi có thông báo.",
                    year,
                    String.join(", ", assumed));
        }
    }
}
