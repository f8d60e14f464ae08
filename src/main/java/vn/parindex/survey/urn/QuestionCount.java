package vn.parindex.survey.urn;

import java.util.List;
import vn.parindex.survey.ballot.FilledBallot;
import vn.parindex.survey.points.BallotCount;

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

    /** Adds them to what was counted of ballots on the same version. */
    public void addTo(BallotCount count) {
        int place = question - 1;
        for (int i = 0; i < options.size(); i++) {
            count.add(place, i + 1, options.get(i));
        }
        count.add(place, FilledBallot.BLANK, blank);
        count.add(place, FilledBallot.NO_OPINION, noOpinion);
        count.add(place, FilledBallot.SPOILED, spoiled);
    }

    /** Ballots that answered it. */
    public int valid() {
        return options.stream().mapToInt(Integer::intValue).sum();
    }
}
