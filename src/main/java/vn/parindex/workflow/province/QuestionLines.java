package vn.parindex.workflow.province;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.parindex.province.round.Question;
import vn.parindex.province.work.Findings;

/**
 * Reads questions as a clerk types or pastes them: one line each, code, the Ministry's points, question, apart by a bar
 * or, as from a spreadsheet, by a tab. All problems are told, each with its line.
 */
final class QuestionLines {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,6}([.,]\\d{1,4})?");
    private static final int PARTS = 3;

    private final Findings findings;

    QuestionLines(Findings findings) {
        this.findings = findings;
    }

    List<Question> read(String text) {
        var questions = new ArrayList<Question>();
        String[] lines = text.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                question(i + 1, lines[i], questions);
            }
        }
        return questions;
    }

    private void question(int line, String text, List<Question> questions) {
        // only the first two signs part: a question may hold a bar itself
        String[] parts = text.split(text.indexOf('\t') >= 0 ? "\t" : "\\|", PARTS);
        if (parts.length < PARTS) {
            findings.add(
                    "Dòng %d: cần ba phần “mã | điểm của Bộ Nội vụ | nội dung”, điểm có thể để trống; đang có %d phần.",
                    line, parts.length);
            return;
        }
        String points = parts[1].strip();
        if (!points.isEmpty() && !DECIMAL.matcher(points).matches()) {
            findings.add("Dòng %d: điểm “%s” không phải là số; ghi ví dụ 0,5 hoặc để trống.", line, points);
            return;
        }
        questions.add(new Question(
                parts[0].strip(),
                points.isEmpty() ? null : new BigDecimal(points.replace(',', '.')),
                parts[2].strip()));
    }
}
