package vn.parindex.province.work;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.parindex.source.TableCell;
import vn.parindex.source.TableRow;

/**
 * What people call the columns of a table: as programs do, or by the Vietnamese headings of their workbooks.
 *
 * @param names the column's name by each of its headings, headings in lower case
 */
public record ColumnNames(Map<String, String> names) {

    public ColumnNames {
        names = Map.copyOf(names);
    }

    /** The header with the names of the columns in place of their headings. */
    public TableRow translated(TableRow header) {
        List<TableCell> cells = header.cells().stream().map(this::translated).toList();
        return new TableRow(header.number(), cells);
    }

    private TableCell translated(TableCell cell) {
        String heading = Normalizer.normalize(cell.shown(), Normalizer.Form.NFC)
                .toLowerCase(Locale.forLanguageTag("vi"))
                .replaceAll("[\\s\\u00a0]+", " ");
        String name = names.get(heading);
        return name == null ? cell : TableCell.ofText(cell.place(), name);
    }
}
