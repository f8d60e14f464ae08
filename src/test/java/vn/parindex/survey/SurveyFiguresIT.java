package vn.parindex.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.IntegrationTest;
import vn.parindex.plan.Plans;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.LeafScore;
import vn.parindex.survey.ballot.AnswerForm;
import vn.parindex.survey.ballot.Channel;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.QuestionnaireVersions;
import vn.parindex.survey.questionnaire.Question;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.urn.Answering;
import vn.parindex.survey.urn.BallotBox;
import vn.parindex.survey.urn.IssuedRight;
import vn.parindex.survey.urn.Rights;
import vn.parindex.survey.urn.SmallCampaign;

/** From the ballots that people hand in to the points of the survey criteria. Every test leaves the database as it was. */
@IntegrationTest
@Transactional
class SurveyFiguresIT {

    private static final String PLAN = "diem-tu-phieu-2023";
    private static final String UNIT = SmallCampaign.UNIT;
    private static final String CITIZENS = SmallCampaign.AUDIENCE;
    private static final String OFFICIALS = SmallCampaign.OTHER_AUDIENCE;

    @Autowired
    private Plans plans;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private QuestionnaireVersions versions;

    @Autowired
    private BallotBox box;

    @Autowired
    private Rights rights;

    @Autowired
    private Answering answering;

    @Autowired
    private Surveys surveys;

    @Autowired
    private Clock clock;

    @BeforeEach
    void openCampaign() {
        new SmallCampaign(plans, campaigns, box, clock).openShipped(PLAN);
    }

    @Test
    void given_ballots_of_two_groups_when_the_campaign_is_closed_then_the_points_say_how_many_answered_what() {
        answered(CITIZENS, "5", 6);
        answered(CITIZENS, "4", 4);
        answered(OFFICIALS, "3", 2);
        assertThat(surveys.isClosed(PLAN)).isFalse();

        box.close(PLAN, null, SmallCampaign.USER);

        UnitSurvey unit = surveys.figures(PLAN).get(UNIT);
        assertThat(surveys.isClosed(PLAN)).isTrue();
        assertThat(unit.ballots()).isEqualTo(12);
        assertThat(unit.expected()).isEqualTo(41);
        // both groups are asked about 5.8.1: (6 × 5 + 4 × 4 + 2 × 3) / 12 = 4.33 of 5
        assertThat(unit.points().get("5.8.1"))
                .isInstanceOfSatisfying(LeafScore.Scored.class, scored -> assertThat(scored.explanation())
                        .contains("12 phiếu hợp lệ", "trung bình ≈ 4,33/5"));
        assertThat(unit.answers().get("5.8.1"))
                .extracting(group -> group.group() + " " + group.answers().perOption())
                .containsExactlyInAnyOrder(CITIZENS + " [0, 0, 0, 4, 6]", OFFICIALS + " [0, 0, 2, 0, 0]");
    }

    @Test
    void every_survey_criterion_has_points_or_the_reason_why_not() {
        box.close(PLAN, null, SmallCampaign.USER);

        assertThat(surveys.figures(PLAN)).hasSize(27);
        surveys.figures(PLAN).forEach((unit, survey) -> {
            assertThat(survey.points())
                    .containsOnlyKeys(plans.criteriaSetOf(PLAN, unit).leaves().stream()
                            .filter(criterion -> criterion.basis() == Basis.SURVEY)
                            .map(criterion -> criterion.code())
                            .toList());
            assertThat(survey.points().values()).allMatch(LeafScore.NotApplicable.class::isInstance);
        });
    }

    /** Every rated question of so many ballots gets the same answer. */
    private void answered(String audience, String answer, int ballots) {
        Questionnaire questionnaire =
                versions.questionnaire(campaigns.asked(PLAN, UNIT, audience).sheet());
        Map<String, List<String>> given =
                questionnaire.rated().stream().collect(Collectors.toMap(Question::key, question -> List.of(answer)));
        for (IssuedRight right :
                rights.issue(PLAN, UNIT, audience, ballots, SmallCampaign.USER).rights()) {
            answering.handIn(
                    right.token(),
                    new AnswerForm(questionnaire, Channel.WEB).read(given).ballot());
        }
    }
}
