package vn.parindex.survey.ballot;

import java.util.List;
import java.util.Optional;
import vn.parindex.survey.questionnaire.QuestionKind;
import vn.parindex.survey.questionnaire.Questionnaire;

/**
 * What of a questionnaire storing and counting need to know.
 *
 * @param questionnaire id of the questionnaire
 * @param sha256 of the text of its form, 64 lower-case hexadecimal digits; its version
 * @param ratings rated questions in the order of the form, which is the order of answers in a ballot
 * @param texts questions answered in other ways, by key
 */
public record BallotSheet(String questionnaire, String sha256, List<Rating> ratings, List<FreeText> texts) {

    /**
     * A rated question.
     *
     * @param scale the best answer; answers go from 1 to it
     * @param noOpinion whether "no opinion" is an answer
     */
    public record Rating(int scale, boolean noOpinion) {}

    /**
     * A question answered in words.
     *
     * @param longest most characters that an answer may have
     */
    public record FreeText(String key, int longest) {

        /** What is wrong with an answer, in Vietnamese; never quotes it. */
        Optional<String> problem(String text) {
            int length = text.codePointCount(0, text.length());
            if (length > longest) {
                return Optional.of(
                        "Ý kiến dài %d ký tự, nhiều nhất là %d ký tự; rút gọn lại.".formatted(length, longest));
            }
            return text.codePoints().anyMatch(FreeText::unreadable)
                    ? Optional.of("Ý kiến có ký tự không đọc được; xóa ký tự đó rồi gửi lại.")
                    : Optional.empty();
        }

        /** Control characters other than line ends and tabs, and halves of characters: the database takes neither. */
        private static boolean unreadable(int character) {
            return Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0
                    || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        }
    }

    /** What of a questionnaire ballots are kept by: its rated questions on a scale, all others in words. */
    public static BallotSheet of(Questionnaire questionnaire) {
        return new BallotSheet(
                questionnaire.id(),
                questionnaire.version(),
                questionnaire.rated().stream()
                        .map(question -> (QuestionKind.Rated) question.kind())
                        .map(kind -> new Rating(kind.scale(), kind.noOpinion().isPresent()))
                        .toList(),
                questionnaire.questions().stream()
                        .filter(question -> !question.isRated())
                        .map(question ->
                                new FreeText(question.key(), question.kind().longest()))
                        .toList());
    }

    public BallotSheet {
        ratings = List.copyOf(ratings);
        texts = List.copyOf(texts);
    }

    Optional<FreeText> text(String key) {
        return texts.stream().filter(text -> text.key().equals(key)).findFirst();
    }
}
