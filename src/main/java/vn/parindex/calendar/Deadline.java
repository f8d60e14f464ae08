package vn.parindex.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A deadline as a document states it. Documents mean different last days by similar words: "trước ngày 15/12/2023"
 * excludes the day, "chậm nhất ngày 20/12/2024" includes it, and some days are not known until a letter states them.
 */
public sealed interface Deadline {

    /** The last day that is in time; empty as long as no letter states one. */
    Optional<LocalDate> lastDay();

    /** Vietnamese, as the document says it. */
    String text();

    /** The same deadline moved in time. */
    Deadline plusDays(long days);

    /**
     * The last working day that leaves whoever comes next so many working days: they all lie after it, up to and
     * including the last day of this deadline. With 0 it is the last working day of the deadline itself.
     *
     * @param workingDays not negative
     * @return empty as long as no letter states a day
     */
    default Optional<LocalDate> leaving(int workingDays, WorkingCalendar calendar) {
        return lastDay()
                .map(last -> calendar.isWorkingDay(last) ? last : calendar.minusWorkingDays(last, 1))
                .map(last -> calendar.minusWorkingDays(last, workingDays));
    }

    /** "trước ngày": the day before is the last. */
    record Before(LocalDate day) implements Deadline {

        public Before {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(day.minusDays(1));
        }

        @Override
        public String text() {
            return "trước ngày " + VietnamTime.format(day);
        }

        @Override
        public Deadline plusDays(long days) {
            return new Before(day.plusDays(days));
        }
    }

    /** "chậm nhất ngày": the day itself is the last. */
    record By(LocalDate day) implements Deadline {

        public By {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(day);
        }

        @Override
        public String text() {
            return "chậm nhất ngày " + VietnamTime.format(day);
        }

        @Override
        public Deadline plusDays(long days) {
            return new By(day.plusDays(days));
        }
    }

    /**
     * A period in which the work is done; its last day is in time.
     *
     * @param inMonths whether the document names whole months ("Tháng 12/2024 - Tháng 01/2025") or days
     * @param letter the words by which the document lets a letter state another day ("Theo yêu cầu của Bộ Nội vụ"); null
     *     if it does not
     */
    record During(Period period, boolean inMonths, String letter) implements Deadline {

        private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("'Tháng' MM/uuuu", Locale.ROOT);

        public During {
            Objects.requireNonNull(period, "period");
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(period.end());
        }

        @Override
        public String text() {
            return letter == null ? periodText() : "%s (%s)".formatted(periodText(), letter);
        }

        private String periodText() {
            if (!inMonths) {
                return "từ ngày %s đến ngày %s"
                        .formatted(VietnamTime.format(period.start()), VietnamTime.format(period.end()));
            }
            String first = MONTH.format(period.start());
            String last = MONTH.format(period.end());
            return first.equals(last) ? first : first + " - " + last;
        }

        /** Whole months do not stay whole: the moved period is one of days. */
        @Override
        public Deadline plusDays(long days) {
            return days == 0 ? this : new During(period.plusDays(days), false, letter);
        }
    }

    /**
     * "Khi có yêu cầu của Bộ Nội vụ": a letter will state the day.
     *
     * @param words as the document has them
     */
    record OnLetter(String words) implements Deadline {

        public OnLetter {
            Objects.requireNonNull(words, "words");
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.empty();
        }

        @Override
        public String text() {
            return words;
        }

        @Override
        public Deadline plusDays(long days) {
            return this;
        }
    }

    /**
     * A period in the notation of plan files: two months or two days.
     *
     * @param from {@code yyyy-MM} or {@code yyyy-MM-dd}
     * @param to of the same form
     * @param letter see {@link During}; may be null
     * @throws IllegalArgumentException in Vietnamese: not such a notation, both forms mixed, or the end before the start
     */
    static Deadline during(String from, String to, String letter) {
        Period period = Period.parse(from, to);
        if (from.length() != to.length()) {
            throw new IllegalArgumentException(
                    "Thời gian ghi từ “%s” đến “%s”; hãy ghi cả hai là tháng hoặc cả hai là ngày.".formatted(from, to));
        }
        return new During(period, from.length() == "yyyy-MM".length(), letter);
    }
}
