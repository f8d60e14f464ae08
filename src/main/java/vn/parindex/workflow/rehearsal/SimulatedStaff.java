package vn.parindex.workflow.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.workflow.forms.FormSchema;

/**
 * Completes tasks as their people do: logged in as a user of the group the task was routed to, through the services and
 * checks behind Tasklist.
 */
@Component
class SimulatedStaff {

    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;
    private final SimulatedLists lists;
    private final Clock clock;

    SimulatedStaff(TaskService tasks, FormService forms, IdentityService identity, SimulatedLists lists, Clock clock) {
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
        this.lists = lists;
        this.clock = clock;
    }

    void complete(Task task, String subject, String planId, String unit, Dice dice) {
        String user = userFor(task);
        lists.prepare(task, planId, user, dice);
        List<String> groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        try {
            identity.setAuthentication(user, groups);
            tasks.claim(task.getId(), user);
            forms.submitTaskForm(task.getId(), answers(task, subject, unit, dice));
        } finally {
            identity.clearAuthentication();
        }
    }

    private Map<String, Object> answers(Task task, String subject, String unit, Dice dice) {
        FormSchema form = Forms.read(forms, task);
        LocalDate today = VietnamTime.dateOf(clock.instant());
        var shown = new LinkedHashMap<String, Object>(forms.getTaskFormVariables(task.getId()));
        return new SimulatedForm(form, shown, today, dice.about("form", subject), quality(dice, unit)).fill();
    }

    /** How well a unit does, from 0 to 1. */
    static double quality(Dice dice, String unit) {
        return 0.72 + 0.26 * dice.about("quality", unit).nextDouble();
    }

    /** Who of the group that the task was routed to works on it. */
    String userFor(Task task) {
        String group = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(g -> g != null)
                .sorted()
                .findFirst()
                .orElseThrow(() -> new RehearsalFailed(task, "việc không được giao cho nhóm nào"));
        return identity.createUserQuery().memberOfGroup(group).orderByUserId().asc().list().stream()
                .map(User::getId)
                .findFirst()
                .orElseThrow(() -> new RehearsalFailed(task, "nhóm “" + group + "” không có người dùng nào"));
    }
}
