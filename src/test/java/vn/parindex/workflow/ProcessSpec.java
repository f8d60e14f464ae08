package vn.parindex.workflow;

import static vn.parindex.workflow.Answers.approve;
import static vn.parindex.workflow.Answers.asShown;
import static vn.parindex.workflow.Answers.endSurvey;
import static vn.parindex.workflow.Answers.ofField;
import static vn.parindex.workflow.Answers.surveyDays;
import static vn.parindex.workflow.SmallPlan.INTERIOR;
import static vn.parindex.workflow.SmallPlan.JUSTICE;
import static vn.parindex.workflow.SmallPlan.SUPPORT_TEAM;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.assessment.AssessmentEvent;
import vn.parindex.assessment.AssessmentRecords;
import vn.parindex.assessment.CriterionRecord;
import vn.parindex.assessment.FieldId;
import vn.parindex.assessment.Status;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.survey.Ballots;

/** What the specifications of all processes share: a small plan for each test, and the usual course of a unit's year. */
abstract class ProcessSpec {

    @Autowired
    protected AssessmentRecords records;

    @Autowired
    protected Ballots ballots;

    @Autowired
    private Clock clock;

    @Autowired
    private SmallYears years;

    protected SmallYear year;

    @BeforeEach
    void plan() {
        year = years.ahead();
    }

    /** Starts again with a plan whose deadlines are all over. */
    protected void givenDeadlinesAreOver() {
        year = years.past();
    }

    /** Starts again with the plan of the year before. */
    protected void givenTheYearBefore() {
        year = years.yearBefore();
    }

    /** The next year begins. */
    protected void givenTheYearAfter() {
        year = years.ahead();
    }

    /** The staff of a unit assess both fields. */
    protected void assessesItself(String unit) {
        for (String field : List.of("1", "2")) {
            year.as(unit).completes("Task_AssessField", unit + ":" + field, ofField(field));
        }
    }

    /** The unit assesses itself, and its head sends the report. */
    protected void submits(String unit) {
        assessesItself(unit);
        year.comes("Timer_Report", unit);
        year.as(headOf(unit)).completes("Task_ApproveReport", unit, approve());
    }

    /** Those who answer for the fields agree with everything. */
    protected void isAppraised(String unit) {
        for (String field : List.of("1", "2")) {
            year.as(appraiserOf(unit, field)).completes("Task_Appraise", unit + ":" + field, asShown());
        }
    }

    /** The campaign is set up, brings all ballots, and is closed. */
    protected void isSurveyed() {
        preparesSurvey();
        ballots.fill(year.plan().id());
        year.as(INTERIOR).completes("Task_HandOutBallots", asShown());
        year.as(INTERIOR).completes("Task_FollowSurvey", endSurvey("Đã thu đủ phiếu"));
    }

    /** The campaign is set up and open from today on. */
    protected void preparesSurvey() {
        year.as(INTERIOR)
                .completes(
                        "Task_PrepareSurvey",
                        surveyDays(VietnamTime.dateOf(clock.instant()).toString(), "2090-12-31"));
    }

    protected static String headOf(String unit) {
        return unit + ".lanhdao";
    }

    protected static String appraiserOf(String unit, String field) {
        if (field.equals("1")) {
            return INTERIOR;
        }
        return unit.equals(JUSTICE) ? SUPPORT_TEAM : JUSTICE;
    }

    protected Status status(String unit) {
        return records.status(year.assessment(unit)).orElseThrow();
    }

    protected List<AssessmentEvent.Kind> events(String unit) {
        return records.events(year.assessment(unit)).stream()
                .map(AssessmentEvent::kind)
                .toList();
    }

    protected CriterionRecord criterion(String unit, String code) {
        String field = code.substring(0, code.indexOf('.'));
        return records.field(new FieldId(year.assessment(unit), field)).criteria().stream()
                .filter(c -> c.criterion().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    protected static Instant lastSecondOf(String day) {
        return VietnamTime.endOf(LocalDate.parse(day));
    }
}
