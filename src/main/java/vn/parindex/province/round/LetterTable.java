package vn.parindex.province.round;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.province.work.ColumnNames;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.source.CriterionCode;
import vn.parindex.source.Loaded;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.source.TableCell;
import vn.parindex.source.TableFile;
import vn.parindex.source.TableHeader;
import vn.parindex.source.TableRow;

/**
 * Reads the questions of a letter from a table (CSV, XLSX) with the columns {@code criterion,points,question}, or mã
 * tiêu chí, điểm, nội dung; points may be left out. All problems are told, each with its row and column.
 */
public final class LetterTable {

    private static final List<String> REQUIRED = List.of("criterion", "question");
    private static final List<String> OPTIONAL = List.of("points");
    private static final ColumnNames NAMES = new ColumnNames(Map.of(
            "mã", "criterion",
            "mã tiêu chí", "criterion",
            "tiêu chí", "criterion",
            "điểm", "points",
            "điểm của bộ nội vụ", "points",
            "điểm bộ nội vụ thẩm định", "points",
            "nội dung", "question",
            "nội dung yêu cầu giải trình", "question",
            "yêu cầu giải trình", "question"));

    /** How the page that takes the table names the columns that must be there. */
    private static final Map<String, String> HEADINGS = Map.of("criterion", "mã tiêu chí", "question", "nội dung");

    private final CriteriaSet set;
    private final Problems problems = new Problems();
    private final List<Question> questions = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private TableHeader header;
    private boolean headerSeen;

    private LetterTable(CriteriaSet set) {
        this.set = set;
    }

    /** Reads a whole table. */
    public static Loaded<List<Question>> read(Path file, CriteriaSet set) {
        var table = new LetterTable(set);
        TableFile.read(file, row -> TableHeader.names(NAMES.translated(row), REQUIRED), table.problems, table::take);
        if (table.header != null && table.seen.isEmpty() && table.problems.errorCount() == 0) {
            table.problems.error(
                    new Place(file.toString(), 1, 1),
                    "Bảng chỉ có dòng tiêu đề; ghi ít nhất một tiêu chí cần giải trình.");
        }
        return table.problems.load(() -> List.copyOf(table.questions));
    }

    private void take(TableRow row) {
        if (!headerSeen) {
            headerSeen = true;
            header = header(NAMES.translated(row));
        } else if (header != null) {
            question(row);
        }
    }

    /** What is missing is named as people head their columns, not as programs do. */
    private TableHeader header(TableRow row) {
        List<String> missing = REQUIRED.stream()
                .filter(name -> !TableHeader.names(row, List.of(name)))
                .map(HEADINGS::get)
                .toList();
        if (missing.isEmpty()) {
            return TableHeader.read(row, REQUIRED, OPTIONAL, problems).orElse(null);
        }
        problems.error(
                row.place(0),
                "Thiếu cột “%s”; dòng đầu tiên phải là tiêu đề có các cột “mã tiêu chí”, “điểm của Bộ Nội vụ” (có thể không"
                        + " có) và “nội dung”.",
                String.join("”, “", missing));
        return null;
    }

    private void question(TableRow row) {
        TableCell text = header.cell(row, "question");
        Optional<Criterion> criterion = criterion(header.cell(row, "criterion"));
        Optional<BigDecimal> points = points(header.cell(row, "points"), criterion);
        if (text instanceof TableCell.Broken broken) {
            problems.error(text.place(), "%s", broken.problem());
        } else if (text.isBlank()) {
            problems.error(text.place(), "Ô này chưa có nội dung; ghi nội dung Bộ Nội vụ yêu cầu giải trình.");
        }
        criterion.ifPresent(known -> questions.add(new Question(known.code(), points.orElse(null), text.shown())));
    }

    private Optional<Criterion> criterion(TableCell cell) {
        if (cell instanceof TableCell.Broken broken) {
            seen.add("");
            problems.error(cell.place(), "%s", broken.problem());
            return Optional.empty();
        }
        String code = CriterionCode.in(cell).orElse(cell.shown());
        Optional<Criterion> criterion = set.find(code);
        if (criterion.isEmpty()) {
            problems.error(
                    cell.place(),
                    "Bộ tiêu chí “%s” không có tiêu chí “%s”; kiểm tra lại mã tiêu chí.",
                    set.title(),
                    code);
        }
        if (!seen.add(code) && criterion.isPresent()) {
            problems.error(
                    cell.place(),
                    "Tiêu chí %s đã có ở một dòng trên; gộp các câu hỏi về một tiêu chí thành một.",
                    code);
        }
        return criterion;
    }

    private Optional<BigDecimal> points(TableCell cell, Optional<Criterion> criterion) {
        Optional<BigDecimal> points = cell.decimal();
        if (cell instanceof TableCell.Broken broken) {
            problems.error(cell.place(), "%s", broken.problem());
        } else if (!cell.isBlank() && points.isEmpty()) {
            problems.error(cell.place(), "Điểm phải là số; đang ghi “%s”.", cell.shown());
        }
        if (criterion.isPresent() && points.isPresent()) {
            QuestionChecks.pointProblem(set, criterion.get(), points.get())
                    .ifPresent(problem -> problems.error(
                            cell.place(), "Tiêu chí %s: %s", criterion.get().code(), problem));
        }
        return points;
    }
}
