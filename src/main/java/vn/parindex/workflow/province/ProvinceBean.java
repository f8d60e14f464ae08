package vn.parindex.workflow.province;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.parindex.calendar.Deadline;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.Assignment;
import vn.parindex.province.AssignmentKind;
import vn.parindex.province.ProvinceMilestone;
import vn.parindex.province.ProvincePlan;
import vn.parindex.province.respondent.RespondentLists;
import vn.parindex.province.respondent.Sendings;
import vn.parindex.province.step.Step;
import vn.parindex.province.step.Steps;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.ProvinceFormKind;
import vn.parindex.workflow.tasks.Keys;

/** What models ask about the plan of the province: its items, who lists respondents, who signs, until when. */
@ModelBean("province")
public class ProvinceBean {

    private final Successions successions;
    private final Steps steps;
    private final RespondentLists lists;
    private final Sendings sendings;

    ProvinceBean(Successions successions, Steps steps, RespondentLists lists, Sendings sendings) {
        this.successions = successions;
        this.steps = steps;
        this.lists = lists;
        this.sendings = sendings;
    }

    /** Candidate group of the Provincial People's Committee. */
    public String issuer(VariableScope scope) {
        return now(scope).issuer();
    }

    /** Candidate group of the Interior Department. */
    public String interior(VariableScope scope) {
        return now(scope).interior();
    }

    /** Numbers of the items whose leads score criteria or supply evidence, in the order of the annex. */
    public List<String> items(VariableScope scope) {
        return Stream.of(AssignmentKind.SCORE, AssignmentKind.EVIDENCE)
                .flatMap(kind -> plan(scope).assignments(kind).stream())
                .map(Assignment::item)
                .toList();
    }

    /** Codes of the units that list respondents. */
    public List<String> listers(VariableScope scope) {
        return plan(scope).survey().groups().stream()
                .flatMap(group -> plan(scope).units(group.parties()))
                .distinct()
                .toList();
    }

    /** Candidate group of the unit that the list is asked from, or of its successor. */
    public String lister(VariableScope scope) {
        return now(scope).organisation().current((String) scope.getVariable(Models.Variable.UNIT));
    }

    /** Last second of the day on which the plan was issued. */
    public Date planDue(VariableScope scope) {
        return endOf(plan(scope).decision().date());
    }

    /**
     * Last second in time of a milestone. Where the plan does not state the milestone, the deadline of the aggregation;
     * null as long as only a letter will state the day.
     */
    public Date due(VariableScope scope, String milestone) {
        ProvincePlan plan = plan(scope);
        Deadline deadline = plan.milestone(milestone)
                .map(ProvinceMilestone::deadline)
                .orElseGet(
                        () -> plan.assignments(AssignmentKind.AGGREGATE).get(0).deadline());
        return deadline.lastDay().map(ProvinceBean::endOf).orElse(null);
    }

    /** Whether every unit's list of respondents has come. */
    public boolean listed(VariableScope scope) {
        return lists.outstanding(Keys.planId(scope)).isEmpty();
    }

    /** Whether the list of respondents went to the Ministry. */
    public boolean listSent(VariableScope scope) {
        return !sendings.sent(Keys.planId(scope)).isEmpty();
    }

    /**
     * When lists of respondents are looked through though some have not come: after their deadline; a year after the plan
     * where only a letter will state one, because a timer needs a day.
     */
    public Date listsEnd(VariableScope scope) {
        Date due = due(scope, ProvinceMilestone.SEND_LIST);
        return due == null ? endOf(plan(scope).decision().date().plusYears(1)) : due;
    }

    /** Last second in time of the SIPAS survey, as the Ministry's letter states it; null if it states none. */
    public Date sipasDue(VariableScope scope) {
        Optional<Step> letter = steps.last(Keys.planId(scope), Models.Element.RECEIVE_SIPAS_LETTER);
        return letter.map(step -> step.report().deadline())
                .map(ProvinceBean::endOf)
                .orElse(null);
    }

    /** For what waits for others: no deadline. */
    public Date none(VariableScope scope) {
        return null;
    }

    /** Id of the form in which a unit says that its list is there. */
    public String listForm(VariableScope scope) {
        return ProvinceFormKind.RESPONDENT_LIST.formId(Keys.planId(scope));
    }

    /** Id of the form in which the lists are looked through. */
    public String checkForm(VariableScope scope) {
        return ProvinceFormKind.RESPONDENT_CHECK.formId(Keys.planId(scope));
    }

    /** Id of the form by which the list goes to the Ministry. */
    public String sendListForm(VariableScope scope) {
        return ProvinceFormKind.RESPONDENT_SENDING.formId(Keys.planId(scope));
    }

    /** Id of the form for the Ministry's result. */
    public String resultForm(VariableScope scope) {
        return ProvinceFormKind.MINISTRY_RESULT.formId(Keys.planId(scope));
    }

    private ProvincePlan plan(VariableScope scope) {
        return now(scope).year().plan();
    }

    private Responsibilities now(VariableScope scope) {
        return successions.responsibilities(Keys.planId(scope));
    }

    private static Date endOf(LocalDate day) {
        return Date.from(VietnamTime.endOf(day));
    }
}
