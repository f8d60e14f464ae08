package vn.parindex.survey.questionnaire;

import java.util.List;
import java.util.Optional;

/**
 * What one respondent group is asked about a unit.
 *
 * @param id of the form
 * @param version SHA-256 of the form's text: any change of the form makes another version, and a ballot keeps the
 *     version that it was answered on
 * @param introduction plain text, paragraphs separated by an empty line; empty if there is none
 * @param audience code of the respondent group
 * @param unitGroup code of the unit group that is asked about
 * @param questions in the order of the form
 */
public record Questionnaire(
        String id,
        String version,
        String title,
        String introduction,
        String audience,
        String unitGroup,
        List<Question> questions) {

    /** Key of the input for the code of a paper ballot; only who types one in sees it. */
    public static final String BALLOT_CODE = "ballotCode";

    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /** The questions that give points, in the order in which a ballot keeps its answers. */
    public List<Question> rated() {
        return questions.stream().filter(Question::isRated).toList();
    }

    public Optional<Question> question(String key) {
        return questions.stream().filter(question -> question.key().equals(key)).findFirst();
    }
}
