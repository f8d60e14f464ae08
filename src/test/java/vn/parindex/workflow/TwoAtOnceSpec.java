package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.parindex.workflow.Answers.ofField;
import static vn.parindex.workflow.SmallPlan.JUSTICE;
import static vn.parindex.workflow.SmallPlan.JUSTICE_HEAD;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.workflow.forms.FormRejected;

/** Two people of one unit act at the same moment. */
abstract class TwoAtOnceSpec extends ProcessSpec {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ProcessInstance unit;
    private Task field1;
    private Task field2;

    @BeforeEach
    void open() {
        unit = year.opens(JUSTICE);
        field1 = year.task("Task_AssessField", "so-tu-phap:1");
        field2 = year.task("Task_AssessField", "so-tu-phap:2");
    }

    @Test
    @DisplayName("when they complete two fields of the unit, then both succeed, and the report can follow")
    void twoFields() {
        List<Optional<Throwable>> outcomes = new SameMoment(jdbc, transaction)
                .of(
                        "unit_assessment",
                        "id",
                        year.key(JUSTICE),
                        () -> year.as(JUSTICE).submits(field1, ofField("1")),
                        () -> year.as(JUSTICE_HEAD).submits(field2, ofField("2")));

        assertThat(outcomes).containsExactly(Optional.empty(), Optional.empty());
        assertThat(records.openFields(year.assessment(JUSTICE))).isEmpty();
        year.runsJobs();
        assertThat(unit).isWaitingAt("Timer_Report");
    }

    @Test
    @DisplayName("when they complete the same task, then the second is told so, and nothing is there twice")
    void oneTask() {
        List<Optional<Throwable>> outcomes = new SameMoment(jdbc, transaction)
                .of(
                        "act_ru_task",
                        "id_",
                        field1.getId(),
                        () -> year.as(JUSTICE).submits(field1, ofField("1")),
                        () -> year.as(JUSTICE_HEAD).submits(field1, ofField("1")));

        assertThat(outcomes.stream().flatMap(Optional::stream))
                .singleElement()
                .isInstanceOf(FormRejected.class)
                .extracting(Throwable::getMessage)
                .asString()
                .startsWith("Người khác vừa thực hiện việc này; nội dung của bạn chưa được ghi.");
        assertThat(entriesOf("1.1")).isOne();
        year.runsJobs();
        assertThat(records.openFields(year.assessment(JUSTICE))).containsExactly("2");
    }

    @Test
    @DisplayName("when the second comes a little later, then the task is gone, and they are told so")
    void oneTaskAfterTheOther() {
        year.as(JUSTICE).submits(field1, ofField("1"));

        assertThatThrownBy(() -> year.as(JUSTICE_HEAD).submits(field1, ofField("1")))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("có thể người khác đã hoàn thành");
        assertThat(entriesOf("1.1")).isOne();
    }

    private int entriesOf(String criterion) {
        return jdbc.queryForObject(
                "select count(*) from criterion_entry where assessment_id = ? and criterion_code = ?",
                Integer.class,
                year.key(JUSTICE),
                criterion);
    }
}
