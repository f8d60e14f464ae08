package vn.parindex.survey.questionnaire;

import java.util.List;
import java.util.Optional;

/** What may be answered to a question. */
public sealed interface QuestionKind {

    /** Characters that an answer may have, where it is kept as words: options by their values, several with commas. */
    int longest();

    /**
     * One answer on a scale, which gives points to a criterion.
     *
     * @param criterion code of the leaf
     * @param options one for each step of the scale, in the order of the form
     * @param noOpinion what it says beside the answer that is none; empty if every answer is an opinion
     */
    record Rated(String criterion, List<RatedOption> options, Optional<String> noOpinion) implements QuestionKind {

        /** Value of the answer that is no opinion. */
        public static final String NO_OPINION = "khong-y-kien";

        public Rated {
            options = List.copyOf(options);
        }

        /** The best answer; answers go from 1 to it. */
        public int scale() {
            return options.size();
        }

        @Override
        public int longest() {
            return NO_OPINION.length();
        }
    }

    /** One of some answers. */
    record Single(List<AnswerOption> options) implements QuestionKind {

        public Single {
            options = List.copyOf(options);
        }

        @Override
        public int longest() {
            return options.stream()
                    .mapToInt(option -> option.value().length())
                    .max()
                    .orElseThrow();
        }
    }

    /**
     * Several of some answers.
     *
     * @param most how many may be marked
     */
    record Multiple(List<AnswerOption> options, int most) implements QuestionKind {

        /** Between the values of options that were marked. */
        public static final String SEPARATOR = ",";

        public Multiple {
            options = List.copyOf(options);
        }

        @Override
        public int longest() {
            return options.stream()
                    .mapToInt(option -> option.value().length() + SEPARATOR.length())
                    .sum();
        }
    }

    /**
     * Words of the respondent's own.
     *
     * @param maxLength characters
     * @param lines whether there may be several lines
     */
    record Text(int maxLength, boolean lines) implements QuestionKind {

        @Override
        public int longest() {
            return maxLength;
        }
    }

    /** A whole number within bounds. */
    record Whole(int min, int max) implements QuestionKind {

        @Override
        public int longest() {
            return Math.max(
                    Integer.toString(min).length(), Integer.toString(max).length());
        }
    }
}
