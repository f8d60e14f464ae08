package vn.parindex.survey.campaign;

import java.util.List;
import vn.parindex.plan.Plan;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.survey.ballot.BallotSheet;
import vn.parindex.survey.questionnaire.QuestionnaireFiles;
import vn.parindex.survey.questionnaire.QuestionnaireSource;

/** The questionnaires of a campaign: one for each respondent group of a plan. */
public final class CampaignForms {

    private CampaignForms() {}

    /**
     * The questionnaires whose audience is a group of the plan. A group may have none, or several: setting the campaign up
     * says so.
     */
    public static List<AudienceSheet> of(Plan plan, List<QuestionnaireSource> questionnaires) {
        List<String> groups =
                plan.respondentGroups().stream().map(RespondentGroup::code).toList();
        return questionnaires.stream()
                .filter(source -> groups.contains(source.questionnaire().audience()))
                .map(source -> new AudienceSheet(
                        source.questionnaire().audience(), BallotSheet.of(source.questionnaire()), source.text()))
                .toList();
    }

    /**
     * Those that come with the product.
     *
     * @throws IllegalStateException if a shipped questionnaire cannot be read, which the tests of the product rule out
     */
    public static List<AudienceSheet> shipped(Plan plan) {
        return of(
                plan,
                QuestionnaireFiles.shipped().stream().map(CampaignForms::read).toList());
    }

    private static QuestionnaireSource read(String id) {
        return QuestionnaireFiles.shipped(id)
                .value()
                .orElseThrow(() -> new IllegalStateException("the questionnaire " + id + " cannot be read"));
    }
}
