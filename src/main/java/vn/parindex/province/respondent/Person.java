package vn.parindex.province.respondent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody to be asked.
 *
 * @param birthDate null if it is not stated
 * @param officialId number of the identity card or of the official; null if it is not stated
 * @param unit where the person works, in the words of the list
 * @param group code of a survey group of the plan
 */
@Embeddable
public record Person(
        String name,
        @Column(name = "birth_date") LocalDate birthDate,
        @Column(name = "official_id") String officialId,
        @Column(name = "job") String position,
        @Column(name = "workplace") String unit,
        @Column(name = "group_code") String group) {

    /** Marks of tone: some write them on the first vowel of a syllable, some on the second (hòa, hoà). */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    public Person {
        name = stripped(name);
        officialId = stripped(officialId);
        officialId = officialId == null || officialId.isEmpty() ? null : officialId;
        position = stripped(position);
        unit = stripped(unit);
    }

    /** The name as it is compared: whatever its case and spacing, and wherever the marks of tone stand. */
    public String nameKey() {
        return key(name);
    }

    /** What tells this entry from all others, and stays the same when a unit hands its list in again. */
    public String key() {
        return Stream.of(nameKey(), text(birthDate), text(officialId), key(position), key(unit), group)
                .collect(Collectors.joining("|"));
    }

    boolean worksWhere(Person other) {
        return key(unit).equals(key(other.unit));
    }

    private static String key(String text) {
        return Stream.of(Normalizer.normalize(text, Normalizer.Form.NFD)
                        .toLowerCase(Locale.forLanguageTag("vi"))
                        .split("\\s+"))
                .map(word -> word.replaceAll("[" + TONES + "]", "") + word.replaceAll("[^" + TONES + "]", ""))
                .collect(Collectors.joining(" "));
    }

    private static String text(Object value) {
        return Optional.ofNullable(value).map(Object::toString).orElse("");
    }

    private static String stripped(String text) {
        return text == null ? null : text.strip();
    }
}
