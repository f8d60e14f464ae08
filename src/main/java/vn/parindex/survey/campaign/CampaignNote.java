package vn.parindex.survey.campaign;

import java.time.Instant;

/**
 * What somebody said in the course of a campaign.
 *
 * @param unit the unit that collects, of REMINDED alone, else null
 */
public record CampaignNote(Kind kind, String unit, String note, String user, Instant at) {

    /** What it is about. */
    public enum Kind {
        /** why fewer ballots were handed out than the plan expects */
        HANDED_OUT,
        /** how a unit saw to answers that lagged */
        REMINDED
    }
}
