package vn.parindex.workflow.rehearsal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.calendar.Period;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.survey.campaign.CampaignWindow;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.GroupProgress;
import vn.parindex.survey.campaign.QuestionnaireVersions;
import vn.parindex.survey.entry.Typist;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.urn.IssuedRight;
import vn.parindex.survey.urn.Rights;
import vn.parindex.workflow.rehearsal.SimulatedRespondents.Sheet;

/** The ways by which ballots of simulated people get out and come in: those of the product itself. */
@Component
class SimulatedSurvey {

    private final Plans plans;
    private final Campaigns campaigns;
    private final QuestionnaireVersions versions;
    private final Rights rights;
    private final SimulatedPhones phones;
    private final SimulatedTypists typists;

    SimulatedSurvey(
            Plans plans,
            Campaigns campaigns,
            QuestionnaireVersions versions,
            Rights rights,
            SimulatedPhones phones,
            SimulatedTypists typists) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.versions = versions;
        this.rights = rights;
        this.phones = phones;
        this.typists = typists;
    }

    /** First and last day on which answers are taken. */
    Period window(String planId) {
        CampaignWindow window = campaigns.window(planId);
        return new Period(VietnamTime.dateOf(window.opens()), window.lastDay());
    }

    List<GroupProgress> asked(String planId) {
        return campaigns.progress(planId);
    }

    List<IssuedRight> issue(String planId, GroupProgress group, int count, String user) {
        return rights.issue(planId, group.unit(), group.audience(), count, user).rights();
    }

    void onPhone(Sheet sheet, SimulatedBallot ballot) {
        phones.handIn(sheet.right().token(), ballot.fill(questionnaire(sheet), false));
    }

    /** Sheets of a questionnaire are typed into one workbook; those about the department that types, by the support team. */
    void onPaper(List<Sheet> sheets, Function<Sheet, SimulatedBallot> ballots) {
        record Pile(Questionnaire questionnaire, String typist) {}
        sheets.stream()
                .collect(Collectors.groupingBy(
                        sheet -> new Pile(questionnaire(sheet), typist(sheet)),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((pile, typed) -> typists.type(
                        pile.questionnaire(), new Typist(pile.typist(), Set.of(pile.typist())), typed, ballots));
    }

    private String typist(Sheet sheet) {
        Plan plan = plans.get(sheet.planId());
        return sheet.unit().equals(plan.interiorDepartment()) ? plan.supportTeam() : plan.interiorDepartment();
    }

    private Questionnaire questionnaire(Sheet sheet) {
        return versions.questionnaire(
                campaigns.asked(sheet.planId(), sheet.unit(), sheet.audience()).sheet());
    }
}
