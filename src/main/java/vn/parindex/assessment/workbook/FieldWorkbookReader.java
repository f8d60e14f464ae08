package vn.parindex.assessment.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.assessment.SelfStatement;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.FactSpec;
import vn.parindex.scoring.Facts;
import vn.parindex.source.Loaded;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.source.TableCell;
import vn.parindex.source.TableFile;
import vn.parindex.source.TableRow;
import vn.parindex.source.TableSheet;

/** Reads a workbook of {@link FieldWorkbook} back. It comes from outside: everything in it may be wrong. */
public final class FieldWorkbookReader {

    private final FieldSheet expected;
    private final Problems problems;

    private FieldWorkbookReader(FieldSheet expected, Problems problems) {
        this.expected = expected;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param expected the task that it was handed in for
     * @return the statements, or everything that is wrong with the place of each
     */
    public static Loaded<FilledSheet> read(Path file, FieldSheet expected) {
        var problems = new Problems();
        List<TableSheet> sheets = TableFile.allSheets(file, problems);
        if (problems.errorCount() > 0) {
            return problems.load(() -> null);
        }
        Optional<FileMark> mark = FileMark.read(file.toString(), sheets, expected, problems);
        var statements = new ArrayList<SelfStatement>();
        if (mark.isPresent()) {
            new FieldWorkbookReader(expected, problems).read(file.toString(), sheets, statements);
        }
        return problems.load(() -> new FilledSheet(mark.orElseThrow().draft(), statements));
    }

    private void read(String file, List<TableSheet> sheets, List<SelfStatement> statements) {
        Optional<TableSheet> sheet = sheets.stream()
                .filter(candidate -> candidate.name().equals(FieldWorkbook.SHEET))
                .findFirst();
        if (sheet.isEmpty()) {
            problems.error(
                    new Place(file, 1, 1),
                    "Tệp không còn trang “%s”; tải tệp mới về rồi chép số liệu sang.",
                    FieldWorkbook.SHEET);
            return;
        }
        Map<String, List<TableRow>> rows = new LinkedHashMap<>();
        boolean header = false;
        for (TableRow row : sheet.get().rows()) {
            if (header) {
                rows.computeIfAbsent(cell(row, FieldColumn.CODE).shown(), code -> new ArrayList<>())
                        .add(row);
            }
            header |= cell(row, FieldColumn.CODE).shown().equals(FieldColumn.CODE.title());
        }
        for (Criterion leaf : expected.stated()) {
            criterion(file, leaf, rows.getOrDefault(leaf.code(), List.of())).ifPresent(statements::add);
        }
    }

    private Optional<SelfStatement> criterion(String file, Criterion leaf, List<TableRow> rows) {
        List<FactSpec> facts = leaf.rule().facts(leaf.maximum());
        if (rows.size() != Math.max(1, facts.size())) {
            problems.error(
                    rows.isEmpty() ? new Place(file, 1, 1) : rows.get(0).place(0),
                    "Tiêu chí %s phải có %d dòng như tệp tải về, tệp này có %d dòng; tải tệp mới về rồi chép số liệu sang.",
                    leaf.code(),
                    Math.max(1, facts.size()),
                    rows.size());
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < facts.size(); i++) {
            TableRow row = rows.get(i);
            FactSpec fact = facts.get(i);
            if (!cell(row, FieldColumn.FACT).shown().equals(normalized(fact.label()))) {
                problems.error(
                        cell(row, FieldColumn.FACT).place(),
                        "Ô này phải là “%s” như tệp tải về; tải tệp mới về rồi chép số liệu sang.",
                        fact.label());
            } else {
                new FactCell(fact, cell(row, FieldColumn.VALUE), problems)
                        .value()
                        .ifPresent(value -> values.put(fact.name(), value));
            }
        }
        TableRow first = rows.get(0);
        return Optional.of(new SelfStatement(
                leaf.code(),
                new Facts(values),
                !notApplicable(cell(first, FieldColumn.NOT_APPLICABLE)),
                words(cell(first, FieldColumn.EVIDENCE)),
                words(cell(first, FieldColumn.REASON))));
    }

    private boolean notApplicable(TableCell cell) {
        if (!isUsable(cell) || cell.isBlank() || cell.shown().equalsIgnoreCase(FieldWorkbook.NO)) {
            return false;
        }
        if (cell.shown().equalsIgnoreCase(FieldWorkbook.YES)) {
            return true;
        }
        problems.error(cell.place(), "“%s” không hợp lệ; chọn Có, Không hoặc để trống.", shortened(cell.shown()));
        return false;
    }

    private String words(TableCell cell) {
        if (!isUsable(cell) || cell.isBlank()) {
            return null;
        }
        if (cell.shown().length() > InputRules.LONGEST_TEXT) {
            problems.error(
                    cell.place(),
                    "Nội dung dài %d ký tự, nhiều nhất %d ký tự.",
                    cell.shown().length(),
                    InputRules.LONGEST_TEXT);
        }
        return cell.shown();
    }

    private boolean isUsable(TableCell cell) {
        if (cell instanceof TableCell.Broken broken) {
            problems.error(broken.place(), "%s", broken.problem());
            return false;
        }
        return true;
    }

    private static TableCell cell(TableRow row, FieldColumn column) {
        return row.cell(column.ordinal());
    }

    /** Labels come back as cells give them: without surrounding white space. */
    private static String normalized(String label) {
        return label.strip();
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
