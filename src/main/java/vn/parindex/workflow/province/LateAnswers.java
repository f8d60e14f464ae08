package vn.parindex.workflow.province;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.parindex.draft.TaskDrafts;
import vn.parindex.workflow.Models;

/** Answers that come while the Interior Department puts the text together already: its open task shows them, too. */
@Component
class LateAnswers {

    private final TaskService tasks;
    private final TaskDrafts drafts;
    private final ProcessEngineConfigurationImpl engine;

    LateAnswers(TaskService tasks, TaskDrafts drafts, ProcessEngineConfigurationImpl engine) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.engine = engine;
    }

    /** What somebody has put into a draft already stays as they left it. */
    private Map<String, Object> fresh(Task task, Map<String, Object> values) {
        var fresh = new LinkedHashMap<>(values);
        fresh.keySet().removeAll(drafts.changed(task.getId()));
        return fresh;
    }

    /** Brings an open task of a round up to date, within the transaction of the answer. */
    void show(String processInstanceId, Map<String, Object> values) {
        engine.getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> {
                    tasks.createTaskQuery()
                            .processInstanceId(processInstanceId)
                            .taskDefinitionKey(Models.Element.CONSOLIDATE_ANSWERS)
                            .list()
                            .forEach(task -> tasks.setVariablesLocal(task.getId(), fresh(task, values)));
                    return null;
                }));
    }
}
