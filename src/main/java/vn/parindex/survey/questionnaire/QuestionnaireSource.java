package vn.parindex.survey.questionnaire;

import java.util.Map;
import vn.parindex.source.Place;

/**
 * A questionnaire with the form it was read from.
 *
 * @param text of the form, as its version was taken from
 * @param head where the form says whom it asks about whom
 * @param places of the questions, by key
 */
public record QuestionnaireSource(String text, Questionnaire questionnaire, Place head, Map<String, Place> places) {

    public QuestionnaireSource {
        places = Map.copyOf(places);
    }

    Place place(Question question) {
        return places.get(question.key());
    }
}
