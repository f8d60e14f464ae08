package vn.parindex.workflow.province;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.SurveyGroup;
import vn.parindex.province.respondent.RespondentList;
import vn.parindex.province.respondent.RespondentLists;
import vn.parindex.province.step.StepReport;
import vn.parindex.province.step.Steps;
import vn.parindex.province.work.Organisation;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.tasks.Keys;

/** A unit has handed its list of respondents in on the page for it, and says so. */
@ModelBean("respondentListTask")
class RespondentListTask extends ProvinceTask {

    private final RespondentLists lists;
    private final RespondentTexts texts;

    RespondentListTask(Successions successions, Steps steps, RespondentLists lists, RespondentTexts texts) {
        super(successions, steps);
        this.lists = lists;
        this.texts = texts;
    }

    @Override
    protected Map<String, Object> prefill(DelegateTask task) {
        Organisation units = now(task).organisation();
        String name = units.name(unit(task));
        task.setName("%s – %s".formatted(task.getName(), name));
        var values = new LinkedHashMap<String, Object>();
        values.put(FormKeys.UNIT_NAME, name);
        values.put(FormKeys.UNIT_CODE, unit(task));
        values.put(FormKeys.LIST_STATE, texts.state(Keys.planId(task), unit(task)));
        List<SurveyGroup> asked = lists.groups(Keys.planId(task), unit(task));
        units.plan()
                .survey()
                .groups()
                .forEach(group -> values.put(FormKeys.ofGroup(group.code(), FormKeys.ASKED), asked.contains(group)));
        return values;
    }

    @Override
    protected void submitted(DelegateTask task) {
        Organisation units = now(task).organisation();
        String name = units.name(unit(task));
        RespondentList list = lists.find(Keys.planId(task), unit(task))
                .orElseThrow(() ->
                        new Refused(("%s chưa nộp danh sách nên chưa hoàn thành được việc này. Nộp danh sách tại trang"
                                        + " “Danh sách người được khảo sát” (liên kết ở đầu biểu mẫu), rồi hoàn thành lại.")
                                .formatted(name)));
        steps().done(
                        Keys.planId(task),
                        StepReport.paper(
                                task.getTaskDefinitionKey(),
                                letter(task),
                                "Danh sách người được khảo sát của %s, bản %d: %d người"
                                        .formatted(
                                                name,
                                                list.version(),
                                                list.people().size()),
                                text(task, "note")),
                        Actors.of(task, units.current(unit(task))));
    }

    /** The list itself is what counts; a letter may go with it. Null if none does. */
    private static Paper letter(DelegateTask task) {
        String number = text(task, FormKeys.DOCUMENT_NUMBER);
        String date = text(task, FormKeys.DOCUMENT_DATE);
        return number == null && date == null
                ? null
                : new Paper(number, date == null ? null : date(task, FormKeys.DOCUMENT_DATE));
    }

    private static String unit(DelegateTask task) {
        return (String) task.getExecution().getVariable(Models.Variable.UNIT);
    }
}
