package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.TieBreaker;
import vn.parindex.source.YamlText;
import vn.parindex.source.YamlText.OnOneLine;
import vn.parindex.source.YamlText.Word;

/** Writes a criteria set as the file that {@link CriteriaSetReader} reads; what it reads is equal to what was written. */
public final class CriteriaSetWriter {

    private CriteriaSetWriter() {}

    /** YAML, in the manner of {@code db/criteria-sets/*.yaml}; comments of a file the set was read from are not kept. */
    public static String write(CriteriaSet set) {
        var root = new LinkedHashMap<String, Object>();
        root.put("id", new Word(set.id()));
        root.put("version", set.version());
        root.put("title", set.title());
        if (set.issued() != null) {
            var issued = new LinkedHashMap<String, Object>();
            issued.put("number", set.issued().number());
            issued.put("date", new Word(set.issued().date().toString()));
            issued.put("issuer", set.issued().issuer());
            root.put("issued", new OnOneLine(issued));
        }
        root.put("official", set.official());
        putText(root, "notice", set.notice());
        if (!set.appliesTo().isEmpty()) {
            root.put(
                    "applies_to",
                    new OnOneLine(set.appliesTo().stream().map(Word::new).toList()));
        }
        root.put("rounding", rounding(set));
        root.put(
                "classes",
                set.classes().stream()
                        .map(band -> line("name", band.name(), "from", band.from()))
                        .toList());
        if (!set.tieBreakers().isEmpty()) {
            root.put(
                    "tie_breakers",
                    set.tieBreakers().stream()
                            .map(CriteriaSetWriter::tieBreaker)
                            .toList());
        }
        var criteria = new ArrayList<Object>();
        set.fields().forEach(field -> field.nodes().forEach(node -> criteria.add(criterion(node))));
        root.put("criteria", criteria);
        return YamlText.of(root);
    }

    static Word word(Enum<?> constant) {
        return new Word(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static OnOneLine rounding(CriteriaSet set) {
        return line("scale", set.rounding().scale(), "mode", word(set.rounding().mode()));
    }

    private static OnOneLine tieBreaker(TieBreaker tieBreaker) {
        return new OnOneLine(
                tieBreaker instanceof TieBreaker.ByNode node
                        ? Map.of("node", node.code())
                        : Map.of("basis", word(((TieBreaker.ByBasis) tieBreaker).basis())));
    }

    /** A node of few words stands on one line, one that names documents or a rule with many words on several. */
    private static Object criterion(Criterion node) {
        var map = new LinkedHashMap<String, Object>();
        map.put("code", node.code());
        map.put("name", node.name());
        map.put("max", node.maximum());
        if (node.isLeaf() && node.basis() != Basis.SELF) {
            map.put("basis", word(node.basis()));
        }
        if (!node.leads().isEmpty()) {
            map.put("leads", new OnOneLine(List.copyOf(node.leads())));
        }
        putText(map, "evidence", node.evidence());
        if (node.isLeaf()) {
            map.put("rule", rule(WrittenRule.of(node.rule())));
        }
        putText(map, "note", node.note());
        boolean many = node.isLeaf() && node.basis() == Basis.SELF || node.evidence() != null || node.note() != null;
        return many ? map : new OnOneLine(map);
    }

    private static Object rule(WrittenRule rule) {
        if (rule.list() == null) {
            return new OnOneLine(rule.asMap());
        }
        Map<String, Object> map = rule.asMap();
        map.put(rule.list(), rule.items().stream().map(OnOneLine::new).toList());
        return map;
    }

    private static OnOneLine line(String key, Object value, String other, Object otherValue) {
        var map = new LinkedHashMap<String, Object>();
        map.put(key, value);
        map.put(other, otherValue);
        return new OnOneLine(map);
    }

    private static void putText(Map<String, Object> map, String key, String text) {
        if (text != null) {
            map.put(key, text);
        }
    }
}
