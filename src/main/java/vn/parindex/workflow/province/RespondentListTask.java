package vn.parindex.workflow.province;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.parindex.province.ProvincePlan;
import vn.parindex.province.SurveyGroup;
import vn.parindex.province.step.Steps;
import vn.parindex.province.work.Organisation;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.engine.ModelBean;
import vn.parindex.workflow.forms.FormKeys;

/** A unit says by which paper it sent its list of respondents, and how many people of each group are on it. */
@ModelBean("respondentListTask")
class RespondentListTask extends ProvinceTask {

    RespondentListTask(Successions successions, Steps steps) {
        super(successions, steps);
    }

    @Override
    protected Map<String, Object> prefill(DelegateTask task) {
        String name = now(task).organisation().name(unit(task));
        task.setName("%s – %s".formatted(task.getName(), name));
        var values = new LinkedHashMap<String, Object>();
        values.put(FormKeys.UNIT_NAME, name);
        List<SurveyGroup> asked = groups(task);
        now(task)
                .year()
                .plan()
                .survey()
                .groups()
                .forEach(group -> values.put(FormKeys.ofGroup(group.code(), FormKeys.ASKED), asked.contains(group)));
        return values;
    }

    @Override
    protected void submitted(DelegateTask task) {
        Organisation units = now(task).organisation();
        Map<String, Integer> people = groups(task).stream()
                .collect(Collectors.toMap(
                        SurveyGroup::code, group -> integer(task, FormKeys.ofGroup(group.code(), FormKeys.PEOPLE))));
        recordPeople(
                task,
                Optional.of(paper(task)),
                "Danh sách người được khảo sát của " + units.name(unit(task)),
                people,
                Actors.of(task, units.current(unit(task))));
    }

    /** The groups whose people the unit lists. */
    private List<SurveyGroup> groups(DelegateTask task) {
        ProvincePlan plan = now(task).year().plan();
        return plan.survey().groups().stream()
                .filter(group -> plan.units(group.parties()).anyMatch(unit(task)::equals))
                .toList();
    }

    private static String unit(DelegateTask task) {
        return (String) task.getExecution().getVariable(Models.Variable.UNIT);
    }
}
