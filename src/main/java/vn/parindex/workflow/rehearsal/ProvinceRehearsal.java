package vn.parindex.workflow.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.ProvinceMilestone;
import vn.parindex.province.ProvincePlan;
import vn.parindex.province.ProvincePlanFiles;
import vn.parindex.province.ProvinceYear;
import vn.parindex.province.RehearsalSet;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.launch.ProvinceLaunch;
import vn.parindex.workflow.launch.Staff;

/**
 * Runs plans of the province with simulated staff and a simulated Ministry on a clock of its own. To be used on a
 * database made for it.
 */
@Service
public class ProvinceRehearsal {

    /** Working days before the submission by which the simulated staff are done with the items. */
    private static final int AHEAD = 3;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final SimulatedStaff simulatedStaff;
    private final SimulatedMinistry ministry;
    private final ProvinceLaunch launch;
    private final Staff staff;
    private final Leftovers leftovers;

    ProvinceRehearsal(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            SimulatedStaff simulatedStaff,
            SimulatedMinistry ministry,
            ProvinceLaunch launch,
            Staff staff,
            Leftovers leftovers) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.simulatedStaff = simulatedStaff;
        this.ministry = ministry;
        this.launch = launch;
        this.staff = staff;
        this.leftovers = leftovers;
    }

    /**
     * Runs a whole year to its end: the points go to the Ministry, which asks as often as the plan's rehearsal says, each
     * time before the round before is over, and then publishes its result.
     *
     * @param password of the simulated staff
     * @param progress is told the plan's date whenever something happens
     * @throws RehearsalFailed if something stands in the way of the year's end
     */
    public ProvinceYear run(ProvincePlanFiles.Source source, long seed, String password, Consumer<LocalDate> progress) {
        try {
            ClockUtil.setCurrentTime(
                    Date.from(Agenda.morning(source.year().plan().decision().date())));
            ProvinceYear year = launch.launch(source, 0);
            staff.create(year.plan(), password);
            var dice = new Dice(seed);
            Consumer<Instant> told = at -> progress.accept(VietnamTime.dateOf(at));
            Predicate<Task> withoutResult = task -> !isResult(task);
            SimulatedYear simulated = simulated(year.plan(), dice);
            simulated.run(Instant.MAX, withoutResult, told);
            rounds(year, simulated, withoutResult, dice, told);
            passes(10, 40, dice, year.plan());
            simulated(year.plan(), dice).run(Instant.MAX, task -> true, told);
            leftovers.refuse();
            return year;
        } finally {
            ClockUtil.reset();
        }
    }

    private void rounds(
            ProvinceYear year, SimulatedYear simulated, Predicate<Task> worked, Dice dice, Consumer<Instant> told) {
        int rounds = year.plan().rehearsal().map(RehearsalSet::rounds).orElse(0);
        var asked = new ArrayList<String>();
        for (int nth = 1; nth <= rounds; nth++) {
            if (nth == 1) {
                passes(10, 25, dice, year.plan());
            } else {
                // the next letter comes the day after the one before
                simulated.run(Agenda.morning(year.plan().calendar().plusWorkingDays(today(), 1)), worked, told);
            }
            ministry.ask(year, nth, today(), asked, dice);
        }
        simulated.run(Instant.MAX, worked, told);
    }

    /** Nothing happens for some days. */
    private void passes(int fewest, int most, Dice dice, ProvincePlan plan) {
        SplittableRandom chance = dice.about("wait", today().toString());
        ClockUtil.setCurrentTime(Date.from(
                Agenda.morning(plan.calendar().plusWorkingDays(today(), fewest + chance.nextInt(most - fewest)))));
    }

    private SimulatedYear simulated(ProvincePlan plan, Dice dice) {
        LocalDate aim = plan.milestone(ProvinceMilestone.SUBMIT_TO_PROVINCE)
                .flatMap(submission -> submission.deadline().leaving(AHEAD, plan.calendar()))
                .orElse(LocalDate.MAX);
        return new SimulatedYear(
                runtime,
                tasks,
                management,
                simulatedStaff,
                Respondents.NOBODY,
                dice,
                new Agenda(dice, plan.calendar(), aim));
    }

    private static boolean isResult(Task task) {
        return task.getTaskDefinitionKey().equals(Models.Element.ENTER_MINISTRY_RESULT);
    }

    private static LocalDate today() {
        return VietnamTime.dateOf(ClockUtil.getCurrentTime().toInstant());
    }
}
