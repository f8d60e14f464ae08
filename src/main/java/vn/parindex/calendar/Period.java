package vn.parindex.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/** A period of a plan; both ends belong to it. */
public record Period(LocalDate start, LocalDate end) {

    public Period {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("Thời gian kết thúc %s trước thời gian bắt đầu %s; hãy sửa lại."
                    .formatted(VietnamTime.format(end), VietnamTime.format(start)));
        }
    }

    /**
     * Reads the notation of plan files. Plans mostly name months: then the period begins on the first day of the one
     * and ends on the last day of the other.
     *
     * @param from {@code yyyy-MM} or {@code yyyy-MM-dd}
     * @param to {@code yyyy-MM} or {@code yyyy-MM-dd}
     */
    public static Period parse(String from, String to) {
        LocalDate start = isMonth(from) ? month(from).atDay(1) : day(from);
        LocalDate end = isMonth(to) ? month(to).atEndOfMonth() : day(to);
        return new Period(start, end);
    }

    public Period plusDays(long days) {
        return new Period(start.plusDays(days), end.plusDays(days));
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }

    private static boolean isMonth(String text) {
        return text != null && text.matches("\\d{4}-\\d{2}");
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw unreadable(text, e);
        }
    }

    private static LocalDate day(String text) {
        if (text == null || !text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw unreadable(text, null);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw unreadable(text, e);
        }
    }

    private static IllegalArgumentException unreadable(String text, Exception cause) {
        return new IllegalArgumentException(
                "“%s” không phải là tháng hoặc ngày hợp lệ; hãy ghi dạng 2023-10 hoặc 2023-10-31."
                        .formatted(text == null ? "" : text),
                cause);
    }
}
