package vn.parindex.criteria;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.parindex.source.Problems;
import vn.parindex.source.TableCell;

/**
 * The codes of a table, row by row. A spreadsheet turns the code 1.10 into the number 1.1; where 1.1 comes a second
 * time right after 1.9, it is taken for what it was.
 */
final class RowCodes {

    private final Problems problems;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> lastChild = new HashMap<>();

    RowCodes(Problems problems) {
        this.problems = problems;
    }

    /** The code that a cell means; as it stands where it is none. */
    String read(TableCell cell) {
        var text = SheetText.clean(cell.shown()).replace(',', '.').replaceAll("\\.+$", "");
        if (!text.matches("\\d{1,3}(\\.\\d{1,3}){0,5}")) {
            return text;
        }
        var code = seen.contains(text) ? repaired(cell, text) : text;
        seen.add(code);
        if (code.contains(".")) {
            lastChild.put(parent(code), last(code));
        }
        return code;
    }

    private String repaired(TableCell cell, String text) {
        if (!text.contains(".")) {
            return text;
        }
        int next = lastChild.getOrDefault(parent(text), 0) + 1;
        if (next % 10 == 0 && String.valueOf(next).replaceAll("0+$", "").equals(String.valueOf(last(text)))) {
            var code = parent(text) + "." + next;
            problems.warning(
                    cell.place(),
                    "Mã %s ghi lần thứ hai, ngay sau %s.%d; hiểu là %s (Excel đổi %s thành %s khi ô ở dạng số). Định dạng"
                            + " cột mã là Text rồi ghi lại.",
                    text,
                    parent(text),
                    next - 1,
                    code,
                    code,
                    text);
            return code;
        }
        return text;
    }

    private static String parent(String code) {
        return code.substring(0, code.lastIndexOf('.'));
    }

    private static int last(String code) {
        return Integer.parseInt(code.substring(code.lastIndexOf('.') + 1));
    }
}
