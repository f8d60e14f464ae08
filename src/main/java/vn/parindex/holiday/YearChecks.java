package vn.parindex.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.source.Cell;
import vn.parindex.source.Problems;

/** Whether the days of a year can be meant: in their year, once, and swapped both ways. */
final class YearChecks {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int LONGEST = 12;

    /** Every year, by Article 112 of the Labour Code 2019; the others move. */
    private static final List<MonthDay> FIXED =
            List.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));

    private final Set<String> sources;
    private final Problems problems;

    YearChecks(Set<String> sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    void run(YearDraft year) {
        year.holidays().forEach(holiday -> {
            source(holiday.source());
            inYear(holiday.from(), year);
            isSpan(holiday);
        });
        year.madeUp().forEach(day -> {
            source(day.source());
            inYear(day.day(), year);
        });
        List<Cell<LocalDate>> off =
                year.holidays().stream().flatMap(HolidayDraft::days).toList();
        problems.refuseRepeated("Ngày nghỉ", off);
        problems.refuseRepeated(
                "Ngày làm bù", year.madeUp().stream().map(MadeUpDayDraft::day).toList());
        Set<LocalDate> daysOff = off.stream().map(Cell::get).collect(Collectors.toSet());
        year.madeUp().forEach(day -> isSwapped(day, daysOff));
        fixedAreThere(year, daysOff);
    }

    private void source(Cell<String> source) {
        source.ifKnown(code -> {
            if (!sources.contains(code)) {
                problems.error(
                        source.place(),
                        "Không có căn cứ nào mang mã “%s”; khai báo trong mục “sources” hoặc sửa mã.",
                        code);
            }
        });
    }

    private void inYear(Cell<LocalDate> day, YearDraft year) {
        day.ifKnown(date -> year.year().ifKnown(number -> {
            if (date.getYear() != number) {
                problems.error(day.place(), "Ngày %s không thuộc năm %d; chuyển sang đúng năm.", text(date), number);
            }
        }));
    }

    private void isSpan(HolidayDraft holiday) {
        if (!holiday.from().isKnown() || !holiday.to().isKnown()) {
            return;
        }
        if (!holiday.hasDays()) {
            problems.error(
                    holiday.to().place(),
                    "Ngày cuối %s trước ngày đầu %s; sửa lại.",
                    text(holiday.to().get()),
                    text(holiday.from().get()));
        } else if (holiday.days().count() > LONGEST) {
            problems.error(
                    holiday.to().place(), "Đợt nghỉ dài hơn %d ngày; kiểm tra lại ngày đầu, ngày cuối.", LONGEST);
        }
    }

    private void isSwapped(MadeUpDayDraft madeUp, Set<LocalDate> daysOff) {
        madeUp.day().ifKnown(day -> {
            if (!WEEKEND.contains(day.getDayOfWeek())) {
                problems.error(
                        madeUp.day().place(), "Ngày làm bù %s không phải thứ Bảy, Chủ nhật; sửa lại ngày.", text(day));
            } else if (daysOff.contains(day)) {
                problems.error(madeUp.day().place(), "Ngày %s vừa là ngày nghỉ vừa là ngày làm bù; bỏ một.", text(day));
            }
        });
        madeUp.insteadOf().ifKnown(day -> {
            if (!daysOff.contains(day)) {
                problems.error(
                        madeUp.insteadOf().place(),
                        "Ngày %s được làm bù nhưng không có trong “days_off”; bổ sung hoặc sửa ngày.",
                        text(day));
            }
        });
    }

    private void fixedAreThere(YearDraft year, Set<LocalDate> daysOff) {
        year.year().ifKnown(number -> FIXED.stream()
                .map(day -> day.atYear(number))
                .filter(day -> !daysOff.contains(day))
                .forEach(day -> problems.warning(
                        year.year().place(),
                        "Năm %d thiếu ngày lễ %s (Điều 112 Bộ luật Lao động 2019); bổ sung.",
                        number,
                        text(day))));
    }

    private static String text(LocalDate day) {
        return VietnamTime.format(day);
    }
}
