package vn.parindex.criteria;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import vn.parindex.scoring.ClassBand;
import vn.parindex.scoring.Issued;
import vn.parindex.source.Problems;
import vn.parindex.source.TableBlock;

/**
 * What a table of criteria does not say about the set as a whole.
 *
 * @param issued null without a frame
 */
record SetDefaults(String id, String title, Issued issued, boolean official, List<String> appliesTo) {

    static SetDefaults of(CriteriaFrame frame) {
        return new SetDefaults(frame.id(), frame.title(), frame.issued(), true, frame.appliesTo());
    }

    static SetDefaults of(Path file) {
        var name = file.getFileName().toString().replaceAll("\\.[^.]*$", "");
        return new SetDefaults(id(name), "Bộ tiêu chí trong tệp " + file.getFileName(), null, false, List.of());
    }

    private static String id(String name) {
        var plain = Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "bo-tieu-chi" : plain;
    }

    /** Fills in what the block leaves out. */
    void fill(TableBlock root, Problems problems) {
        put(root, "id", InfoItem.ID, id);
        put(root, "version", InfoItem.VERSION, "1");
        put(root, "title", InfoItem.TITLE, title);
        put(root, "official", InfoItem.OFFICIAL, String.valueOf(official));
        if (!root.has("applies_to")) {
            appliesTo.forEach(group -> root.put("applies_to", root.place(), InfoItem.APPLIES_TO.label(), group));
        }
        if (issued != null && !root.has("issued")) {
            var block = new TableBlock(root.place(), problems)
                    .put("number", root.place(), InfoItem.ISSUED_NUMBER.label(), issued.number())
                    .put(
                            "date",
                            root.place(),
                            InfoItem.ISSUED_DATE.label(),
                            issued.date().toString())
                    .put("issuer", root.place(), InfoItem.ISSUED_BY.label(), issued.issuer());
            root.putBlocks("issued", root.place(), InfoItem.ISSUED_NUMBER.label(), List.of(block));
        }
        if (!root.has("classes")) {
            var classes = ClassBand.DEFAULT.stream()
                    .map(band -> new TableBlock(root.place(), problems)
                            .put("name", root.place(), InfoItem.CLASS.label(), band.name())
                            .put(
                                    "from",
                                    root.place(),
                                    InfoColumn.FROM.title(),
                                    band.from().toPlainString()))
                    .toList();
            root.putBlocks("classes", root.place(), InfoItem.CLASS.label(), classes);
        }
    }

    private static void put(TableBlock root, String key, InfoItem item, String value) {
        if (!root.has(key)) {
            root.replace(key, root.placeOf(key), item.label(), value);
        }
    }
}
