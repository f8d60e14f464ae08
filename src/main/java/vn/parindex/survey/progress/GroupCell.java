package vn.parindex.survey.progress;

import java.util.List;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.survey.campaign.CampaignEvent;

/**
 * One respondent group about one unit.
 *
 * @param lagging whether fewer ballots came than are due by now
 * @param decisions what was decided about too few ballots, oldest first
 */
public record GroupCell(RespondentGroup group, Tally tally, boolean lagging, List<CampaignEvent> decisions) {

    public GroupCell {
        decisions = List.copyOf(decisions);
    }
}
