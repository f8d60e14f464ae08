package vn.parindex.survey;

import java.util.List;
import java.util.Map;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.survey.GroupAnswers;

/**
 * What the survey came to about one unit.
 *
 * @param unit its code
 * @param ballots that are counted: those that left the box, which are all once the campaign is closed
 * @param expected ballots by the plan
 * @param answers by code of the criterion; nothing for a criterion that no ballot asked about
 * @param points of the survey criteria of the unit's set, by code, in the order of the set
 */
public record UnitSurvey(
        String unit,
        int ballots,
        int expected,
        Map<String, List<GroupAnswers>> answers,
        Map<String, LeafScore> points) {}
