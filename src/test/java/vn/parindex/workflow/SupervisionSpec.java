package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.workflow.Answers.asShown;
import static vn.parindex.workflow.Answers.ofField;
import static vn.parindex.workflow.SmallPlan.FINANCE;
import static vn.parindex.workflow.SmallPlan.INTERIOR;
import static vn.parindex.workflow.SmallPlan.JUSTICE;
import static vn.parindex.workflow.SmallPlan.SUPPORT_TEAM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.assessment.AssessmentEvent;
import vn.parindex.assessment.Refused;
import vn.parindex.assessment.Status;
import vn.parindex.monitoring.ActionLog;
import vn.parindex.monitoring.Board;
import vn.parindex.monitoring.Boards;
import vn.parindex.monitoring.DeadlineAction;
import vn.parindex.monitoring.Extensions;
import vn.parindex.monitoring.Instruction;
import vn.parindex.monitoring.Reminding;
import vn.parindex.monitoring.State;
import vn.parindex.monitoring.Transfers;
import vn.parindex.workflow.desk.Overtaken;
import vn.parindex.workflow.desk.Supervisor;

/** What those who run the year see of the deadlines of others, and do about them, on the real processes. */
abstract class SupervisionSpec extends ProcessSpec {

    private static final Supervisor INTERIOR_STAFF = new Supervisor(INTERIOR, "Cán bộ Sở Nội vụ", List.of(INTERIOR));
    private static final String FIELD = JUSTICE + ":1";
    private static final String MILESTONE = "self-assessment";
    private static final LocalDate PLANNED = LocalDate.parse("2090-12-31");

    @Autowired
    private Reminding reminding;

    @Autowired
    private Extensions extensions;

    @Autowired
    private Transfers transfers;

    @Autowired
    private ActionLog log;

    @Autowired
    private Boards boards;

    @Test
    @DisplayName("given a task with more time, when its milestone is moved to before that, then the task keeps it")
    void ownDeadlineSurvives() {
        year.opens(JUSTICE);
        extend("2091-03-31");

        extensions.extendMilestone(instruction("Bão số 5"), MILESTONE, LocalDate.parse("2091-01-31"), PLANNED);

        assertThat(due("1")).isEqualTo(lastSecondOf("2091-03-31"));
        assertThat(year.timer("Timer_Overdue", FIELD).getDuedate().toInstant()).isEqualTo(lastSecondOf("2091-03-31"));
        assertThat(due("2")).as("the neighbour follows the plan").isEqualTo(lastSecondOf("2091-01-31"));
    }

    @Test
    @DisplayName("given a task with more time, when its milestone is moved to after that, then the plan counts")
    void laterPlanCounts() {
        year.opens(JUSTICE);
        extend("2091-01-15");

        extensions.extendMilestone(instruction("Bão số 5"), MILESTONE, LocalDate.parse("2091-02-28"), PLANNED);

        assertThat(due("1")).isEqualTo(lastSecondOf("2091-02-28"));
        assertThat(year.timer("Timer_Overdue", FIELD).getDuedate().toInstant()).isEqualTo(lastSecondOf("2091-02-28"));
    }

    @Test
    @DisplayName("when a task gets more time, then its timer follows, and what is handed in by then is in time")
    void timersFollow() {
        givenDeadlinesAreOver();
        year.opens(JUSTICE);
        assertThat(cell(MILESTONE).state()).isEqualTo(State.LATE);
        for (String field : List.of("1", "2")) {
            extensions.extend(
                    instruction("Cán bộ đầu mối nghỉ ốm"), task(field), LocalDate.parse("2091-03-31"), due(field));
        }

        assertThat(year.timer("Timer_Overdue", FIELD).getDuedate().toInstant()).isEqualTo(lastSecondOf("2091-03-31"));
        assertThat(cell(MILESTONE).state()).isEqualTo(State.OPEN);
        assessesItself(JUSTICE);
        assertThat(cell(MILESTONE).state()).isEqualTo(State.DONE);
        assertThat(cell(MILESTONE).tasks().finished()).isEqualTo(2);
    }

    @Test
    @DisplayName("when a task shall be due before the plan's day, then it is refused and nothing changes")
    void notBeforeThePlan() {
        year.opens(JUSTICE);

        assertThatThrownBy(() -> extend("2090-11-30"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("02/01/2091");

        assertThat(due("1")).isEqualTo(lastSecondOf("2091-01-02"));
        assertThat(log.of(year.plan().id())).isEmpty();
    }

    @Test
    @DisplayName("when a task was done meanwhile, then nothing is done about it, and it is said who did it")
    void doneMeanwhile() {
        year.opens(JUSTICE);
        String task = task("1");
        Instant due = due("1");
        year.as(JUSTICE).completes("Task_AssessField", FIELD, ofField("1"));

        assertThatThrownBy(() -> extensions.extend(instruction("x"), task, LocalDate.parse("2091-03-31"), due))
                .isInstanceOf(Overtaken.class)
                .hasMessageContaining("hoàn thành lúc");
        assertThat(reminding.remind(instruction(null), List.of(task))).satisfies(answer -> {
            assertThat(answer.reminded()).isZero();
            assertThat(answer.skipped()).hasSize(1);
        });
        assertThat(log.of(year.plan().id())).isEmpty();
    }

    @Test
    @DisplayName("when an appraisal is given to another appraiser, then the first neither sees it nor can do it")
    void reassigned() {
        year.opens(FINANCE);
        submits(FINANCE);
        String task = year.task("Task_Appraise", FINANCE + ":2").getId();

        transfers.reassign(instruction("Sở Tư pháp quá tải"), task, SUPPORT_TEAM);

        assertThatThrownBy(() -> year.as(JUSTICE).completes("Task_Appraise", FINANCE + ":2", asShown()))
                .isInstanceOf(AuthorizationException.class);
        year.as(SUPPORT_TEAM).completes("Task_Appraise", FINANCE + ":2", asShown());
        assertThat(log.of(year.plan().id())).singleElement().satisfies(action -> {
            assertThat(action.kind()).isEqualTo(DeadlineAction.Kind.REASSIGNED);
            assertThat(action.unitCode()).isEqualTo(FINANCE);
            assertThat(action.after()).isNotBlank().isNotEqualTo(action.before());
        });
        assertThat(boards.tasks(year.plan().id()))
                .filteredOn(done -> done.id().equals(task))
                .singleElement()
                .satisfies(done -> assertThat(done.departments()).containsExactly(SUPPORT_TEAM));
    }

    @Test
    @DisplayName("when somebody wants a unit to appraise itself, or one that is no appraiser, then it is refused")
    void nobodyAppraisesThemselves() {
        year.opens(JUSTICE);
        submits(JUSTICE);
        String task = year.task("Task_Appraise", JUSTICE + ":1").getId();

        for (String unit : List.of(JUSTICE, FINANCE, INTERIOR)) {
            assertThatThrownBy(() -> transfers.reassign(instruction("x"), task, unit))
                    .as(unit)
                    .isInstanceOf(Refused.class);
        }
        assertThat(year.groups(year.task("Task_Appraise", JUSTICE + ":1"))).containsExactly(INTERIOR);
    }

    @Test
    @DisplayName("when a report that is being appraised is sent back, then the unit assesses itself again")
    void sentBack() {
        year.opens(FINANCE);
        submits(FINANCE);
        String task = year.task("Task_Appraise", FINANCE + ":2").getId();

        transfers.sendBack(instruction("Thiếu tài liệu lĩnh vực 2"), task);

        assertThat(status(FINANCE)).isEqualTo(Status.OPEN);
        assertThat(events(FINANCE)).contains(AssessmentEvent.Kind.REOPENED);
        assertThat(year.task("Task_AssessField", FINANCE + ":2")).isNotNull();
        assertThat(log.of(year.plan().id())).singleElement().satisfies(action -> {
            assertThat(action.kind()).isEqualTo(DeadlineAction.Kind.SENT_BACK);
            assertThat(action.reason()).isEqualTo("Thiếu tài liệu lĩnh vực 2");
        });
    }

    @Test
    @DisplayName("when a unit is through, then every step of its row is done, the conclusion of its points too")
    void rowOfAUnit() {
        year.opens(FINANCE);
        submits(FINANCE);
        isAppraised(FINANCE);

        Board.Row row = boards.of(year.plan().id()).orElseThrow().rows().stream()
                .filter(unit -> unit.unit().equals(FINANCE))
                .findFirst()
                .orElseThrow();

        assertThat(row.cells())
                .filteredOn(cell -> List.of("self-assessment", "report", "appraisal", "conclusion")
                        .contains(cell.step()))
                .extracting(Board.Cell::state)
                .containsOnly(State.DONE);
        assertThat(row.cells())
                .filteredOn(cell -> cell.step().equals("explanation"))
                .extracting(Board.Cell::state)
                .containsOnly(State.NOT_OPEN);
    }

    private void extend(String lastDay) {
        extensions.extend(instruction("Cán bộ đầu mối nghỉ ốm"), task("1"), LocalDate.parse(lastDay), due("1"));
    }

    private Instruction instruction(String words) {
        return new Instruction(year.plan().id(), UUID.randomUUID(), words, INTERIOR_STAFF);
    }

    private Board.Cell cell(String step) {
        return boards.of(year.plan().id()).orElseThrow().rows().stream()
                .filter(row -> row.unit().equals(JUSTICE))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private String task(String field) {
        return year.task("Task_AssessField", JUSTICE + ":" + field).getId();
    }

    private Instant due(String field) {
        Date due = year.task("Task_AssessField", JUSTICE + ":" + field).getDueDate();
        return due.toInstant();
    }
}
