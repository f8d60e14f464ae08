package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.workflow.Answers.approve;
import static vn.parindex.workflow.Answers.asShown;
import static vn.parindex.workflow.Answers.ofField;
import static vn.parindex.workflow.SmallPlan.FINANCE;
import static vn.parindex.workflow.SmallPlan.FINANCE_HEAD;
import static vn.parindex.workflow.SmallPlan.INTERIOR;
import static vn.parindex.workflow.SmallPlan.JUSTICE;
import static vn.parindex.workflow.SmallPlan.JUSTICE_HEAD;
import static vn.parindex.workflow.SmallPlan.PROVINCE;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what: a task belongs to the unit it was routed to, and to nobody else. */
abstract class WrongPeopleSpec extends ProcessSpec {

    private static final String FIELD = "so-tu-phap:1";

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    private Task task;

    @BeforeEach
    void open() {
        year.opens(JUSTICE);
        task = year.task("Task_AssessField", FIELD);
    }

    @Test
    @DisplayName("given a task of one unit, then another unit does not see it")
    void othersDoNotSeeIt() {
        assertThat(isSeenBy(JUSTICE)).isTrue();
        assertThat(isSeenBy(FINANCE)).isFalse();
        assertThat(isSeenBy(PROVINCE)).isFalse();
    }

    @Test
    @DisplayName("when another unit claims or completes it, then that is refused and nothing is stored")
    void othersDoNotWorkOnIt() {
        noRight(() -> year.as(FINANCE).claims(task));
        noRight(() -> year.as(FINANCE).submits(task, ofField("1")));
        noRight(() -> year.as(FINANCE_HEAD).submits(task, ofField("1")));
        noRight(() -> year.as(FINANCE).fillsIn(task, asShown()));

        assertThat(year.task("Task_AssessField", FIELD).getAssignee()).isNull();
        assertThat(criterion(JUSTICE, "1.1").last()).isEmpty();
    }

    @Test
    @DisplayName("when the Interior Department, which sees everything, completes it, then that is refused too")
    void seeingIsNotWorking() {
        assertThat(isSeenBy(INTERIOR)).isTrue();

        noRight(() -> year.as(INTERIOR).submits(task, ofField("1")));
        noRight(() -> year.as(INTERIOR).claims(task));
    }

    @Test
    @DisplayName("when staff take the place of their head, then that is refused")
    void staffDoNotApprove() {
        assessesItself(JUSTICE);
        year.comes("Timer_Report", JUSTICE);
        Task report = year.task("Task_ApproveReport", JUSTICE);

        noRight(() -> year.as(JUSTICE).submits(report, approve()));

        year.as(JUSTICE_HEAD).completes("Task_ApproveReport", JUSTICE, approve());
    }

    @Test
    @DisplayName("when staff hand a task to someone, or take one that a colleague has, then that is refused")
    void tasksAreTakenNotGiven() {
        assertThatThrownBy(() -> year.as(JUSTICE).loggedIn(() -> {
                    tasks.claim(task.getId(), FINANCE);
                    return null;
                }))
                .isInstanceOf(AuthorizationException.class)
                .hasMessage("Chỉ được nhận việc cho chính mình.");
        year.as(JUSTICE).claims(task);

        assertThatThrownBy(() -> year.as(JUSTICE_HEAD).claims(task))
                .hasMessage("Việc này đã có người nhận: " + JUSTICE + ".");
        assertThat(year.task("Task_AssessField", FIELD).getAssignee()).isEqualTo(JUSTICE);
    }

    @Test
    @DisplayName("when staff try to steer the process itself, then they have no right to")
    void staffDoNotSteer() {
        noRight(() -> asStaff(() -> runtime.startProcessInstanceByKey(Models.Process.UNIT, year.key(FINANCE))));
        noRight(() -> asStaff(() -> runtime.deleteProcessInstance(task.getProcessInstanceId(), "gone")));
        noRight(() -> asStaff(() -> runtime.setVariable(task.getExecutionId(), "approved", true)));
        noRight(() -> asStaff(() -> runtime.createMessageCorrelation(Models.Message.CANCEL)
                .processInstanceBusinessKey(year.key(JUSTICE))
                .correlate()));
        noRight(() -> asStaff(() -> tasks.setVariable(task.getId(), "approved", true)));
        noRight(() -> asStaff(() -> tasks.setVariableLocal(task.getId(), "sentBack", true)));
        noRight(() -> asStaff(() -> tasks.setOwner(task.getId(), FINANCE)));
        noRight(() -> asStaff(() -> tasks.addCandidateGroup(task.getId(), FINANCE)));
    }

    private boolean isSeenBy(String user) {
        return year.as(user)
                .loggedIn(() -> tasks.createTaskQuery().taskId(task.getId()).count() == 1);
    }

    private void asStaff(Runnable action) {
        year.as(JUSTICE).loggedIn(() -> {
            action.run();
            return null;
        });
    }

    private static void noRight(ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(AuthorizationException.class);
    }
}
