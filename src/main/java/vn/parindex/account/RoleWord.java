package vn.parindex.account;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a table says that somebody is. */
enum RoleWord {
    STAFF("cán bộ", null),
    HEAD("lãnh đạo", null),
    ENUMERATOR("điều tra viên", Role.ENUMERATOR),
    AUDITOR("kiểm tra", Role.AUDITOR),
    DESIGNER("thiết kế", Role.DESIGNER),
    ADMINISTRATOR("quản trị", Role.ADMINISTRATOR);

    /** Ending of the groups of heads. */
    static final String HEAD_SUFFIX = ".lanhdao";

    private final String word;
    private final Role role;

    RoleWord(String word, Role role) {
        this.word = word;
        this.role = role;
    }

    String word() {
        return word;
    }

    /** Whether whoever is this works for a unit. */
    boolean isOfUnit() {
        return role == null;
    }

    /** The groups that it comes to, for one who works for these units. */
    Stream<String> groups(List<String> units) {
        return switch (this) {
            case STAFF -> units.stream();
            case HEAD -> units.stream().flatMap(unit -> Stream.of(unit, unit + HEAD_SUFFIX));
            default -> Stream.of(role.group());
        };
    }

    static Optional<RoleWord> of(String text) {
        String wanted = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.forLanguageTag("vi"))
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
        return Arrays.stream(values())
                .filter(known -> known.word.equals(wanted))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(RoleWord::word).toList();
    }
}
