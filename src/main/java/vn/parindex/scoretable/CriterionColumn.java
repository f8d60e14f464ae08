package vn.parindex.scoretable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.source.CriterionCode;
import vn.parindex.source.Problems;
import vn.parindex.source.TableCell;

/** The criteria that the rows of a table are about. */
final class CriterionColumn {

    private final CriteriaSet set;
    private final Problems problems;
    private final Map<String, Criterion> criteria = new HashMap<>();

    CriterionColumn(CriteriaSet set, Problems problems) {
        this.set = set;
        this.problems = problems;
        set.fields().stream().flatMap(Criterion::nodes).forEach(node -> criteria.put(node.code(), node));
    }

    /** The row's criterion; empty if the set does not have it, which is reported. */
    Optional<Criterion> read(TableCell cell) {
        Criterion asShown = criteria.get(cell.shown());
        if (asShown != null) {
            return Optional.of(asShown);
        }
        Optional<Criterion> found = spellings(cell)
                .map(criteria::get)
                .filter(criterion -> criterion != null)
                .findFirst();
        if (found.isEmpty()) {
            report(cell);
        }
        return found;
    }

    /** A code that a spreadsheet took for a number may show fewer or more decimals than it has. */
    private static Stream<String> spellings(TableCell cell) {
        Stream<String> code = CriterionCode.in(cell).stream();
        return cell instanceof TableCell.Number number
                ? Stream.concat(code, Stream.of(number.value().toPlainString()))
                : code;
    }

    private void report(TableCell cell) {
        if (cell instanceof TableCell.Broken broken) {
            problems.error(cell.place(), "%s", broken.problem());
        } else if (cell.isBlank()) {
            problems.error(cell.place(), "Dòng này chưa có mã tiêu chí; ghi mã vào cột “criterion”.");
        } else {
            problems.error(cell.place(), "“%s” không có tiêu chí “%s”; sửa mã tiêu chí.", set.title(), cell.shown());
        }
    }

    /** What to think of when a code comes twice; empty unless a spreadsheet may have cut off a zero. */
    String advice(Criterion repeated) {
        String longer = repeated.code() + "0";
        return repeated.code().contains(".") && criteria.containsKey(longer)
                ? " Nếu đây là tiêu chí %s mà Excel bỏ số 0 ở cuối thì định dạng cột mã là văn bản và ghi lại mã."
                        .formatted(longer)
                : "";
    }
}
