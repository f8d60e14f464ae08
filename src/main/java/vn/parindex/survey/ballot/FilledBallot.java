package vn.parindex.survey.ballot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody answered. Its text for logs says nothing of the answers.
 *
 * @param sheet SHA-256 of the form that was answered
 * @param answers to the rated questions in the order of the form: 1 to the scale, or one of the constants
 * @param texts answers in words by key of the question; blank ones are left out
 */
public record FilledBallot(String sheet, List<Integer> answers, Map<String, String> texts) {

    public static final int BLANK = 0;
    public static final int NO_OPINION = -1;
    /** Two marks, or one that cannot be read; only on paper. */
    public static final int SPOILED = -2;

    public FilledBallot {
        answers = List.copyOf(answers);
        var filled = new TreeMap<String, String>();
        texts.forEach((key, text) -> {
            if (!text.isBlank()) {
                filled.put(key, text.strip());
            }
        });
        texts = Collections.unmodifiableMap(filled);
    }

    /** What is wrong with it as an answer to the sheet, in Vietnamese; never quotes an answer. */
    public List<String> problems(BallotSheet on, Channel channel) {
        if (!sheet.equals(on.sha256())) {
            return List.of(
                    "Mẫu phiếu đã trả lời không phải mẫu phiếu dành cho nhóm đối tượng của phiếu này; mở lại đường"
                            + " dẫn hoặc lấy đúng mẫu phiếu rồi trả lời lại.");
        }
        if (answers.size() != on.ratings().size()) {
            return List.of(
                    "Phiếu có %d câu hỏi chấm điểm nhưng nhận được %d câu trả lời; tải lại phiếu rồi trả lời lại."
                            .formatted(on.ratings().size(), answers.size()));
        }
        var problems = new ArrayList<String>();
        for (int i = 0; i < answers.size(); i++) {
            if (!allowed(answers.get(i), on.ratings().get(i), channel)) {
                problems.add(
                        "Câu %d: phương án trả lời không có trong phiếu; chọn lại một phương án.".formatted(i + 1));
            }
        }
        texts.forEach((key, text) -> on.text(key)
                .ifPresentOrElse(
                        question -> question.problem(text).ifPresent(problems::add),
                        () -> problems.add(
                                "Phiếu có câu trả lời cho một câu hỏi không có trong mẫu phiếu; tải lại phiếu"
                                        + " rồi trả lời lại.")));
        return List.copyOf(problems);
    }

    private static boolean allowed(int answer, BallotSheet.Rating rating, Channel channel) {
        return switch (answer) {
            case BLANK -> true;
            case NO_OPINION -> rating.noOpinion();
            case SPOILED -> channel == Channel.PAPER;
            default -> answer > 0 && answer <= rating.scale();
        };
    }

    @Override
    public String toString() {
        return "FilledBallot[" + sheet + "]";
    }
}
