package vn.parindex.scoretable;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.bulk.InvalidTable;
import vn.parindex.scoring.bulk.PointTable;
import vn.parindex.scoring.bulk.PointTableBuilder;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.source.TableCell;
import vn.parindex.source.TableFile;
import vn.parindex.source.TableHeader;
import vn.parindex.source.TableRow;

/**
 * Reads the points of units from a table with the columns {@code unit,group,criterion,points}, in any order, others
 * ignored; the group may be left out. Rows of leaves are scores, rows of parents are figures to compare. All problems
 * are told, each with its row and column.
 */
public final class ScoreTableReader {

    static final List<String> REQUIRED = List.of("unit", "criterion", "points");
    static final List<String> OPTIONAL = List.of("group");

    private final Path file;
    private final CriteriaSet set;
    private final Problems problems;
    private final UnitColumn units;
    private final CriterionColumn criteria;
    private final PointTableBuilder points;
    private final PrintedFigures printed = new PrintedFigures();
    private final boolean workbook;
    private TableRow first;
    private TableHeader header;
    private boolean rowSeen;
    private long errorsOfRows;

    private ScoreTableReader(Path file, CriteriaSet set, Problems problems) {
        this.file = file;
        this.set = set;
        this.problems = problems;
        this.units = new UnitColumn(problems);
        this.criteria = new CriterionColumn(set, problems);
        this.points = PointTable.builder(set);
        this.workbook = TableFile.isWorkbook(file);
    }

    /**
     * Reads a whole table.
     *
     * @return empty if anything is wrong, which is reported
     * @throws IllegalArgumentException if the set's maxima are too large
     */
    public static Optional<ScoreTable> read(Path file, CriteriaSet set, Problems problems) {
        var reader = new ScoreTableReader(file, set, problems);
        long before = problems.errorCount();
        TableFile.read(file, row -> TableHeader.names(row, REQUIRED), problems, reader::take);
        return reader.build(before);
    }

    private void take(TableRow row) {
        long before = problems.errorCount();
        read(row);
        errorsOfRows += problems.errorCount() - before;
    }

    private void read(TableRow row) {
        if (first == null) {
            first = row;
            header = TableHeader.read(row, REQUIRED, OPTIONAL, problems).orElse(null);
        } else if (header != null) {
            rowSeen = true;
            if (!workbook) {
                row.refuseBeyond(first, problems);
            }
            score(row);
        }
    }

    private void score(TableRow row) {
        OptionalInt unit = units.read(header.cell(row, "unit"), header.cell(row, "group"));
        unit.ifPresent(number -> points.unit(units.name(number), units.group(number))); // known ones stay as they are
        Optional<Criterion> criterion = criteria.read(header.cell(row, "criterion"));
        Optional<PointCell> stated = PointCell.read(header.cell(row, "points"), problems);
        if (unit.isPresent() && criterion.isPresent()) {
            if (criterion.get().isLeaf()) {
                score(row, unit.getAsInt(), criterion.get(), stated);
            } else {
                print(row, unit.getAsInt(), criterion.get(), stated);
            }
        }
    }

    private void score(TableRow row, int unit, Criterion leaf, Optional<PointCell> stated) {
        int number = points.findLeaf(leaf.code()).orElseThrow();
        if (points.has(unit, number)) {
            repeated(row, unit, leaf);
        } else if (stated.orElse(PointCell.NOT_APPLICABLE) instanceof PointCell.Stated figure
                && isWithin(leaf, figure.points(), header.cell(row, "points"))) {
            points.points(unit, number, figure.points());
        } else {
            // also where the points cannot be taken: they are not missing, and nothing is scored any more
            points.notApplicable(unit, number);
        }
    }

    private boolean isWithin(Criterion leaf, BigDecimal stated, TableCell cell) {
        Optional<String> problem = leaf.range().problem(stated);
        problem.ifPresent(text -> problems.error(cell.place(), "Tiêu chí %s: %s", leaf.code(), text));
        return problem.isEmpty();
    }

    private void print(TableRow row, int unit, Criterion parent, Optional<PointCell> stated) {
        BigDecimal figure =
                stated.orElse(PointCell.NOT_APPLICABLE) instanceof PointCell.Stated found ? found.points() : null;
        TableCell cell = header.cell(row, "points");
        if (!printed.add(unit, parent, figure, cell.place())) {
            repeated(row, unit, parent);
        }
    }

    private void repeated(TableRow row, int unit, Criterion criterion) {
        problems.error(
                header.cell(row, "criterion").place(),
                "“%s” đã có điểm tiêu chí %s ở một dòng trên; giữ lại một dòng.%s",
                units.name(unit),
                criterion.code(),
                criteria.advice(criterion));
    }

    private Optional<ScoreTable> build(long before) {
        if (header != null && !rowSeen && problems.errorCount() == before) {
            problems.error(start(), "Bảng chỉ có dòng tiêu đề; bổ sung điểm của các cơ quan, đơn vị.");
        }
        // of a file that breaks off nobody knows what is missing
        if (problems.errorCount() - before == errorsOfRows) {
            reportMissing();
        }
        if (problems.errorCount() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ScoreTable(file, points.build(), units, printed));
        } catch (InvalidTable invalid) {
            invalid.problems()
                    .forEach(problem -> problems.error(
                            units.place(units.find(problem.unit()).orElseThrow()),
                            "“%s”: %s",
                            problem.unit(),
                            problem.problem()));
            return Optional.empty();
        }
    }

    private void reportMissing() {
        List<Criterion> leaves = set.leaves();
        for (int unit = 0; unit < units.count(); unit++) {
            for (int leaf = 0; leaf < leaves.size(); leaf++) {
                if (!points.has(unit, leaf)) {
                    problems.error(
                            units.place(unit),
                            "“%s” chưa có điểm tiêu chí %s (%s); bổ sung một dòng, ghi KAD nếu không áp dụng.",
                            units.name(unit),
                            leaves.get(leaf).code(),
                            leaves.get(leaf).name());
                }
            }
        }
    }

    private Place start() {
        return new Place(file.toString(), 1, 1);
    }
}
