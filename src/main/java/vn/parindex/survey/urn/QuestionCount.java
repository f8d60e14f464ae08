package vn.parindex.survey.urn;

import java.util.List;

/**
 * How a group answered one rated question about a unit. The numbers add up to the ballots of the group.
 *
 * @param version id of the version of the questionnaire
 * @param question place among the rated questions of the questionnaire, from 1
 * @param options ballots for each answer, the first for 1, the last for the best
 */
public record QuestionCount(
        String unit,
        String audience,
        int version,
        int question,
        List<Integer> options,
        int blank,
        int noOpinion,
        int spoiled) {

    public QuestionCount {
        options = List.copyOf(options);
    }

    /** Ballots that answered it. */
    public int valid() {
        return options.stream().mapToInt(Integer::intValue).sum();
    }
}
