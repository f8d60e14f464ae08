package vn.parindex.workflow.rehearsal;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.parindex.province.ProvincePlan;
import vn.parindex.province.SurveyGroup;
import vn.parindex.province.respondent.DecidedMatch;
import vn.parindex.province.respondent.Match;
import vn.parindex.province.respondent.Person;
import vn.parindex.province.respondent.RespondentLists;
import vn.parindex.province.respondent.Sendings;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Successions;
import vn.parindex.workflow.Models;

/** What simulated staff do on the page of the lists of respondents before they complete a task about them. */
@Component
class SimulatedLists {

    private static final String FILE = "danh-sach-mo-phong.xlsx";

    private final RespondentLists lists;
    private final Sendings sendings;
    private final Successions successions;
    private final TaskService tasks;

    SimulatedLists(RespondentLists lists, Sendings sendings, Successions successions, TaskService tasks) {
        this.lists = lists;
        this.sendings = sendings;
        this.successions = successions;
        this.tasks = tasks;
    }

    /**
     * A unit hands its list in; the Interior Department hands in those that have not come, and decides about pairs.
     *
     * @param planId of the task's plan, of whichever kind
     * @param user who completes the task
     */
    void prepare(Task task, String planId, String user, Dice dice) {
        if (task.getTaskDefinitionKey().equals(Models.Element.LIST_RESPONDENTS)) {
            String unit = (String) tasks.getVariable(task.getId(), Models.Variable.UNIT);
            submit(planId, unit, unit, user, dice);
        } else if (task.getTaskDefinitionKey().equals(Models.Element.CHECK_LISTS)) {
            String interior = successions.responsibilities(planId).interior();
            lists.outstanding(planId).forEach(unit -> submit(planId, unit, interior, user, dice));
            sendings.list(planId).open().forEach(open -> decide(planId, open, new Actor(user, interior, null)));
        }
    }

    private void submit(String planId, String unit, String by, String user, Dice dice) {
        List<Person> people = SimulatedPeople.of(plan(planId), dice).get(unit);
        lists.submit(planId, unit, people, FILE, new Actor(user, by, null));
    }

    /** One who stands in two groups counts in that which the plan names first; namesakes are two people. */
    private void decide(String planId, DecidedMatch open, Actor actor) {
        Match match = open.match();
        boolean onePerson = match.kept().person().birthDate() != null
                && match.kept()
                        .person()
                        .birthDate()
                        .equals(match.removed().person().birthDate());
        boolean keptIsFirst = place(planId, match.kept().person())
                <= place(planId, match.removed().person());
        Person kept = (keptIsFirst ? match.kept() : match.removed()).person();
        Person removed = (keptIsFirst ? match.removed() : match.kept()).person();
        sendings.decide(
                planId,
                kept.key(),
                removed.key(),
                onePerson,
                onePerson
                        ? "Kế hoạch không nêu nhóm ưu tiên; mỗi người chỉ hỏi một lần, tính vào nhóm nêu trước (mô phỏng)"
                        : "Đã đối chiếu hồ sơ, là hai người trùng tên (mô phỏng)",
                actor);
    }

    private int place(String planId, Person person) {
        List<String> groups =
                plan(planId).survey().groups().stream().map(SurveyGroup::code).toList();
        return groups.indexOf(person.group());
    }

    private ProvincePlan plan(String planId) {
        return successions.responsibilities(planId).year().plan();
    }
}
