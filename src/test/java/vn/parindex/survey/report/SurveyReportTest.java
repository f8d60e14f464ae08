package vn.parindex.survey.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.survey.Distribution;
import vn.parindex.survey.UnitSurvey;

/** What a report says, and what it keeps to itself. */
class SurveyReportTest {

    private static final String DEPARTMENT = "so-tu-phap";
    private static final String LEADERS = "tinh-lanh-dao-phong";
    private static final String CITIZENS = "tinh-nguoi-dan-to-chuc";

    private final CampaignReport report = SampleReport.full();

    @Test
    void every_unit_has_its_criteria_with_points_and_the_sentence_that_explains_them() {
        assertThat(report.units()).hasSize(27);
        assertThat(report.groups()).containsExactly("so-nganh", "cap-huyen");
        for (UnitReport unit : report.units()) {
            assertThat(unit.ballots()).isEqualTo(unit.expected());
            assertThat(unit.criteria()).isNotEmpty().allSatisfy(criterion -> {
                assertThat(criterion.score()).isInstanceOf(LeafScore.Scored.class);
                assertThat(criterion.score().explanation()).contains("phiếu hợp lệ, trung bình");
                assertThat(criterion.questions()).isNotEmpty();
            });
            assertThat(unit.tally().points())
                    .isEqualByComparingTo(unit.criteria().stream()
                            .map(CriterionReport::points)
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    @Test
    void a_criterion_says_from_which_questions_of_which_groups_it_was_scored() {
        CriterionReport criterion = criterion(report, DEPARTMENT, "5.8.1");

        assertThat(criterion.questions())
                .extracting(QuestionReport::group)
                .containsExactly(LEADERS, "tinh-lanh-dao-phong-cap-huyen", CITIZENS);
        assertThat(criterion.questions().get(2).label()).contains("?");
    }

    @Test
    void three_leaders_are_hidden_and_the_next_larger_group_with_them_while_the_total_counts_all() {
        CriterionReport criterion = criterion(report, DEPARTMENT, "5.8.1");

        assertThat(criterion.questions().get(0).answers()).isEmpty();
        assertThat(criterion.hidesSome()).isTrue();
        assertThat(criterion.total()).map(Distribution::ballots).contains(41L);
        assertThat(criterion.questions().stream()
                        .filter(question -> question.answers().isPresent()))
                .hasSize(1);
    }

    @Test
    void a_figure_stands_beside_last_year_and_the_group_where_there_is_one() {
        CriterionReport criterion = criterion(report, DEPARTMENT, "8.1.1");

        assertThat(report.comparedYear()).isEqualTo(2022);
        assertThat(criterion.lastYear()).isPresent();
        assertThat(criterion.group().orElseThrow().own())
                .isEqualTo(criterion.mean().orElseThrow());
    }

    @Test
    void without_an_earlier_campaign_nothing_is_said_about_last_year() {
        CampaignReport first = SampleReport.report(SampleReport.figures(1, all()), null);

        assertThat(first.comparedYear()).isNull();
        assertThat(criteria(first)).allMatch(criterion -> criterion.lastYear().isEmpty());
    }

    @Test
    void last_year_on_another_scale_is_no_comparison() {
        var figure = Map.of(
                "8.1.1", new EarlierMeans.Figure(3, BigDecimal.ONE),
                "8.1.2", new EarlierMeans.Figure(5, BigDecimal.ONE));
        CampaignReport compared =
                SampleReport.report(SampleReport.figures(1, all()), new EarlierMeans(2022, Map.of(DEPARTMENT, figure)));

        assertThat(criterion(compared, DEPARTMENT, "8.1.1").lastYear()).isEmpty();
        assertThat(criterion(compared, DEPARTMENT, "8.1.2").lastYear()).isPresent();
        assertThat(criterion(compared, DEPARTMENT, "8.1.3").lastYear()).isEmpty();
    }

    @Test
    void two_units_have_no_mean_of_the_group_because_one_would_tell_the_other() {
        Map<String, UnitSurvey> figures = SampleReport.figures(1, all());
        figures.keySet().retainAll(List.of(DEPARTMENT, "so-tai-chinh"));
        CampaignReport two = SampleReport.report(figures, null);

        assertThat(criteria(two))
                .hasSizeGreaterThan(20)
                .allMatch(criterion -> criterion.group().isEmpty());
        assertThat(two.units().stream().flatMap(unit -> unit.fields().stream()))
                .allMatch(field -> field.groupPercent().isEmpty());
    }

    @Test
    void what_is_hidden_of_units_is_not_in_the_mean_of_the_group() {
        // three leaders alone: no total anywhere, so no mean to be compared with
        CampaignReport few = SampleReport.report(
                SampleReport.figures(
                        1,
                        all().stream()
                                .filter(group -> group.code().equals(LEADERS))
                                .toList()),
                null);

        assertThat(criteria(few))
                .isNotEmpty()
                .allMatch(criterion -> criterion.total().isEmpty()
                        && criterion.mean().isEmpty()
                        && criterion.group().isEmpty()
                        && criterion.questions().stream()
                                .allMatch(question -> question.answers().isEmpty()));
    }

    @Test
    void units_stand_by_their_share_and_gaps_by_their_width() {
        GroupOverview group = GroupOverview.of(report).get(0);

        assertThat(group.units())
                .extracting(unit -> unit.tally().percent().orElseThrow())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(group.gaps())
                .hasSize(10)
                .extracting(gap -> gap.comparison().difference())
                .isSorted()
                .allMatch(difference -> difference.signum() < 0);
        assertThat(group.fields().stream()
                        .map(field -> field.tally().points())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(group.tally().points());
    }

    @Test
    void shades_go_from_the_worst_answer_to_the_best_on_every_scale() {
        for (int scale = 2; scale <= 100; scale++) {
            assertThat(AnswerLabels.shade(1, scale)).isEqualTo(1);
            assertThat(AnswerLabels.shade(scale, scale)).isEqualTo(5);
            for (int answer = 2; answer <= scale; answer++) {
                assertThat(AnswerLabels.shade(answer, scale))
                        .isGreaterThanOrEqualTo(AnswerLabels.shade(answer - 1, scale));
            }
        }
        assertThat(AnswerLabels.shade(2, 3)).isEqualTo(3);
    }

    private static List<RespondentGroup> all() {
        return SampleReport.PLAN.respondentGroups();
    }

    private static CriterionReport criterion(CampaignReport report, String unit, String code) {
        return report.unit(unit).orElseThrow().criteria().stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<CriterionReport> criteria(CampaignReport report) {
        return report.units().stream()
                .flatMap(unit -> Stream.of(unit.criteria()))
                .flatMap(List::stream)
                .toList();
    }
}
