package vn.parindex.survey.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.IntegrationTest;
import vn.parindex.plan.PlanFiles;
import vn.parindex.plan.Plans;
import vn.parindex.scoring.survey.Distribution;
import vn.parindex.survey.ballot.AnswerForm;
import vn.parindex.survey.ballot.Channel;
import vn.parindex.survey.campaign.CampaignForms;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.QuestionnaireVersions;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.urn.Answering;
import vn.parindex.survey.urn.BallotBox;
import vn.parindex.survey.urn.IssuedRight;
import vn.parindex.survey.urn.Rights;

/** From the ballots that people hand in to the report. Every test leaves the database as it was. */
@IntegrationTest
@Transactional
class SurveyReportsIT {

    private static final String PLAN = "bao-cao-2023";
    private static final String BEFORE = "bao-cao-2022";
    private static final String UNIT = "so-tu-phap";
    private static final String CITIZENS = "tinh-nguoi-dan-to-chuc";
    private static final String LEADERS = "tinh-lanh-dao-phong";
    private static final String USER = "nguyen.van.an";

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
    private SurveyReports reports;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    @BeforeEach
    void openCampaign() throws IOException {
        open(PLAN, 2023);
    }

    @Test
    void there_is_no_report_before_the_campaign_is_closed() {
        answered(PLAN, CITIZENS, "5", "Tốt", 12);
        box.mix(PLAN);

        assertThatIllegalStateException().isThrownBy(() -> reports.of(PLAN));
        assertThatIllegalStateException().isThrownBy(() -> opinions.of(PLAN, UNIT));
    }

    @Test
    void given_a_large_and_a_small_group_when_the_campaign_is_closed_then_both_count_and_neither_tells_the_small_one() {
        answered(PLAN, CITIZENS, "5", "", 6);
        answered(PLAN, LEADERS, "3", "", 2);
        box.close(PLAN, null, USER);

        UnitReport unit = reports.of(PLAN).unit(UNIT).orElseThrow();
        assertThat(unit.ballots()).isEqualTo(8);
        // both groups are asked about 5.8.1, only citizens about 8.1.1
        assertThat(criterion(unit, "5.8.1").total().map(Distribution::perOption))
                .contains(List.of(0, 0, 2, 0, 6));
        assertThat(criterion(unit, "5.8.1").questions()).hasSize(2).allMatch(question -> question.answers()
                .isEmpty());
        assertThat(criterion(unit, "8.1.1").questions().get(0).answers().map(Distribution::perOption))
                .contains(List.of(0, 0, 0, 0, 6));
        assertThat(criterion(unit, "8.1.1").score().explanation()).contains("6 phiếu hợp lệ, trung bình 5/5");
    }

    @Test
    void a_campaign_of_the_year_before_is_compared_with_once_it_is_closed() throws IOException {
        open(BEFORE, 2022);
        answered(BEFORE, CITIZENS, "4", "", 5);
        answered(PLAN, CITIZENS, "5", "", 5);
        box.close(PLAN, null, USER);
        assertThat(reports.of(PLAN).comparedYear()).isNull();

        box.close(BEFORE, null, USER);

        CampaignReport report = reports.of(PLAN);
        assertThat(report.comparedYear()).isEqualTo(2022);
        assertThat(criterion(report.unit(UNIT).orElseThrow(), "8.1.1").lastYear())
                .hasValueSatisfying(comparison -> assertThat(comparison.text()).isEqualTo("cao hơn 1"));
        assertThat(reports.of(BEFORE).comparedYear()).isNull();
    }

    @Test
    void words_of_a_small_group_stand_unnamed_among_those_of_a_larger_one() {
        answered(PLAN, CITIZENS, "5", "Rút ngắn thời gian", 5);
        answered(PLAN, LEADERS, "3", "Bổ sung biên chế", 1);
        answered(PLAN, LEADERS, "4", "", 1);
        box.close(PLAN, null, USER);

        assertThat(opinions.of(PLAN, UNIT)).isNotEmpty().allMatch(block -> block.group()
                .equals(OpinionAssembly.UNNAMED));
        assertThat(opinions.of(PLAN, UNIT).stream().flatMap(block -> block.said().stream()))
                .containsExactlyInAnyOrder(
                        new OpinionBlock.Said("Rút ngắn thời gian", 5), new OpinionBlock.Said("Bổ sung biên chế", 1));
        assertThat(opinions.of(PLAN, "so-tai-chinh")).isEmpty();
    }

    private void open(String planId, int year) throws IOException {
        Path file = folder.resolve(planId + ".yaml");
        Files.writeString(
                file,
                PlanFiles.read("travinh-2023")
                        .document()
                        .replace("id: travinh-2023", "id: " + planId)
                        .replace("year: 2023", "year: " + year));
        plans.load(PlanFiles.read(file.toString()), 0);
        box.setUp(planId, CampaignForms.shipped(plans.get(planId)), USER);
        campaigns.open(planId, clock.instant().minusSeconds(1), clock.instant().plus(Duration.ofDays(1)), USER);
    }

    /** Every rated question of so many ballots gets the same answer. */
    private void answered(String planId, String audience, String answer, String words, int ballots) {
        Questionnaire questionnaire =
                versions.questionnaire(campaigns.asked(planId, UNIT, audience).sheet());
        var given = new HashMap<String, List<String>>();
        questionnaire
                .questions()
                .forEach(question -> given.put(question.key(), List.of(question.isRated() ? answer : words)));
        for (IssuedRight right : issued(planId, audience, ballots).toList()) {
            answering.handIn(
                    right.token(),
                    new AnswerForm(questionnaire, Channel.WEB).read(given).ballot());
        }
    }

    private Stream<IssuedRight> issued(String planId, String audience, int ballots) {
        return rights.issue(planId, UNIT, audience, ballots, USER).rights().stream();
    }

    private static CriterionReport criterion(UnitReport unit, String code) {
        return unit.criteria().stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
