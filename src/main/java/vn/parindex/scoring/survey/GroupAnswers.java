package vn.parindex.scoring.survey;

import java.util.Objects;

/**
 * What one group of respondents answered to one question.
 *
 * @param group code of the respondent group
 * @param question key of the question; a group may be asked several about one criterion
 */
public record GroupAnswers(String group, String question, Distribution answers) {

    public GroupAnswers {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(answers, "answers");
    }
}
