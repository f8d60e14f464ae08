package vn.parindex.criteria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.scoring.Basis;

/** What the workbook calls the words of text files; a reader takes either. */
final class SheetWords {

    static final SheetWords BASIS = new SheetWords(
            "self", Basis.SELF.title(), "survey", Basis.SURVEY.title(), "external", Basis.EXTERNAL.title());
    static final SheetWords RULE = new SheetWords(Stream.of(RuleKind.values())
            .flatMap(kind -> Stream.of(kind.type(), kind.title()))
            .toArray(String[]::new));
    static final SheetWords DIRECTION = new SheetWords("increase", "Tăng", "decrease", "Giảm");
    static final SheetWords FACT_KIND = new SheetWords(
            "boolean", "Có hoặc không", "integer", "Số nguyên", "decimal", "Số thập phân", "choice", "Chọn một mức");
    static final SheetWords FLAG = new SheetWords("true", "Có", "false", "Không");
    static final SheetWords ROUNDING = new SheetWords(
            "half-up",
            "Nửa đơn vị làm tròn lên",
            "half-even",
            "Nửa đơn vị làm tròn về số chẵn",
            "half-down",
            "Nửa đơn vị làm tròn xuống",
            "down",
            "Bỏ phần lẻ");

    private final Map<String, String> shownByWord = new LinkedHashMap<>();

    private SheetWords(String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            shownByWord.put(pairs[i], pairs[i + 1]);
        }
    }

    List<String> shown() {
        return List.copyOf(shownByWord.values());
    }

    String shown(String word) {
        return Optional.ofNullable(shownByWord.get(word)).orElseThrow();
    }

    /** The word that a cell means, whatever its case and spaces; empty if none. */
    Optional<String> word(String cell) {
        var wanted = SheetText.key(cell);
        return shownByWord.entrySet().stream()
                .filter(entry -> SheetText.key(entry.getValue()).equals(wanted)
                        || entry.getKey().equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** For messages: the words of the workbook, and those of text files. */
    String choices() {
        return shownByWord.entrySet().stream()
                .map(entry -> "“%s” (%s)".formatted(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(", "));
    }
}
