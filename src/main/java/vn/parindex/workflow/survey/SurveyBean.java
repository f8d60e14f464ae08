package vn.parindex.workflow.survey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.plan.Plans;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.BallotForms;
import vn.parindex.workflow.tasks.Keys;
import vn.parindex.workflow.tasks.OpenTask;

/** What models ask about the survey of a plan: until when it runs, who lags, whether all ballots are there. */
@ModelBean("survey")
public class SurveyBean {

    private static final int SOON_WORKING_DAYS = 5;

    private final Plans plans;
    private final Campaigns campaigns;
    private final Collection collection;
    private final TaskService tasks;
    private final Clock clock;

    SurveyBean(Plans plans, Campaigns campaigns, Collection collection, TaskService tasks, Clock clock) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.collection = collection;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The first moment at which no ballot is taken any more. */
    public Date closes(VariableScope scope) {
        return Date.from(closing(scope));
    }

    /** The last second of the last day on which ballots are taken. */
    public Date due(VariableScope scope) {
        return Date.from(VietnamTime.endOf(campaigns.window(Keys.planId(scope)).lastDay()));
    }

    /** Five working days from the creation of the task. */
    public Date soon(VariableScope scope) {
        var calendar = plans.get(Keys.planId(scope)).calendar();
        LocalDate created = VietnamTime.dateOf(OpenTask.created(scope, clock));
        return Date.from(VietnamTime.endOf(calendar.plusWorkingDays(created, SOON_WORKING_DAYS)));
    }

    /** Whether every group brought as many ballots as the plan expects. */
    public boolean complete(VariableScope scope) {
        return collection.shortfall(Keys.planId(scope)).isEmpty();
    }

    /** Codes of the units whose collection lags and that have not been told so by a task that is still open. */
    public List<String> lagging(VariableScope scope) {
        String planId = Keys.planId(scope);
        return collection.lagging(planId, clock.instant()).stream()
                .filter(unit -> tasks.createTaskQuery()
                                .processInstanceBusinessKey(planId)
                                .taskDefinitionKey(Models.Element.REMIND_UNIT)
                                .taskCandidateGroup(unit)
                                .includeAssignedTasks()
                                .count()
                        == 0)
                .toList();
    }

    /** Name of the signal that ends the typing of paper ballots of the plan. */
    public String closedSignal(VariableScope scope) {
        return "survey-closed-" + Keys.planId(scope);
    }

    /** Id of the form into which paper ballots of the session's group are typed. */
    public String ballotForm(VariableScope scope) {
        return BallotForms.formId(Keys.planId(scope), Keys.audience(scope));
    }

    private Instant closing(VariableScope scope) {
        return campaigns.window(Keys.planId(scope)).closes();
    }
}
