package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.workflow.Answers.notApplicable;
import static vn.parindex.workflow.Answers.ofField;
import static vn.parindex.workflow.Answers.with;
import static vn.parindex.workflow.SmallPlan.JUSTICE;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.assessment.AssessmentRecord;
import vn.parindex.workflow.forms.FormRejected;

/** What the right person may still not enter. Whoever has a task can send anything, so the server looks again. */
abstract class WrongFormsSpec extends ProcessSpec {

    @Autowired
    private TaskService tasks;

    private Task field1;
    private Task field2;

    @BeforeEach
    void open() {
        year.opens(JUSTICE);
        field1 = year.task("Task_AssessField", "so-tu-phap:1");
        field2 = year.task("Task_AssessField", "so-tu-phap:2");
    }

    static Stream<Arguments> wrongInField1() {
        return Stream.of(
                wrong("a variable of the process", "approved", true, "Biểu mẫu không có ô “approved”"),
                wrong("points, which only the rules give", "c1_1__points", "2", "Biểu mẫu không có ô “c1_1__points”"),
                wrong("a criterion that does not exist", "c9_9__met", "true", "Biểu mẫu không có ô “c9_9__met”"),
                wrong("a criterion of another field", "c2_3__violations", "0", "Biểu mẫu không có ô"),
                wrong("a criterion that is surveyed", "c1_4__total", "40", "Biểu mẫu không có ô “c1_4__total”"),
                wrong("a fact left out", "c1_1__achieved", null, "Tiêu chí 1.1, “Số nhiệm vụ hoàn thành”: chưa nhập."),
                wrong("a blank fact", "c1_2__met", "  ", "“Kế hoạch ban hành đúng hạn?”: chưa nhập."),
                wrong("no evidence", "c1_3__evidence", "", "Tiêu chí 1.3: ghi tài liệu kiểm chứng"),
                wrong("more done than planned", "c1_1__achieved", "11", "Tiêu chí 1.1"),
                wrong("nothing planned", "c1_1__planned", "0", "Tiêu chí 1.1"),
                wrong("a number below zero", "c1_3__count", "-1", "nhỏ hơn mức thấp nhất 0"),
                wrong("half an initiative", "c1_3__count", "1.5", "phải là số nguyên"),
                wrong("a word for a number", "c1_3__count", "một", "“một” không phải là số"),
                wrong("an exponent", "c1_3__count", "1e9", "“1e9” không phải là số"),
                wrong("a number without end", "c1_3__count", "9".repeat(400), "không phải là số"),
                wrong("a list for a number", "c1_3__count", List.of(1, 2), "nhận một giá trị đơn"),
                wrong("neither yes nor no", "c1_2__met", "maybe", "“maybe” không có trong danh sách lựa chọn"),
                wrong("a text too long", "c1_1__evidence", "x".repeat(4001), "dài 4001 ký tự, tối đa 4000 ký tự"),
                wrong("characters nobody can see", "c1_1__evidence", "a\u0000b", "có ký tự điều khiển"));
    }

    @ParameterizedTest(name = "{0} is refused: nothing is stored, the task stays")
    @MethodSource("wrongInField1")
    void isRefused(String what, Map<String, Object> edit, String message) {
        refused(field1, with(ofField("1"), edit), message);
    }

    @Test
    @DisplayName("an option that the rule does not offer is refused")
    void unknownOption() {
        refused(
                field2,
                with(ofField("2"), Map.of("c2_2__option", "double")),
                "“double” không có trong danh sách lựa chọn");
    }

    @Test
    @DisplayName("a percentage out of range is refused")
    void percentageOutOfRange() {
        refused(field2, with(ofField("2"), Map.of("c2_1__value", "-0.5")), "Tiêu chí 2.1");
        refused(field2, with(ofField("2"), Map.of("c2_4__base", "0")), "Tiêu chí 2.4");
    }

    @Test
    @DisplayName("a criterion that does not apply needs a reason")
    void inapplicableWithoutReason() {
        refused(
                field1,
                with(ofField("1"), notApplicable("1.3", " ")),
                "Tiêu chí 1.3, “Lý do không áp dụng”: chưa nhập.");
    }

    @Test
    @DisplayName("all that is wrong is said at once")
    void allProblemsAtOnce() {
        var edits = new LinkedHashMap<String, Object>(ofField("1"));
        edits.put("c1_2__met", "");
        edits.put("c1_3__count", "-1");
        edits.put("c9_9__met", "true");

        assertThatThrownBy(() -> year.as(JUSTICE).submits(field1, edits))
                .isInstanceOf(FormRejected.class)
                .message()
                .hasLineCount(3)
                .contains("“Kế hoạch ban hành đúng hạn?”: chưa nhập.", "-1 nhỏ hơn mức thấp nhất 0", "c9_9__met");
    }

    @Test
    @DisplayName("an empty form, or one sent past the form service, is checked the same")
    void everyWayIsChecked() {
        refused(field1, Map.of(), "chưa nhập");
        assertThatThrownBy(() -> asStaff(() -> tasks.complete(field1.getId()))).isInstanceOf(FormRejected.class);
        assertThatThrownBy(() -> asStaff(() -> tasks.complete(field1.getId(), Map.of("approved", true))))
                .isInstanceOf(FormRejected.class);
        assertThatThrownBy(() -> asStaff(() -> tasks.completeWithVariablesInReturn(field1.getId(), null, false)))
                .isInstanceOf(FormRejected.class);
        assertThat(tasks.createTaskQuery().taskId(field1.getId()).count()).isOne();
    }

    @Test
    @DisplayName("the ways round the form are closed")
    void noWayRound() {
        String closed = "Việc chỉ được hoàn thành bằng biểu mẫu của nó.";
        assertThatThrownBy(() -> asStaff(() -> tasks.resolveTask(field1.getId())))
                .isInstanceOf(AuthorizationException.class)
                .hasMessage(closed);
        assertThatThrownBy(() -> asStaff(() -> tasks.handleBpmnError(field1.getId(), "any")))
                .isInstanceOf(AuthorizationException.class)
                .hasMessage(closed);
        assertThatThrownBy(() -> asStaff(() -> tasks.handleEscalation(field1.getId(), "any")))
                .isInstanceOf(AuthorizationException.class)
                .hasMessage(closed);
        assertThat(tasks.createTaskQuery().taskId(field1.getId()).count()).isOne();
    }

    @Test
    @DisplayName("numbers may be sent as numbers and with a decimal comma")
    void notationsOfNumbers() {
        year.as(JUSTICE).submits(field2, with(ofField("2"), Map.of("c2_1__value", 75.5, "c2_4__current", "110,0")));

        assertThat(criterion(JUSTICE, "2.1").last().values())
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts().values()).containsEntry("value", "75.5"));
    }

    private void refused(Task task, Map<String, Object> values, String message) {
        AssessmentRecord before = records.assessment(year.assessment(JUSTICE));
        Map<String, Object> shown = year.shown(task);

        assertThatThrownBy(() -> year.as(JUSTICE).submits(task, values))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining(message);

        assertThat(records.assessment(year.assessment(JUSTICE))).isEqualTo(before);
        assertThat(year.shown(task)).isEqualTo(shown);
        assertThat(records.openFields(year.assessment(JUSTICE))).containsExactly("1", "2");
    }

    private void asStaff(Runnable action) {
        year.as(JUSTICE).loggedIn(() -> {
            action.run();
            return null;
        });
    }

    private static Arguments wrong(String what, String key, Object value, String message) {
        return Arguments.of(what, Collections.singletonMap(key, value), message);
    }
}
