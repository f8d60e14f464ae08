package vn.parindex.source;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The first row of a table: which column holds what, in any order, whatever the case and spacing of the names. */
public final class TableHeader {

    private final Map<String, Integer> columns;

    private TableHeader(Map<String, Integer> columns) {
        this.columns = columns;
    }

    /**
     * Reads the names; other columns than those named are ignored.
     *
     * @return empty if a required column is missing or a known one comes twice, which is reported
     */
    public static Optional<TableHeader> read(
            TableRow row, List<String> required, List<String> optional, Problems problems) {
        long before = problems.errorCount();
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < row.cells().size(); i++) {
            String name = normalized(row.cell(i).shown());
            boolean known = required.contains(name) || optional.contains(name);
            if (known && columns.putIfAbsent(name, i) != null) {
                problems.error(row.place(i), "Cột “%s” có hai lần trong dòng tiêu đề; giữ lại một.", name);
            }
        }
        var missing =
                required.stream().filter(name -> !columns.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            problems.error(
                    row.place(0),
                    "Thiếu cột “%s”; dòng đầu tiên phải là tiêu đề có các cột %s.",
                    String.join("”, “", missing),
                    String.join(", ", required));
        }
        return problems.errorCount() > before ? Optional.empty() : Optional.of(new TableHeader(columns));
    }

    /** Whether a row names all these columns. */
    public static boolean names(TableRow row, Collection<String> required) {
        var names = row.cells().stream().map(cell -> normalized(cell.shown())).toList();
        return names.containsAll(required);
    }

    public boolean has(String name) {
        return columns.containsKey(name);
    }

    /** The cell of a known column; blank where the table does not have the column. */
    public TableCell cell(TableRow row, String name) {
        Integer column = columns.get(name);
        return column == null ? new TableCell.Blank(row.place(0)) : row.cell(column);
    }

    private static String normalized(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0_]+", "_");
    }
}
