package vn.parindex.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How the text of a single value is understood. The text as written counts, not the type that YAML guesses: a maximum
 * keeps its printed decimals, and a code {@code 1.10} does not become a number.
 *
 * @param expected completes "phải là …"
 */
public record ScalarType<T>(String expected, Function<String, Optional<T>> parser) {

    private static final Pattern DECIMAL_NOTATION = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

    public static final ScalarType<String> TEXT = new ScalarType<>("một dòng chữ", Optional::of);

    public static final ScalarType<Integer> INTEGER = new ScalarType<>(
            "số nguyên không âm, ví dụ 5", matching("\\d{1,9}").andThen(text -> text.map(Integer::valueOf)));

    public static final ScalarType<BigDecimal> DECIMAL =
            new ScalarType<>("số không âm, dấu thập phân là dấu chấm, ví dụ 1.5", ScalarType::decimal);

    public static final ScalarType<BigDecimal> POSITIVE =
            new ScalarType<>("số lớn hơn 0, dấu thập phân là dấu chấm, ví dụ 1.5", text -> decimal(text)
                    .filter(number -> number.signum() > 0));

    public static final ScalarType<BigDecimal> PERCENT =
            new ScalarType<>("số từ 0 đến 100, dấu thập phân là dấu chấm, ví dụ 97.5", text -> decimal(text)
                    .filter(number -> number.compareTo(BigDecimal.valueOf(100)) <= 0));

    public static final ScalarType<Boolean> FLAG =
            new ScalarType<>("true hoặc false", matching("true|false").andThen(text -> text.map(Boolean::valueOf)));

    public static final ScalarType<LocalDate> DATE =
            new ScalarType<>("ngày có thật dạng năm-tháng-ngày, ví dụ 2023-05-09", ScalarType::date);

    /** Codes become parts of keys, group names and addresses, hence no spaces, diacritics or colons. */
    public static final ScalarType<String> CODE = new ScalarType<>(
            "mã viết thường, không dấu, nối bằng gạch ngang, ví dụ so-noi-vu", matching("[a-z0-9]+(-[a-z0-9]+)*"));

    public static final ScalarType<String> CRITERION_CODE = new ScalarType<>(
            "mã tiêu chí gồm các số nối bằng dấu chấm, ví dụ 1.2.3", matching("\\d{1,3}(\\.\\d{1,3}){0,5}"));

    /** A text of a certain form. */
    public static ScalarType<String> word(String expected, String expression) {
        return new ScalarType<>(expected, matching(expression));
    }

    /** One of a few words, each with its meaning. */
    public static <T> ScalarType<T> oneOf(Map<String, ? extends T> meanings) {
        var words = String.join(", ", new TreeSet<>(meanings.keySet()));
        return new ScalarType<>("một trong các giá trị: " + words, text -> Optional.ofNullable(meanings.get(text)));
    }

    private static Optional<BigDecimal> decimal(String text) {
        return Optional.of(text).filter(DECIMAL_NOTATION.asMatchPredicate()).map(BigDecimal::new);
    }

    private static Function<String, Optional<String>> matching(String expression) {
        var pattern = Pattern.compile(expression);
        return text -> Optional.of(text).filter(pattern.asMatchPredicate());
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // the caller reports what was expected and what was written
        }
    }
}
