package vn.parindex.workflow.rehearsal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.parindex.survey.ballot.AnswerForm;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.QuestionKind;
import vn.parindex.survey.questionnaire.Questionnaire;

/** Answers as people give them: mostly near to what their office is worth, now and then none. */
final class SimulatedBallot {

    private static final String MARK = "(mô phỏng)";

    private static final double BLANK = 0.02;
    private static final double NO_OPINION = 0.03;
    private static final double SPOILED = 0.01;
    private static final double OPINION_IN_WORDS = 0.15;

    private static final List<String> OPINIONS = List.of(
            "Cơ quan giải quyết hồ sơ đúng hẹn " + MARK,
            "Đề nghị công khai thủ tục đầy đủ hơn " + MARK,
            "Cán bộ tiếp nhận hướng dẫn rõ ràng " + MARK,
            "Dịch vụ công trực tuyến cần dễ sử dụng hơn " + MARK);

    private final SplittableRandom chance;
    private final double quality;

    /** @param quality of the office, from 0 to 1 */
    SimulatedBallot(SplittableRandom chance, double quality) {
        this.chance = chance;
        this.quality = quality;
    }

    /** Values by key of the question, as a form has them; nothing for a question that is left blank. */
    Map<String, String> fill(Questionnaire questionnaire, boolean onPaper) {
        var values = new LinkedHashMap<String, String>();
        for (Question question : questionnaire.questions()) {
            String value = value(question, onPaper);
            if (!value.isEmpty()) {
                values.put(question.key(), value);
            }
        }
        return values;
    }

    private String value(Question question, boolean onPaper) {
        if (question.kind() instanceof QuestionKind.Rated rated) {
            return rating(rated, onPaper);
        }
        if (question.kind() instanceof QuestionKind.Text text) {
            String opinion = OPINIONS.get(chance.nextInt(OPINIONS.size()));
            return question.required() || chance.nextDouble() < OPINION_IN_WORDS
                    ? opinion.substring(0, Math.min(opinion.length(), text.maxLength()))
                    : "";
        }
        if (question.kind() instanceof QuestionKind.Whole whole) {
            return Integer.toString(whole.min() + chance.nextInt(whole.max() - whole.min() + 1));
        }
        var options = question.kind() instanceof QuestionKind.Single single
                ? single.options()
                : ((QuestionKind.Multiple) question.kind()).options();
        return options.get(chance.nextInt(options.size())).value();
    }

    private String rating(QuestionKind.Rated rated, boolean onPaper) {
        double kind = chance.nextDouble();
        double liking = quality - 0.25 + 0.4 * chance.nextDouble();
        if (kind < BLANK) {
            return "";
        }
        if (kind < BLANK + NO_OPINION) {
            return rated.noOpinion().isPresent() ? QuestionKind.Rated.NO_OPINION : "";
        }
        if (onPaper && kind < BLANK + NO_OPINION + SPOILED) {
            return AnswerForm.UNREADABLE;
        }
        int points = Math.max(1, Math.min(rated.scale(), (int) Math.round(1 + liking * (rated.scale() - 1))));
        return rated.options().stream()
                .filter(option -> option.points() == points)
                .findFirst()
                .orElseThrow()
                .value();
    }
}
