package vn.parindex.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.survey.ballot.AnswerForm;
import vn.parindex.survey.ballot.BallotCode;
import vn.parindex.survey.ballot.Channel;
import vn.parindex.survey.ballot.FilledBallot;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.QuestionnaireVersions;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.QuestionKind.Rated;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.urn.Answering;
import vn.parindex.survey.urn.IssuedRight;
import vn.parindex.survey.urn.Rights;

/** Ballots of a campaign that was set up: rights are handed out, and ballots typed in while it is open. */
public final class Ballots {

    private static final String USER = "so-noi-vu";

    private final Campaigns campaigns;
    private final QuestionnaireVersions versions;
    private final Rights rights;
    private final Answering answering;

    public Ballots(Campaigns campaigns, QuestionnaireVersions versions, Rights rights, Answering answering) {
        this.campaigns = campaigns;
        this.versions = versions;
        this.rights = rights;
        this.answering = answering;
    }

    /** Hands out a ballot for everybody whom the plan expects and types it in, all rated questions one below the best. */
    public void fill(String planId) {
        campaigns.progress(planId).forEach(group -> {
            Rated first = (Rated) questionnaire(planId, group.unit(), group.audience())
                    .rated()
                    .get(0)
                    .kind();
            fill(planId, group.unit(), group.audience(), group.expected() - group.issued(), first.scale() - 1);
        });
    }

    /** Types ballots about one unit in, with the same answer to every rated question. */
    public void fill(String planId, String unit, String audience, int count, int answer) {
        FilledBallot ballot = ballot(planId, unit, audience, answer);
        issue(planId, unit, audience, count).forEach(code -> answering.typeIn(code, ballot));
    }

    /** Codes of ballots that are handed out and not answered yet. */
    public List<BallotCode> issue(String planId, String unit, String audience, int count) {
        return count == 0
                ? List.of()
                : rights.issue(planId, unit, audience, count, USER).rights().stream()
                        .map(IssuedRight::code)
                        .toList();
    }

    /** Hands out as many as the plan expects. */
    public void issue(String planId) {
        campaigns
                .progress(planId)
                .forEach(group -> issue(planId, group.unit(), group.audience(), group.expected() - group.issued()));
    }

    private FilledBallot ballot(String planId, String unit, String audience, int answer) {
        Questionnaire questionnaire = questionnaire(planId, unit, audience);
        var given = new LinkedHashMap<String, List<String>>();
        for (Question question : questionnaire.rated()) {
            given.put(question.key(), List.of(Integer.toString(answer)));
        }
        return new AnswerForm(questionnaire, Channel.PAPER)
                .read(Map.copyOf(given))
                .ballot();
    }

    private Questionnaire questionnaire(String planId, String unit, String audience) {
        return versions.questionnaire(campaigns.asked(planId, unit, audience).sheet());
    }
}
