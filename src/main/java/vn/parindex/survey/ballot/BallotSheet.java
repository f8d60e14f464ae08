package vn.parindex.survey.ballot;

import java.util.List;
import java.util.Optional;

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
    public record FreeText(String key, int longest) {}

    public BallotSheet {
        ratings = List.copyOf(ratings);
        texts = List.copyOf(texts);
    }

    Optional<FreeText> text(String key) {
        return texts.stream().filter(text -> text.key().equals(key)).findFirst();
    }
}
