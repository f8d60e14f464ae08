package vn.parindex.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.forms.FormSchema;

/** Someone at Tasklist: logged in with their groups, so that the engine checks their rights and the guard their forms. */
final class Person {

    private final ProcessEngine engine;
    private final RunningPlan year;
    private final String user;

    Person(ProcessEngine engine, RunningPlan year, String user) {
        this.engine = engine;
        this.year = year;
        this.user = user;
    }

    /** Completes a task of the year itself. */
    void completes(String activity, Map<String, ?> edits) {
        completes(activity, "", edits);
    }

    /** Takes a task, opens its form, changes some of what it shows, and submits it. */
    void completes(String activity, String subject, Map<String, ?> edits) {
        Task task = year.task(activity, subject);
        claims(task);
        submits(task, fillsIn(task, edits));
        year.runsJobs();
    }

    /** The same where several units have such a task about one subject: takes the one's own. */
    void completesOwn(String activity, String subject, Map<String, ?> edits) {
        Task task = year.task(activity, subject, user);
        claims(task);
        submits(task, fillsIn(task, edits));
        year.runsJobs();
    }

    void claims(Task task) {
        loggedIn(() -> {
            engine.getTaskService().claim(task.getId(), user);
            return null;
        });
    }

    /** What the browser would send: what the form shows in its inputs, with the edits. */
    Map<String, Object> fillsIn(Task task, Map<String, ?> edits) {
        return loggedIn(() -> {
            var values = new LinkedHashMap<String, Object>();
            Map<String, Object> shown = engine.getFormService().getTaskFormVariables(task.getId());
            form(task).fields().forEach(field -> values.put(field.key(), shown.get(field.key())));
            // the input that nobody sees
            if (shown.containsKey(FormKeys.DRAFT_VERSION)) {
                values.put(FormKeys.DRAFT_VERSION, shown.get(FormKeys.DRAFT_VERSION));
            }
            values.putAll(edits);
            return values;
        });
    }

    void submits(Task task, Map<String, Object> values) {
        loggedIn(() -> {
            engine.getFormService().submitTaskForm(task.getId(), values);
            return null;
        });
    }

    /** Starts a process by its form. */
    ProcessInstance starts(String process, Map<String, ?> values) {
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        ProcessInstance instance =
                loggedIn(() -> engine.getFormService().submitStartForm(definition, new LinkedHashMap<>(values)));
        year.runsJobs();
        return instance;
    }

    /** Does something at the engine with one's own rights. */
    <T> T loggedIn(Supplier<T> action) {
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            return action.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private FormSchema form(Task task) {
        try (InputStream json = engine.getFormService().getDeployedTaskForm(task.getId())) {
            return FormSchema.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
