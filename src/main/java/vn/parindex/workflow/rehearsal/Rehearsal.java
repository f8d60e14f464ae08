package vn.parindex.workflow.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.calendar.WorkingCalendar;
import vn.parindex.plan.Plan;
import vn.parindex.plan.PlanFiles;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.launch.PlanLaunch;
import vn.parindex.workflow.launch.Staff;

/** Runs plans with simulated staff on a clock of its own ("diễn tập"). To be used on a database made for it. */
@Service
public class Rehearsal {

    private static final Set<String> SURVEY =
            Set.of(Models.Element.PREPARE_SURVEY, Models.Element.HAND_OUT_BALLOTS, Models.Element.REMIND_UNIT);

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final SimulatedStaff simulatedStaff;
    private final SimulatedSurvey survey;
    private final PlanLaunch launch;
    private final Staff staff;
    private final Leftovers leftovers;

    Rehearsal(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            SimulatedStaff simulatedStaff,
            SimulatedSurvey survey,
            PlanLaunch launch,
            Staff staff,
            Leftovers leftovers) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.simulatedStaff = simulatedStaff;
        this.survey = survey;
        this.launch = launch;
        this.staff = staff;
        this.leftovers = leftovers;
    }

    /**
     * Runs a whole year to its end.
     *
     * @param password of the simulated staff
     * @param progress is told the plan's date whenever something happens
     * @throws RehearsalFailed if something stands in the way of the year's end
     */
    public Plan run(PlanFiles.Source source, long seed, String password, Consumer<LocalDate> progress) {
        Plan plan = start(source, 0, password);
        try {
            year(plan, seed)
                    .run(Instant.MAX, task -> !isLeftToTime(task), at -> progress.accept(VietnamTime.dateOf(at)));
            leftovers.refuse();
            return plan;
        } finally {
            ClockUtil.reset();
        }
    }

    /** Launches a plan on the first day of its first step, with staff for its tasks. */
    public Plan launch(PlanFiles.Source source, int shiftedDays, String password) {
        try {
            return start(source, shiftedDays, password);
        } finally {
            ClockUtil.reset();
        }
    }

    /**
     * Lets the steps of a sample plan before the self-assessment be done, so that what is open today is open for every
     * department at once.
     */
    public void catchUp(Plan plan, long seed) {
        Instant today = Instant.now();
        try {
            ClockUtil.setCurrentTime(Date.from(firstMorning(plan)));
            year(plan, seed).run(today, Rehearsal::belongsToTheYear, at -> {});
        } finally {
            ClockUtil.reset();
        }
    }

    private Plan start(PlanFiles.Source source, int shiftedDays, String password) {
        ClockUtil.setCurrentTime(Date.from(firstMorning(source.plan().shifted(shiftedDays))));
        Plan plan = launch.launch(source, shiftedDays);
        staff.create(plan, password);
        return plan;
    }

    private static Instant firstMorning(Plan plan) {
        return Agenda.morning(plan.period().start());
    }

    private SimulatedYear year(Plan plan, long seed) {
        Dice dice = new Dice(seed);
        WorkingCalendar calendar = plan.calendar();
        return new SimulatedYear(
                runtime,
                tasks,
                management,
                simulatedStaff,
                new SimulatedRespondents(survey, dice, calendar),
                dice,
                new Agenda(dice, calendar));
    }

    /** Who follows the survey has nothing to decide as long as ballots come in: it ends when its time is up. */
    private static boolean isLeftToTime(Task task) {
        return task.getTaskDefinitionKey().equals(Models.Element.FOLLOW_SURVEY);
    }

    /** The steps of the year and what keeps the survey going; how it ends is left to whoever tries the sample. */
    private static boolean belongsToTheYear(Task task) {
        return task.getProcessDefinitionId().startsWith(Models.Process.YEAR + ":")
                || SURVEY.contains(task.getTaskDefinitionKey());
    }
}
