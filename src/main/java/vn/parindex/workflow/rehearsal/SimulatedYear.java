package vn.parindex.workflow.rehearsal;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import vn.parindex.workflow.Models;

/**
 * Lets a plan's year pass on the engine's clock: timers fire when they are due, simulated staff complete tasks. One
 * thread and no chance but the dice, so the same seed gives the same year.
 */
final class SimulatedYear {

    /** A rehearsal uses plain numbers as ids, so this is the order of creation. */
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final SimulatedStaff staff;
    private final Respondents respondents;
    private final Dice dice;
    private final Agenda agenda;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Map<String, String> businessKeys = new HashMap<>();

    SimulatedYear(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            SimulatedStaff staff,
            Respondents respondents,
            Dice dice,
            Agenda agenda) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.staff = staff;
        this.respondents = respondents;
        this.dice = dice;
        this.agenda = agenda;
    }

    /**
     * Lets time pass.
     *
     * @param until moment at which to stop, though work may be left
     * @param worked which tasks the staff work on; the others stay open
     * @param progress is told each moment at which something happens
     */
    void run(Instant until, Predicate<Task> worked, Consumer<Instant> progress) {
        while (true) {
            respondents.answer(now());
            runDueJobs();
            plan(worked);
            Instant next = earlier(
                    earlier(agenda.next().orElse(null), nextTimer()),
                    respondents.next().orElse(null));
            if (next == null || next.isAfter(until)) {
                break;
            }
            if (next.isAfter(now())) {
                ClockUtil.setCurrentTime(Date.from(next));
            }
            progress.accept(now());
            if (agenda.next().filter(at -> !at.isAfter(now())).isPresent()) {
                complete(agenda.take());
            }
        }
        if (until.isAfter(now()) && !until.equals(Instant.MAX)) {
            ClockUtil.setCurrentTime(Date.from(until));
        }
    }

    private void complete(Agenda.Appointment appointment) {
        try {
            if (isOpen(appointment.task())) {
                if (appointment.task().getTaskDefinitionKey().equals(Models.Element.HAND_OUT_BALLOTS)) {
                    respondents.receive(appointment.planId(), staff.userFor(appointment.task()));
                }
                staff.complete(
                        appointment.task(), appointment.subject(), appointment.planId(), appointment.unit(), dice);
            }
        } catch (RehearsalFailed failed) {
            throw failed;
        } catch (RuntimeException refused) {
            throw new RehearsalFailed(appointment.task(), refused);
        }
    }

    /** A deadline may have taken a task away from whoever was late. */
    private boolean isOpen(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).count() == 1;
    }

    private void runDueJobs() {
        List<Job> due;
        while (!(due = management.createJobQuery().executable().list()).isEmpty()) {
            due.stream().sorted(Comparator.comparing(Job::getId, BY_NUMBER)).forEach(job -> {
                // an earlier one may have taken this one with it
                if (management.createJobQuery().jobId(job.getId()).count() == 1) {
                    run(job);
                }
            });
        }
    }

    private void run(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException failed) {
            throw new RehearsalFailed(job, failed);
        }
    }

    /** After the first look, only tasks created at the moment the clock shows can be new. */
    private void plan(Predicate<Task> worked) {
        TaskQuery open = tasks.createTaskQuery();
        (seen.isEmpty() ? open : open.taskCreatedAfter(Date.from(now().minusSeconds(1))))
                .list().stream()
                        .filter(task -> !seen.contains(task.getId()))
                        .sorted(Comparator.comparing(Task::getId, BY_NUMBER))
                        .peek(task -> seen.add(task.getId()))
                        .filter(worked)
                        .forEach(task -> {
                            String key = businessKeys.computeIfAbsent(task.getProcessInstanceId(), this::businessKey);
                            String subject = task.getTaskDefinitionKey() + "@" + key;
                            int nth = occurrences.merge(subject, 1, Integer::sum);
                            String[] parts = key.split(":");
                            Instant created = task.getCreateTime().toInstant();
                            agenda.add(
                                    task,
                                    subject + "#" + nth,
                                    parts[0],
                                    parts.length > 1 ? parts[1] : parts[0],
                                    created.isAfter(now()) ? created : now());
                        });
    }

    private String businessKey(String processInstanceId) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult()
                .getBusinessKey();
    }

    private Instant nextTimer() {
        return management.createJobQuery().withRetriesLeft().orderByJobDuedate().asc().listPage(0, 1).stream()
                .map(Job::getDuedate)
                .map(Date::toInstant)
                .findFirst()
                .orElse(null);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }

    private static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
