package vn.parindex.survey.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.parindex.plan.Plans;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.survey.Surveys;
import vn.parindex.survey.campaign.AskedGroup;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.QuestionnaireVersions;

/** Ballots of a closed campaign are counted once, however many people read its report. */
class SurveyReportsTest {

    private static final String PLAN = SampleReport.PLAN.id();

    private final Surveys surveys = mock(Surveys.class);
    private final Plans plans = mock(Plans.class);
    private final Campaigns campaigns = mock(Campaigns.class);
    private final QuestionnaireVersions versions = mock(QuestionnaireVersions.class);
    private final SurveyReports reports = new SurveyReports(surveys, plans, campaigns, versions);

    @BeforeEach
    void a_campaign_is_closed() {
        when(surveys.isClosed(PLAN)).thenReturn(true);
        when(surveys.figures(PLAN)).thenReturn(SampleReport.figures(1, SampleReport.PLAN.respondentGroups()));
        when(plans.get(PLAN)).thenReturn(SampleReport.PLAN);
        when(plans.all()).thenReturn(List.of(SampleReport.PLAN));
        when(plans.criteriaSets(PLAN)).thenReturn(SampleReport.SOURCE.sets());
        List<RespondentGroup> groups = SampleReport.PLAN.respondentGroups();
        for (int i = 0; i < groups.size(); i++) {
            String group = groups.get(i).code();
            when(campaigns.asked(eq(PLAN), any(), eq(group))).thenReturn(new AskedGroup("", group, i, 1));
        }
        when(versions.questionnaire(anyInt()))
                .thenAnswer(call -> SampleReport.QUESTIONNAIRES.get(
                        groups.get(call.getArgument(0)).code()));
    }

    @AfterEach
    void no_transaction() {
        TransactionSynchronizationManager.clear();
    }

    @Test
    void who_only_reads_gets_what_was_put_together_once() {
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(true);

        CampaignReport first = reports.of(PLAN);

        assertThat(reports.of(PLAN)).isSameAs(first);
        verify(surveys).figures(PLAN);
    }

    @Test
    void what_somebody_sees_who_writes_is_not_kept_because_it_may_be_taken_back() {
        reports.of(PLAN);
        reports.of(PLAN);

        verify(surveys, times(2)).figures(PLAN);
    }
}
