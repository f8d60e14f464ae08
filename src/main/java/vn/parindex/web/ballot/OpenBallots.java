package vn.parindex.web.ballot;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.plan.Plans;
import vn.parindex.survey.ballot.BallotToken;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.QuestionnaireVersions;
import vn.parindex.survey.urn.OpenRight;
import vn.parindex.survey.urn.OpenRights;

/** Finds the ballot of a token. */
@Component
class OpenBallots {

    private final OpenRights rights;
    private final QuestionnaireVersions versions;
    private final Campaigns campaigns;
    private final Plans plans;

    OpenBallots(OpenRights rights, QuestionnaireVersions versions, Campaigns campaigns, Plans plans) {
        this.rights = rights;
        this.versions = versions;
        this.campaigns = campaigns;
        this.plans = plans;
    }

    /**
     * The ballot of a token.
     *
     * @param shown empty if what was shown cannot be a token; it is refused like one that nobody has
     * @throws vn.parindex.survey.ballot.BallotRefused if it cannot be answered now
     */
    OpenBallot require(Optional<BallotToken> shown) {
        BallotToken token = shown.orElseThrow(OpenRights::unknown);
        OpenRight right = rights.require(token);
        return new OpenBallot(
                token,
                versions.questionnaire(right.version()),
                plans.get(right.planId()).unit(right.unit()).name(),
                campaigns.window(right.planId()).lastDay());
    }
}
