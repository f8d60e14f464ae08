package vn.parindex.criteria;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.ClassBand;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.GivenPoints;
import vn.parindex.scoring.RoundingPolicy;
import vn.parindex.source.Cell;
import vn.parindex.source.Loaded;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.source.TableCell;
import vn.parindex.source.TableFile;
import vn.parindex.source.TableHeader;
import vn.parindex.source.TableRow;

/**
 * Reads a criteria set from a table with the columns {@code code,name,max,basis}, in any order, others ignored. The
 * points of leaves are stated by whoever fills in the table of scores; rounding and classes are the usual ones.
 */
final class TableSetReader {

    private static final List<String> COLUMNS = List.of("code", "name", "max", "basis");

    /** A set has a hundred rows; a table of many thousands is another file. */
    private static final int MOST_ROWS = 2_000;

    private static final int MOST_DECIMALS = 3;
    private static final BigDecimal LARGEST_MAXIMUM = BigDecimal.valueOf(1_000_000);

    private final String file;
    private final Problems problems = new Problems();
    private final CodeColumn codes = new CodeColumn(problems);
    private final List<Row> rows = new ArrayList<>();
    private Optional<TableHeader> header = Optional.empty();
    private boolean headerSeen;

    /** A row of the table; which ones are leaves shows when all have been read. */
    private record Row(Cell<String> code, TableCell name, TableCell maximum, TableCell basis) {}

    private TableSetReader(Path file) {
        this.file = file.toString();
    }

    static Loaded<CriteriaSet> read(Path file) {
        var reader = new TableSetReader(file);
        TableFile.read(file, row -> TableHeader.names(row, COLUMNS), reader.problems, reader::take);
        return reader.build();
    }

    private void take(TableRow row) {
        if (!headerSeen) {
            headerSeen = true;
            header = TableHeader.read(row, COLUMNS, List.of(), problems);
        } else if (rows.size() == MOST_ROWS) {
            if (header.isPresent()) {
                problems.error(
                        row.place(0), "Bảng có hơn %d dòng; kiểm tra lại có đúng là bộ tiêu chí không.", MOST_ROWS);
            }
            header = Optional.empty(); // said once
        } else {
            header.ifPresent(columns -> rows.add(new Row(
                    codes.read(columns.cell(row, "code")),
                    columns.cell(row, "name"),
                    columns.cell(row, "max"),
                    columns.cell(row, "basis"))));
        }
    }

    private Loaded<CriteriaSet> build() {
        if (header.isPresent() && rows.isEmpty()) {
            problems.error(new Place(file, 1, 1), "Bảng chỉ có dòng tiêu đề; bổ sung các tiêu chí.");
        }
        if (rows.isEmpty()) {
            return new Loaded<>(Optional.empty(), problems.load(Optional::empty).problems());
        }
        var criteria = rows.stream().map(this::draft).toList();
        var draft = set(criteria);
        new CriteriaChecks(draft, problems).run();
        return problems.load(draft::build);
    }

    private CriterionDraft draft(Row row) {
        boolean leaf = rows.stream().noneMatch(other -> isBelow(other.code(), row.code()));
        Place place = row.code().place();
        return new CriterionDraft(
                row.code(),
                name(row.name()),
                maximum(row.maximum(), leaf),
                basis(row.basis(), leaf),
                Cell.empty(place),
                List.of(),
                Cell.empty(place),
                leaf ? Optional.of(Cell.of(place, new GivenPoints("bảng điểm"))) : Optional.empty());
    }

    private static boolean isBelow(Cell<String> code, Cell<String> other) {
        return code.isKnown() && other.isKnown() && code.get().startsWith(other.get() + ".");
    }

    private Cell<String> name(TableCell cell) {
        if (!isUsable(cell)) {
            return Cell.empty(cell.place());
        }
        if (cell.isBlank()) {
            problems.error(cell.place(), "Tiêu chí này chưa có tên; ghi tên vào cột “name”.");
            return Cell.empty(cell.place());
        }
        return Cell.of(cell.place(), cell.shown());
    }

    private Cell<BigDecimal> maximum(TableCell cell, boolean leaf) {
        if (!isUsable(cell) || cell.isBlank() && !leaf) {
            return Cell.empty(cell.place()); // the maximum of a parent follows from its children
        }
        Optional<BigDecimal> value = cell.decimal().filter(TableSetReader::isMaximum);
        if (value.isEmpty()) {
            problems.error(
                    cell.place(),
                    cell.isBlank()
                            ? "Tiêu chí này chưa có điểm tối đa; ghi số điểm vào cột “max”."
                            : "Điểm tối đa phải là số lớn hơn 0, có nhiều nhất %d chữ số thập phân; đang ghi “%s”.",
                    MOST_DECIMALS,
                    cell.shown());
        }
        return new Cell<>(cell.place(), value);
    }

    private static boolean isMaximum(BigDecimal value) {
        return value.signum() > 0
                && value.compareTo(LARGEST_MAXIMUM) <= 0
                && value.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    private Cell<Basis> basis(TableCell cell, boolean leaf) {
        if (!isUsable(cell) || cell.isBlank()) {
            return Cell.empty(cell.place());
        }
        Optional<Basis> basis = CriterionDraft.BASIS.parser().apply(cell.shown().toLowerCase(Locale.ROOT));
        if (basis.isEmpty()) {
            problems.error(
                    cell.place(),
                    "Cột “basis” phải là %s; đang ghi “%s”.",
                    CriterionDraft.BASIS.expected(),
                    cell.shown());
        } else if (!leaf) {
            problems.warning(
                    cell.place(),
                    "Tiêu chí này có tiêu chí thành phần nên không có căn cứ riêng; “%s” không được dùng.",
                    cell.shown());
            return Cell.empty(cell.place());
        }
        return new Cell<>(cell.place(), basis);
    }

    private boolean isUsable(TableCell cell) {
        if (cell instanceof TableCell.Broken broken) {
            problems.error(broken.place(), "%s", broken.problem());
            return false;
        }
        return true;
    }

    private CriteriaSetDraft set(List<CriterionDraft> criteria) {
        var place = new Place(file, 1, 1);
        String name = Path.of(file).getFileName().toString();
        return new CriteriaSetDraft(
                Cell.of(place, "bang"),
                Cell.of(place, 1),
                Cell.of(place, "Bộ tiêu chí trong tệp " + name),
                Optional.empty(),
                Cell.of(place, false),
                Cell.empty(place),
                List.of(),
                Optional.of(new CriteriaSetDraft.RoundingDraft(
                        Cell.of(place, scale(criteria)), Cell.of(place, RoundingPolicy.DEFAULT.mode()))),
                place,
                ClassBand.DEFAULT.stream()
                        .map(band -> new CriteriaSetDraft.ClassDraft(
                                Cell.of(place, band.name()), Cell.of(place, band.from())))
                        .toList(),
                List.of(),
                criteria);
    }

    /** Two decimals, or three where a maximum has three: a set prints what its maxima need. */
    private static int scale(List<CriterionDraft> criteria) {
        return criteria.stream()
                .flatMap(criterion -> criterion.maximum().value().stream())
                .mapToInt(maximum -> maximum.stripTrailingZeros().scale())
                .reduce(RoundingPolicy.DEFAULT.scale(), Math::max);
    }
}
