package vn.parindex.scoring;

import java.math.BigDecimal;

/** What parameters of criteria and rules must look like; the names are those of the criteria set file. */
final class Parameters {

    private Parameters() {}

    static String text(String name, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("Thiếu “%s”: hãy ghi rõ nội dung.".formatted(name));
        }
        return value;
    }

    static BigDecimal positive(String name, BigDecimal value) {
        if (required(name, value).signum() <= 0) {
            throw new IllegalArgumentException(
                    "“%s” là %s; phải lớn hơn 0.".formatted(name, VietnameseNumber.of(value)));
        }
        return value;
    }

    static BigDecimal between(String name, BigDecimal value, BigDecimal least, BigDecimal most) {
        if (required(name, value).compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException("“%s” là %s; phải từ %s đến %s."
                    .formatted(
                            name, VietnameseNumber.of(value), VietnameseNumber.of(least), VietnameseNumber.of(most)));
        }
        return value;
    }

    static BigDecimal notNegative(String name, BigDecimal value) {
        if (required(name, value).signum() < 0) {
            throw new IllegalArgumentException(
                    "“%s” là %s; không được âm.".formatted(name, VietnameseNumber.of(value)));
        }
        return value;
    }

    private static BigDecimal required(String name, BigDecimal value) {
        if (value == null) {
            throw new IllegalArgumentException("Thiếu “%s”: hãy ghi một số.".formatted(name));
        }
        return value;
    }
}
