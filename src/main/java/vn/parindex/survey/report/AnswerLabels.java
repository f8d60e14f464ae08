package vn.parindex.survey.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.parindex.survey.questionnaire.QuestionKind;
import vn.parindex.survey.questionnaire.RatedOption;

/**
 * What the answers to a question are called.
 *
 * @param options the first for 1, the last for the best
 * @param noOpinion what the answer that is none is called
 */
public record AnswerLabels(List<String> options, String noOpinion) {

    private static final int SHADES = 5;
    static final String NO_OPINION = "Không có ý kiến";

    public AnswerLabels {
        options = List.copyOf(options);
    }

    static AnswerLabels of(QuestionKind.Rated rated) {
        return new AnswerLabels(
                rated.options().stream()
                        .sorted(Comparator.comparingInt(RatedOption::points))
                        .map(RatedOption::label)
                        .toList(),
                rated.noOpinion().orElse(NO_OPINION));
    }

    /** For answers to questions that call them by different names. */
    static AnswerLabels together(List<AnswerLabels> all, int scale) {
        List<List<String>> options =
                all.stream().map(AnswerLabels::options).distinct().toList();
        return new AnswerLabels(
                options.size() == 1
                        ? options.get(0)
                        : IntStream.rangeClosed(1, scale)
                                .mapToObj(step -> "Mức " + step + "/" + scale)
                                .toList(),
                NO_OPINION);
    }

    /** How good an answer is, from 1 to 5, whatever the scale: what colour it has. */
    public static int shade(int answer, int scale) {
        return 1 + ((answer - 1) * (SHADES - 1) + (scale - 1) / 2) / (scale - 1);
    }

    /** "5: Rất tốt; 4: Tốt; …", the best first. */
    public String text() {
        return String.join(
                "; ",
                IntStream.range(0, options.size())
                        .mapToObj(i -> "%d: %s".formatted(options.size() - i, options.get(options.size() - i - 1)))
                        .toList());
    }
}
