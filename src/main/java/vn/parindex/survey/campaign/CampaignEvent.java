package vn.parindex.survey.campaign;

import java.time.Instant;

/**
 * What happened to a campaign.
 *
 * @param opens of OPENED alone, else null
 * @param closes of OPENED and EXTENDED, else null
 * @param unit of BELOW_QUOTA alone, else null
 * @param audience of BELOW_QUOTA alone, else null
 * @param reason null where none was needed
 * @param user id of the user who decided
 */
public record CampaignEvent(
        Kind kind,
        Instant opens,
        Instant closes,
        String unit,
        String audience,
        String reason,
        String user,
        Instant at) {

    /** What it is. */
    public enum Kind {
        OPENED,
        EXTENDED,
        CLOSED,
        /** what is to be done about a group that brought fewer ballots than the plan expects */
        BELOW_QUOTA
    }
}
