package vn.parindex.workflow.rehearsal;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import vn.parindex.province.ProvincePlan;
import vn.parindex.province.ProvincePlanFiles;
import vn.parindex.province.ProvincePlans;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.launch.ProvinceLaunch;
import vn.parindex.workflow.launch.SampleUsers;
import vn.parindex.workflow.launch.Staff;

/** A plan of the province as a sample: issued, its list of respondents sent, every item open with its department. */
@Component
class ProvinceSample {

    private static final Set<String> DONE = Set.of(
            Models.Element.ISSUE_PROVINCE_PLAN,
            Models.Element.LIST_RESPONDENTS,
            Models.Element.CHECK_LISTS,
            Models.Element.SEND_LIST);

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final SimulatedStaff simulatedStaff;
    private final ProvinceLaunch launch;
    private final ProvincePlans plans;
    private final Staff staff;

    ProvinceSample(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            SimulatedStaff simulatedStaff,
            ProvinceLaunch launch,
            ProvincePlans plans,
            Staff staff) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.simulatedStaff = simulatedStaff;
        this.launch = launch;
        this.plans = plans;
        this.staff = staff;
    }

    boolean isLoaded(String planId) {
        return plans.find(planId).isPresent();
    }

    void launch(String planId, int shiftedDays) {
        ProvincePlanFiles.Source source = ProvincePlanFiles.read(planId);
        try {
            ClockUtil.setCurrentTime(Date.from(firstMorning(source.year().plan(), shiftedDays)));
            staff.create(launch.launch(source, shiftedDays).plan(), SampleUsers.PASSWORD);
        } finally {
            ClockUtil.reset();
        }
    }

    void catchUp(String planId, int shiftedDays, long seed) {
        Instant today = Instant.now();
        ProvincePlan plan = plans.get(planId).plan();
        var dice = new Dice(seed);
        try {
            ClockUtil.setCurrentTime(Date.from(firstMorning(plan, shiftedDays)));
            new SimulatedYear(
                            runtime,
                            tasks,
                            management,
                            simulatedStaff,
                            Respondents.NOBODY,
                            dice,
                            new Agenda(dice, plan.calendar()))
                    .run(today, task -> DONE.contains(task.getTaskDefinitionKey()), at -> {});
        } finally {
            ClockUtil.reset();
        }
    }

    /** The date of the decision is history; the work moves. */
    private static Instant firstMorning(ProvincePlan plan, int shiftedDays) {
        return Agenda.morning(plan.decision().date().plusDays(shiftedDays));
    }
}
