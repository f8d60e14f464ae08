package vn.parindex.survey;

import java.time.Instant;
import java.util.List;

/**
 * The ballots collected about one unit.
 *
 * @param collected ballots that came back, the blank and spoiled ones too
 * @param counts answers per survey criterion
 */
public record SurveyReturn(String unitCode, int collected, List<SurveyCount> counts, String user, Instant enteredAt) {

    public SurveyReturn {
        counts = List.copyOf(counts);
    }
}
