package vn.parindex.survey.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.source.Problems;
import vn.parindex.source.TableRow;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.Questionnaire;

/** The first row of a file of ballots: which column holds what, in any order. */
final class EntryColumns {

    private final Map<String, EntryColumn> known = new HashMap<>();
    private final Map<EntryColumn, String> required = new HashMap<>();

    EntryColumns(Questionnaire questionnaire) {
        know(new EntryColumn(EntryColumn.Kind.CODE, 0), EntryColumn.CODE_NAME, "mã phiếu");
        know(new EntryColumn(EntryColumn.Kind.UNIT, 0), EntryColumn.UNIT_NAME, "đơn vị");
        know(new EntryColumn(EntryColumn.Kind.AUDIENCE, 0), EntryColumn.AUDIENCE_NAME, "nhóm đối tượng");
        know(new EntryColumn(EntryColumn.Kind.NOTE, 0), EntryColumn.NOTE_NAME, "ghi chú");
        required.put(new EntryColumn(EntryColumn.Kind.CODE, 0), EntryColumn.CODE_NAME);
        int rated = 0;
        for (int i = 0; i < questionnaire.questions().size(); i++) {
            Question question = questionnaire.questions().get(i);
            var column = question.isRated()
                    ? new EntryColumn(EntryColumn.Kind.RATED, rated++)
                    : new EntryColumn(EntryColumn.Kind.WORDS, i);
            know(column, question.key(), question.label());
            required.put(column, question.key());
        }
    }

    /** Whether the row is a heading of such a file at all. */
    static boolean begins(TableRow row) {
        return row.cells().stream()
                .anyMatch(cell -> EntryColumn.CODE_NAME.equals(EntryText.heading(cell.shown()))
                        || EntryText.plain(cell.shown()).equals("mã phiếu"));
    }

    /** Whether every column is known and none is missing. */
    boolean fit(TableRow row) {
        var problems = new Problems();
        read(row, problems);
        return problems.errorCount() == 0;
    }

    /** The columns of the file; what is missing, unknown or there twice is reported. */
    List<EntryColumn> read(TableRow row, Problems problems) {
        var columns = new ArrayList<EntryColumn>();
        Set<EntryColumn> seen = new HashSet<>();
        for (int i = 0; i < row.width(); i++) {
            String name = row.cell(i).shown();
            EntryColumn column =
                    name.isEmpty() ? new EntryColumn(EntryColumn.Kind.NOTE, 0) : known.get(EntryText.heading(name));
            if (column == null) {
                problems.error(
                        row.place(i),
                        "Cột “%s” không phải câu hỏi của mẫu phiếu; sửa tiêu đề theo tệp mẫu, hoặc đặt tên cột là “%s”.",
                        shortened(name),
                        EntryColumn.NOTE_NAME);
            } else if (column.kind() != EntryColumn.Kind.NOTE && !seen.add(column)) {
                problems.error(row.place(i), "Cột “%s” có hai lần trong dòng tiêu đề; giữ lại một.", shortened(name));
            }
            columns.add(column);
        }
        List<String> missing = required.entrySet().stream()
                .filter(entry -> !seen.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            problems.error(
                    row.place(0),
                    "Thiếu cột “%s”; dòng đầu tiên phải là dòng tiêu đề của tệp mẫu.",
                    String.join("”, “", missing));
        }
        return columns;
    }

    private void know(EntryColumn column, String key, String label) {
        known.put(EntryText.heading(key), column);
        known.putIfAbsent(EntryText.heading(label), column);
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }
}
