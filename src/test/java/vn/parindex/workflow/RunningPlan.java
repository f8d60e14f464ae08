package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/**
 * A plan that was set going, and what moves it on: people, timers, and jobs that would run in the background.
 *
 * <p>A subject is the part of a business key after the plan: empty for the year, a unit, or a unit and a field.
 */
class RunningPlan {

    private final ProcessEngine engine;
    private final String planId;

    RunningPlan(ProcessEngine engine, String planId) {
        this.engine = engine;
        this.planId = planId;
    }

    ProcessEngine engine() {
        return engine;
    }

    String planId() {
        return planId;
    }

    /** Business key of a subject. */
    String key(String subject) {
        return subject.isEmpty() ? planId : planId + ":" + subject;
    }

    /** Someone who is logged in. */
    Person as(String user) {
        return new Person(engine, this, user);
    }

    /** The running process about a subject. */
    ProcessInstance process(String definition, String subject) {
        ProcessInstance instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(definition)
                .processInstanceBusinessKey(key(subject))
                .singleResult();
        assertThat(instance).as("%s of “%s”", definition, subject).isNotNull();
        return instance;
    }

    /** The open task about a subject. */
    Task task(String activity, String subject) {
        List<Task> tasks = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(activity)
                .processInstanceBusinessKey(key(subject))
                .list();
        assertThat(tasks).as("%s of “%s”", activity, subject).hasSize(1);
        return tasks.get(0);
    }

    /** The open task about a subject that is offered to a group. */
    Task task(String activity, String subject, String group) {
        List<Task> tasks = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(activity)
                .processInstanceBusinessKey(key(subject))
                .taskCandidateGroup(group)
                .list();
        assertThat(tasks).as("%s of “%s” for %s", activity, subject, group).hasSize(1);
        return tasks.get(0);
    }

    /** All open tasks as “activity of subject”. */
    List<String> openTasks() {
        return instances()
                .flatMap(instance ->
                        engine.getTaskService().createTaskQuery().processInstanceId(instance.getId()).list().stream()
                                .map(task -> task.getTaskDefinitionKey() + " " + subject(instance)))
                .map(String::strip)
                .sorted()
                .toList();
    }

    /** Groups a task is offered to. */
    List<String> groups(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .sorted()
                .toList();
    }

    /** What the form of a task shows when it is opened. */
    Map<String, Object> shown(Task task) {
        return engine.getFormService().getTaskFormVariables(task.getId());
    }

    /** The running timer of an event. */
    Job timer(String activity, String subject) {
        List<Job> timers = engine.getManagementService().createJobQuery().timers().activityId(activity).list().stream()
                .filter(job -> key(subject).equals(businessKey(job)))
                .toList();
        assertThat(timers).as("%s of “%s”", activity, subject).hasSize(1);
        return timers.get(0);
    }

    /** The moment of a timer comes, whatever the clock says. */
    void comes(String activity, String subject) {
        engine.getManagementService().executeJob(timer(activity, subject).getId());
        runsJobs();
    }

    void comes(String activity) {
        comes(activity, "");
    }

    /** Runs what is left to the job executor, until there is nothing left. */
    void runsJobs() {
        List<Job> jobs;
        while (!(jobs = asyncJobs()).isEmpty()) {
            engine.getManagementService().executeJob(jobs.get(0).getId());
        }
    }

    /** Whether nothing of the plan runs or waits any more. */
    boolean isOver() {
        return instances().findAny().isEmpty();
    }

    private List<Job> asyncJobs() {
        Set<String> ours = instances().map(ProcessInstance::getId).collect(Collectors.toSet());
        return engine.getManagementService().createJobQuery().messages().list().stream()
                .filter(job -> ours.contains(job.getProcessInstanceId()))
                .toList();
    }

    private Stream<ProcessInstance> instances() {
        var runtime = engine.getRuntimeService();
        return Stream.concat(
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(planId).list().stream(),
                runtime.createProcessInstanceQuery().processInstanceBusinessKeyLike(planId + ":%").list().stream());
    }

    private String businessKey(Job job) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private String subject(ProcessInstance instance) {
        return instance.getBusinessKey().equals(planId)
                ? ""
                : instance.getBusinessKey().substring(planId.length() + 1);
    }
}
