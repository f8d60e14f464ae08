package vn.parindex.criteria;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.source.Cell;
import vn.parindex.source.CriterionCode;
import vn.parindex.source.Problems;
import vn.parindex.source.ScalarType;
import vn.parindex.source.TableCell;

/**
 * The codes of a table, from top to bottom. A spreadsheet takes the code 1.10 for a number and makes it 1.1; where the
 * order of the rows leaves no doubt, the code is restored.
 */
final class CodeColumn {

    private final Problems problems;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> lastChild = new HashMap<>();

    CodeColumn(Problems problems) {
        this.problems = problems;
    }

    /** Empty if there is no code in the cell, which is reported. */
    Cell<String> read(TableCell cell) {
        if (cell instanceof TableCell.Broken broken) {
            problems.error(broken.place(), "%s", broken.problem());
            return Cell.empty(cell.place());
        }
        Optional<String> written = CriterionCode.in(cell);
        if (written.isEmpty()) {
            problems.error(
                    cell.place(),
                    "Cột mã phải là %s; đang ghi “%s”.",
                    ScalarType.CRITERION_CODE.expected(),
                    cell.shown());
            return Cell.empty(cell.place());
        }
        String code = written.get();
        if (!seen.contains(code)) {
            return known(cell, code);
        }
        return restored(code)
                .map(restored -> {
                    problems.warning(
                            cell.place(),
                            "Mã %s đã có ở trên; vì đứng ngay sau mã %s nên được hiểu là %s (Excel bỏ số 0 ở cuối). Hãy"
                                    + " định dạng cột mã là văn bản và ghi lại mã.",
                            code,
                            lastChild.get(parent(code)),
                            restored);
                    return known(cell, restored);
                })
                .orElseGet(() -> repeated(cell, code));
    }

    private Cell<String> known(TableCell cell, String code) {
        seen.add(code);
        lastChild.put(parent(code), code);
        return Cell.of(cell.place(), code);
    }

    private Cell<String> repeated(TableCell cell, String code) {
        problems.error(
                cell.place(),
                "Mã tiêu chí “%s” ghi hai lần; giữ lại một hoặc sửa mã. Nếu mã đúng là %s0 mà Excel bỏ số 0 ở cuối thì"
                        + " định dạng cột mã là văn bản và ghi lại mã.",
                code,
                code);
        return Cell.empty(cell.place());
    }

    /** 1.10 for a repeated 1.1 after 1.9; only codes of two parts look like numbers. */
    private Optional<String> restored(String code) {
        return Optional.ofNullable(lastChild.get(parent(code)))
                .filter(previous ->
                        code.chars().filter(character -> character == '.').count() == 1)
                .map(CodeColumn::next)
                .filter(next ->
                        next.endsWith("0") && next.replaceFirst("0+$", "").equals(code) && !seen.contains(next));
    }

    private static String parent(String code) {
        return code.substring(0, Math.max(0, code.lastIndexOf('.')));
    }

    private static String next(String code) {
        int last = code.lastIndexOf('.') + 1;
        return code.substring(0, last) + (Integer.parseInt(code.substring(last)) + 1);
    }
}
