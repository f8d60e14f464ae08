package vn.parindex.web.account;

import java.time.LocalDate;
import java.util.Optional;
import vn.parindex.account.AccountRefused;
import vn.parindex.source.DayText;

/** A day as a browser sends it, or as somebody typed it. */
final class TypedDay {

    private TypedDay() {}

    /** Empty where nothing was typed. */
    static Optional<LocalDate> optional(String typed, String what) {
        return typed.isBlank() ? Optional.empty() : Optional.of(required(typed, what));
    }

    /** @throws AccountRefused if it is no day */
    static LocalDate required(String typed, String what) {
        return DayText.parse(typed.strip())
                .orElseThrow(() ->
                        new AccountRefused("%s chưa đúng; ghi ngày/tháng/năm, ví dụ 05/01/2026.".formatted(what)));
    }
}
