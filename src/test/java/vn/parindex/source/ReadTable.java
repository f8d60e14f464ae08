package vn.parindex.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What came out of a table file. */
record ReadTable(List<TableRow> rows, List<Problem> problems) {

    static ReadTable of(Path file) {
        return of(file, row -> true);
    }

    static ReadTable of(Path file, Predicate<TableRow> header) {
        var problems = new Problems();
        var rows = new ArrayList<TableRow>();
        TableFile.read(file, header, problems, rows::add);
        return new ReadTable(rows, problems.load(() -> Optional.empty()).problems());
    }

    /** What the cells of a row show. */
    List<String> shown(int row) {
        return rows.get(row).cells().stream().map(TableCell::shown).toList();
    }

    TableCell cell(int row, int column) {
        return rows.get(row).cell(column);
    }
}
