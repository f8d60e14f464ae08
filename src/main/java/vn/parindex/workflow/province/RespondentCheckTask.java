package vn.parindex.workflow.province;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.SurveyGroup;
import vn.parindex.province.step.Step;
import vn.parindex.province.step.Steps;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.tasks.Keys;

/** The Interior Department takes people out who are on the lists of several groups. */
@ModelBean("respondentCheckTask")
class RespondentCheckTask extends ProvinceTask {

    RespondentCheckTask(Successions successions, Steps steps) {
        super(successions, steps);
    }

    @Override
    protected Map<String, Object> prefill(DelegateTask task) {
        var values = new LinkedHashMap<String, Object>();
        groups(task).forEach(group -> {
            String listed = Integer.toString(listed(task, group));
            values.put(FormKeys.ofGroup(group.code(), FormKeys.LISTED), listed);
            values.put(FormKeys.ofGroup(group.code(), FormKeys.PEOPLE), listed);
        });
        return values;
    }

    @Override
    protected void submitted(DelegateTask task) {
        Map<String, Integer> people = groups(task).stream()
                .collect(Collectors.toMap(
                        SurveyGroup::code, group -> integer(task, FormKeys.ofGroup(group.code(), FormKeys.PEOPLE))));
        List<String> problems = groups(task).stream()
                .filter(group -> people.get(group.code()) > listed(task, group))
                .map(group -> "Nhóm “%s”: còn lại %d người nhưng các cơ quan, đơn vị chỉ ghi %d người; kiểm tra lại."
                        .formatted(group.name(), people.get(group.code()), listed(task, group)))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        recordPeople(task, Optional.empty(), text(task, "summary"), people, interior(task));
    }

    private int listed(DelegateTask task, SurveyGroup group) {
        return steps().of(Keys.planId(task), Models.Element.LIST_RESPONDENTS).stream()
                .map(Step::report)
                .mapToInt(report -> report.figures().getOrDefault(group.code(), 0))
                .sum();
    }

    private List<SurveyGroup> groups(DelegateTask task) {
        return now(task).year().plan().survey().groups();
    }
}
