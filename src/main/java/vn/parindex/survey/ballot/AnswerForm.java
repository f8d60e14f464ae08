package vn.parindex.survey.ballot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.survey.questionnaire.AnswerOption;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.QuestionKind;
import vn.parindex.survey.questionnaire.QuestionKind.Multiple;
import vn.parindex.survey.questionnaire.QuestionKind.Rated;
import vn.parindex.survey.questionnaire.QuestionKind.Single;
import vn.parindex.survey.questionnaire.QuestionKind.Text;
import vn.parindex.survey.questionnaire.QuestionKind.Whole;
import vn.parindex.survey.questionnaire.Questionnaire;

/** What was filled in, on a page, in the task list or in a table, as a ballot; and back, to go on with it. */
public final class AnswerForm {

    /** Value of a rated question on a paper ballot whose mark cannot be told. */
    public static final String UNREADABLE = "khong-hop-le";

    private static final String UNKNOWN_OPTION = "Phương án trả lời không có trong phiếu; chọn lại một phương án.";

    private final Questionnaire questionnaire;
    private final Channel channel;

    public AnswerForm(Questionnaire questionnaire, Channel channel) {
        this.questionnaire = questionnaire;
        this.channel = channel;
    }

    /**
     * What came of it.
     *
     * @param ballot null if there are problems
     * @param problems in Vietnamese by key of the question, in the order of the form; they never quote an answer
     */
    public record Filled(FilledBallot ballot, Map<String, String> problems) {

        @Override
        public String toString() {
            return "Filled[" + problems.keySet() + "]";
        }
    }

    /**
     * Takes what was filled in.
     *
     * @param given values by key of the question; options by their values. Other keys are nobody's answer and are left out
     */
    public Filled read(Map<String, List<String>> given) {
        var problems = new LinkedHashMap<String, String>();
        var answers = new ArrayList<Integer>();
        var texts = new TreeMap<String, String>();
        for (Question question : questionnaire.questions()) {
            List<String> values = given.getOrDefault(question.key(), List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .toList();
            if (values.isEmpty() && question.required() && channel == Channel.WEB) {
                problems.put(question.key(), "Câu hỏi này cần được trả lời.");
            }
            if (question.kind() instanceof Rated rated) {
                answers.add(rating(question, rated, values, problems));
            } else if (!values.isEmpty()) {
                problem(question.kind(), values)
                        .ifPresentOrElse(
                                problem -> problems.put(question.key(), problem),
                                () -> texts.put(question.key(), kept(question.kind(), values)));
            }
        }
        if (!problems.isEmpty()) {
            return new Filled(null, problems);
        }
        return new Filled(new FilledBallot(questionnaire.version(), answers, texts), Map.of());
    }

    /** What a ballot on this questionnaire holds, by key of the question; nothing for a question without an answer. */
    public Map<String, List<String>> values(FilledBallot ballot) {
        var values = new LinkedHashMap<String, List<String>>();
        int place = 0;
        for (Question question : questionnaire.questions()) {
            if (question.isRated()) {
                value((Rated) question.kind(), ballot.answers().get(place++))
                        .ifPresent(value -> values.put(question.key(), List.of(value)));
            } else if (ballot.texts().containsKey(question.key())) {
                String text = ballot.texts().get(question.key());
                values.put(
                        question.key(),
                        question.kind() instanceof Multiple ? List.of(text.split(Multiple.SEPARATOR)) : List.of(text));
            }
        }
        return values;
    }

    private int rating(Question question, Rated rated, List<String> values, Map<String, String> problems) {
        List<String> marked = values.stream().distinct().toList();
        if (marked.isEmpty()) {
            return FilledBallot.BLANK;
        }
        if (marked.size() > 1) {
            problems.put(question.key(), "Chỉ chọn một phương án; câu này đang có hai phương án trở lên.");
            return FilledBallot.BLANK;
        }
        String value = marked.get(0);
        if (value.equals(UNREADABLE) && channel == Channel.PAPER) {
            return FilledBallot.SPOILED;
        }
        if (value.equals(Rated.NO_OPINION) && rated.noOpinion().isPresent()) {
            return FilledBallot.NO_OPINION;
        }
        return rated.options().stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(option -> option.points())
                .orElseGet(() -> {
                    problems.put(question.key(), UNKNOWN_OPTION);
                    return FilledBallot.BLANK;
                });
    }

    private Optional<String> problem(QuestionKind kind, List<String> values) {
        if (!(kind instanceof Multiple) && values.size() > 1) {
            return Optional.of("Câu này chỉ nhận một câu trả lời; bỏ bớt.");
        }
        if (kind instanceof Single single) {
            return known(single.options(), values) ? Optional.empty() : Optional.of(UNKNOWN_OPTION);
        }
        if (kind instanceof Multiple multiple) {
            if (!known(multiple.options(), values)) {
                return Optional.of(UNKNOWN_OPTION);
            }
            return values.stream().distinct().count() > multiple.most()
                    ? Optional.of("Chọn nhiều nhất %d phương án; bỏ bớt.".formatted(multiple.most()))
                    : Optional.empty();
        }
        if (kind instanceof Whole whole) {
            return within(whole, values.get(0))
                    ? Optional.empty()
                    : Optional.of("Ghi một số nguyên từ %d đến %d.".formatted(whole.min(), whole.max()));
        }
        return new BallotSheet.FreeText("", ((Text) kind).maxLength()).problem(lineEnds(values.get(0)));
    }

    private static boolean known(List<AnswerOption> options, List<String> values) {
        return options.stream().map(AnswerOption::value).toList().containsAll(values);
    }

    private static boolean within(Whole whole, String value) {
        try {
            int number = Integer.parseInt(value.strip());
            return number >= whole.min() && number <= whole.max();
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    private static String kept(QuestionKind kind, List<String> values) {
        if (kind instanceof Multiple) {
            return String.join(Multiple.SEPARATOR, values.stream().distinct().toList());
        }
        if (kind instanceof Whole) {
            return Integer.toString(Integer.parseInt(values.get(0).strip()));
        }
        return lineEnds(values.get(0)).strip();
    }

    /** Browsers end lines with two characters, and count one. */
    private static String lineEnds(String text) {
        return text.replace("\r\n", "\n");
    }

    private static Optional<String> value(Rated rated, int answer) {
        return switch (answer) {
            case FilledBallot.BLANK -> Optional.empty();
            case FilledBallot.NO_OPINION -> Optional.of(Rated.NO_OPINION);
            case FilledBallot.SPOILED -> Optional.of(UNREADABLE);
            default ->
                rated.options().stream()
                        .filter(option -> option.points() == answer)
                        .findFirst()
                        .map(option -> option.value());
        };
    }
}
