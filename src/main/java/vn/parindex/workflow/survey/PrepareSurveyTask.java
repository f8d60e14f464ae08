package vn.parindex.workflow.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.assessment.Refused;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.survey.InvalidSurvey;
import vn.parindex.survey.campaign.AudienceSheet;
import vn.parindex.survey.campaign.CampaignForms;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.urn.BallotBox;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.DeployedQuestionnaires;
import vn.parindex.workflow.forms.FormDeployment;
import vn.parindex.workflow.province.Shown;
import vn.parindex.workflow.tasks.FormTask;
import vn.parindex.workflow.tasks.Keys;

/** The Interior Department sets the campaign up, with the questionnaires as they are now, and opens it. */
@ModelBean("prepareSurveyTask")
class PrepareSurveyTask extends FormTask {

    private static final String FIRST_DAY = "firstDay";
    private static final String LAST_DAY = "lastDay";

    private final Plans plans;
    private final DeployedQuestionnaires questionnaires;
    private final BallotBox box;
    private final Campaigns campaigns;
    private final FormDeployment forms;
    private final Clock clock;

    PrepareSurveyTask(
            Plans plans,
            DeployedQuestionnaires questionnaires,
            BallotBox box,
            Campaigns campaigns,
            FormDeployment forms,
            Clock clock) {
        this.plans = plans;
        this.questionnaires = questionnaires;
        this.box = box;
        this.campaigns = campaigns;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    protected Map<String, Object> prefill(DelegateTask task) {
        Plan plan = plans.get(Keys.planId(task));
        LocalDate planned =
                plan.milestone(Models.Milestone.SELF_ASSESSMENT).period().start();
        LocalDate first = planned.isBefore(today()) ? today() : planned;
        LocalDate end = plan.milestone(Models.Milestone.REPORT).period().end();
        return Map.of(
                "audiences",
                Shown.text(audiences(plan)),
                FIRST_DAY,
                first.toString(),
                LAST_DAY,
                (end.isBefore(first) ? first : end).toString());
    }

    @Override
    protected void submitted(DelegateTask task) {
        String planId = Keys.planId(task);
        LocalDate first = date(task, FIRST_DAY);
        LocalDate last = date(task, LAST_DAY);
        if (last.isBefore(first)) {
            throw new Refused("Ngày cuối nhận phiếu phải từ ngày đầu nhận phiếu trở đi; chọn lại.");
        }
        if (last.isBefore(today())) {
            throw new Refused("Ngày cuối nhận phiếu đã qua; chọn lại.");
        }
        List<AudienceSheet> sheets = CampaignForms.of(plans.get(planId), questionnaires.latest());
        box.setUp(planId, sheets, Keys.user());
        campaigns.open(planId, VietnamTime.startOf(first), SurveyDays.closes(last), Keys.user());
        forms.deployBallots(
                planId, sheets.stream().collect(Collectors.toMap(AudienceSheet::audience, AudienceSheet::document)));
    }

    /** What is wrong with a questionnaire is shown here already; the task is there for who puts it right. */
    private String audiences(Plan plan) {
        try {
            return audiences(plan, CampaignForms.of(plan, questionnaires.latest()));
        } catch (InvalidSurvey invalid) {
            return String.join("\n", invalid.problems());
        }
    }

    /** One line for each group: whom, how many, on which questionnaire. */
    private static String audiences(Plan plan, List<AudienceSheet> all) {
        Map<String, List<AudienceSheet>> sheets = all.stream().collect(Collectors.groupingBy(AudienceSheet::audience));
        return plan.respondentGroups().stream()
                        .map(group -> "%s (%s): %s = %d phiếu, mẫu phiếu %s"
                                .formatted(
                                        group.name(),
                                        plan.group(group.unitGroup()).name(),
                                        formula(group),
                                        group.ballots(),
                                        names(sheets.getOrDefault(group.code(), List.of()))))
                        .collect(Collectors.joining("\n"))
                + "\nTổng số: %d phiếu".formatted(plan.expectedBallots());
    }

    private static String formula(RespondentGroup group) {
        return group.formula().stream()
                .map(factor -> factor.count() + " " + factor.label())
                .collect(Collectors.joining(" × "));
    }

    private static String names(List<AudienceSheet> sheets) {
        return sheets.isEmpty()
                ? "CHƯA CÓ"
                : sheets.stream().map(sheet -> sheet.sheet().questionnaire()).collect(Collectors.joining(", "));
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }
}
