package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.workflow.Answers.asShown;
import static vn.parindex.workflow.Answers.ofField;
import static vn.parindex.workflow.SmallPlan.INTERIOR;
import static vn.parindex.workflow.SmallPlan.JUSTICE;
import static vn.parindex.workflow.SmallPlan.PEOPLE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.parindex.assessment.Refused;
import vn.parindex.assessment.Stage;
import vn.parindex.draft.Draft;
import vn.parindex.draft.TaskDrafts;
import vn.parindex.workflow.desk.Desk;
import vn.parindex.workflow.desk.DraftConflict;
import vn.parindex.workflow.desk.FormDrafts;
import vn.parindex.workflow.desk.Work;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.forms.FormRejected;

/** Half-filled forms on the server: what a draft does to a task, and what becomes of it. */
abstract class DraftsSpec extends ProcessSpec {

    @Autowired
    private FormDrafts drafts;

    @Autowired
    private TaskDrafts versions;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient database;

    @Test
    @DisplayName(
            "given a draft, when the form that shows it is completed, then its values are taken and the draft is gone")
    void completesFromADraft() {
        Task task = opened();
        drafts.save(work(task, JUSTICE), JUSTICE, 0, Draft.Kind.SAVED, ofField("1"));

        year.as(headOf(JUSTICE)).completes("Task_AssessField", JUSTICE + ":1", Map.of("draftVersion", "1"));

        assertThat(criterion(JUSTICE, "1.1").at(Stage.SELF)).isPresent();
        assertThat(kept(task)).isZero();
    }

    @Test
    @DisplayName("given a form of before the draft, when it is completed, then it is refused and says who saved")
    void outdatedFormIsRefused() {
        Task task = opened();
        Map<String, Object> before = year.as(JUSTICE).fillsIn(task, ofField("1"));
        Map<String, Object> other = new LinkedHashMap<>(ofField("1"));
        other.replaceAll((key, value) -> key.endsWith("__evidence") ? "Văn bản khác" : value);
        drafts.save(work(task, headOf(JUSTICE)), headOf(JUSTICE), 0, Draft.Kind.SAVED, other);

        assertThatThrownBy(() -> year.as(JUSTICE).submits(task, before))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("đã lưu nháp lúc")
                .hasMessageContaining("“Tài liệu kiểm chứng”");
        assertThat(criterion(JUSTICE, "1.1").at(Stage.SELF)).isEmpty();
        assertThat(kept(task)).isEqualTo(2);
    }

    @Test
    @DisplayName("given every kind of task of a year, then the form keeps a draft and shows it again")
    void everyTaskKeepsDrafts() {
        year.surveys();
        keepsADraft("Task_PrepareSurvey", "", INTERIOR);
        year.opens(JUSTICE);
        keepsADraft("Task_AssessField", JUSTICE + ":1", JUSTICE);
        assessesItself(JUSTICE);
        year.comes("Timer_Report", JUSTICE);
        keepsADraft("Task_ApproveReport", JUSTICE, headOf(JUSTICE));
        year.as(headOf(JUSTICE)).completes("Task_ApproveReport", JUSTICE, new LinkedHashMap<>(Answers.approve()));
        keepsADraft("Task_Appraise", JUSTICE + ":1", INTERIOR);
    }

    @Test
    @DisplayName("given a paper ballot, then nothing of it is kept, and its form does not ask for a version")
    void nothingOfABallotIsKept() throws IOException {
        year.surveys();
        preparesSurvey();
        year.as(INTERIOR)
                .starts(
                        Models.Process.PAPER_BALLOTS,
                        Map.of("ballots", year.plan().id() + ":" + PEOPLE));
        Task sheet = year.task("Task_TypeBallot", PEOPLE);
        Work work = work(sheet, INTERIOR);

        assertThatThrownBy(() -> drafts.save(work, INTERIOR, 0, Draft.Kind.SAVED, Map.of("c1_4", "4")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("không được lưu nháp");
        assertThatThrownBy(() -> drafts.change(work, INTERIOR, 0, Draft.Kind.SAVED, Map.of("c1_4", "4")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> drafts.state(work)).isInstanceOf(Refused.class);

        assertThat(kept(sheet)).isZero();
        assertThat(year.shown(sheet)).containsEntry("c1_4", null).doesNotContainKey("draftVersion");
        try (InputStream form = year.engine().getFormService().getDeployedTaskForm(sheet.getId())) {
            assertThat(new String(form.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("c1_4")
                    .doesNotContain("draftVersion");
        }
    }

    @Test
    @DisplayName("given a task that ends with its process, then its drafts go with it")
    void draftsEndWithTheProcess() {
        Task task = opened();
        drafts.save(work(task, JUSTICE), JUSTICE, 0, Draft.Kind.SAVED, ofField("1"));

        year.engine().getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "Thử");

        assertThat(kept(task)).isZero();
    }

    @Test
    @DisplayName("given a draft, then it is known which inputs somebody has changed")
    void knowsWhatWasChanged() {
        Task task = opened();
        String key = ofField("1").keySet().iterator().next();
        assertThat(versions.changed(task.getId())).isEmpty();

        drafts.save(
                work(task, JUSTICE),
                JUSTICE,
                0,
                Draft.Kind.SAVED,
                Map.of(key, ofField("1").get(key)));

        assertThat(versions.changed(task.getId())).containsExactly(key);
    }

    private Task opened() {
        year.opens(JUSTICE);
        return year.task("Task_AssessField", JUSTICE + ":1");
    }

    private void keepsADraft(String activity, String subject, String user) {
        Task task = year.task(activity, subject);
        Map<String, Object> shown = year.as(user).fillsIn(task, asShown());
        Work work = work(task, user);

        drafts.save(work, user, 0, Draft.Kind.SAVED, shown);

        assertThat(filled(year.as(user).fillsIn(task, asShown()))).as(activity).isEqualTo(filled(shown));
        assertThat(year.shown(task)).as(activity).containsEntry("draftVersion", "1");
        assertThatThrownBy(() -> drafts.save(work, user, 0, Draft.Kind.SAVED, Map.of("outcome", "approve")))
                .as(activity)
                .isInstanceOfAny(DraftConflict.class, Refused.class);
    }

    /** What people enter. An input that is not marked and one of which nothing is known look the same. */
    private static Map<String, Object> filled(Map<String, Object> values) {
        var filled = new LinkedHashMap<>(values);
        filled.remove(FormKeys.DRAFT_VERSION);
        filled.values().removeIf(value -> value == null || Boolean.FALSE.equals(value));
        return filled;
    }

    private Work work(Task task, String user) {
        List<String> groups = year.engine().getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(group -> group.getId())
                .toList();
        return desk.find(task.getId(), user, groups).orElseThrow();
    }

    private int kept(Task task) {
        return database.sql("select count(*) from task_draft where task_id = ?")
                .param(task.getId())
                .query(Integer.class)
                .single();
    }
}
