package vn.parindex.workflow.province;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.Assignment;
import vn.parindex.province.AssignmentKind;
import vn.parindex.province.ProvinceMilestone;
import vn.parindex.province.ProvincePlan;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.ItemFormKind;
import vn.parindex.workflow.tasks.AssessmentBean;
import vn.parindex.workflow.tasks.Keys;

/** What models ask about an item of the plan: who works on it, with which form, until when. */
@ModelBean("assignment")
public class AssignmentBean {

    /** Form by which the documents of an item that asks for evidence only are looked at. */
    static final String CHECK_EVIDENCE = "check-evidence";

    private final Successions successions;
    private final Clock clock;

    AssignmentBean(Successions successions, Clock clock) {
        this.successions = successions;
        this.clock = clock;
    }

    /** Candidate group of the lead, or of its successor. */
    public String lead(VariableScope scope) {
        return now(scope).lead(assignment(scope));
    }

    /**
     * Candidate group of those who appraise: the Interior Department, and its head where the department leads the item
     * itself. Nobody appraises themselves.
     */
    public String appraiser(VariableScope scope) {
        String interior = now(scope).interior();
        return lead(scope).equals(interior) ? interior + AssessmentBean.HEAD_SUFFIX : interior;
    }

    /** Whether the lead scores criteria, rather than supply evidence only. */
    public boolean scored(VariableScope scope) {
        return assignment(scope).kind() == AssignmentKind.SCORE;
    }

    /** Last second in time for the lead; null as long as only a letter will state it. */
    public Date due(VariableScope scope) {
        return assignment(scope).deadline().lastDay().map(AssignmentBean::endOf).orElse(null);
    }

    /**
     * Until when the item is appraised: before the points go to the Provincial People's Committee. Where the plan does
     * not say when that is, or the day has passed because the item itself is due later, the item's own deadline.
     */
    public Date appraisalDue(VariableScope scope) {
        ProvincePlan plan = now(scope).year().plan();
        LocalDate today = VietnamTime.dateOf(clock.instant());
        Optional<LocalDate> submission = plan.milestone(ProvinceMilestone.SUBMIT_TO_PROVINCE)
                .flatMap(milestone -> milestone.deadline().lastDay())
                .filter(day -> !day.isBefore(today));
        return submission.map(AssignmentBean::endOf).orElseGet(() -> due(scope));
    }

    /** Id of the form in which the lead states its criteria. */
    public String statementForm(VariableScope scope) {
        return ItemFormKind.STATEMENT.formId(Keys.planId(scope), Keys.item(scope));
    }

    /** Id of the form in which the item is appraised. */
    public String appraisalForm(VariableScope scope) {
        return scored(scope) ? ItemFormKind.APPRAISAL.formId(Keys.planId(scope), Keys.item(scope)) : CHECK_EVIDENCE;
    }

    private Assignment assignment(VariableScope scope) {
        return now(scope).assignment(Keys.item(scope));
    }

    private Responsibilities now(VariableScope scope) {
        return successions.responsibilities(Keys.planId(scope));
    }

    private static Date endOf(LocalDate day) {
        return Date.from(VietnamTime.endOf(day));
    }
}
