package vn.parindex.workflow.province;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.respondent.GroupCount;
import vn.parindex.province.respondent.SendingList;
import vn.parindex.province.respondent.Sendings;
import vn.parindex.province.step.StepReport;
import vn.parindex.province.step.Steps;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.tasks.Keys;

/** The Interior Department has looked the lists through: who stands in them twice, and whose list has not come. */
@ModelBean("respondentCheckTask")
class RespondentCheckTask extends ProvinceTask {

    private final Sendings sendings;
    private final RespondentTexts texts;

    RespondentCheckTask(Successions successions, Steps steps, Sendings sendings, RespondentTexts texts) {
        super(successions, steps);
        this.sendings = sendings;
        this.texts = texts;
    }

    @Override
    protected Map<String, Object> prefill(DelegateTask task) {
        return texts.sending(Keys.planId(task));
    }

    @Override
    protected void submitted(DelegateTask task) {
        String reason = flag(task, FormKeys.ACKNOWLEDGED) ? text(task, Models.Variable.REASON) : null;
        SendingList list = sendings.check(Keys.planId(task), reason, interior(task));
        steps().done(
                        Keys.planId(task),
                        StepReport.paper(task.getTaskDefinitionKey(), null, summary(list), note(task, list, reason)),
                        interior(task));
    }

    private static String summary(SendingList list) {
        return "Danh sách gửi Bộ Nội vụ: %d người; loại %d người có tên hai lần, %d cặp đã được xem xét"
                .formatted(
                        list.people().size(),
                        list.counts().stream().mapToInt(GroupCount::removed).sum(),
                        list.matches().size());
    }

    private static String note(DelegateTask task, SendingList list, String reason) {
        String note = text(task, "note");
        if (list.gaps().isEmpty()) {
            return note;
        }
        String accepted = "%s Lý do vẫn gửi: %s".formatted(String.join(" ", list.gaps()), reason.strip());
        return note == null ? accepted : accepted + "\n" + note;
    }
}
