package vn.parindex.workflow.province;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import vn.parindex.workflow.Models;

/** Answers that come while the Interior Department puts the text together already: its open task shows them, too. */
@Component
class LateAnswers {

    private final TaskService tasks;
    private final ProcessEngineConfigurationImpl engine;

    LateAnswers(TaskService tasks, ProcessEngineConfigurationImpl engine) {
        this.tasks = tasks;
        this.engine = engine;
    }

    /** Brings an open task of a round up to date, within the transaction of the answer. */
    void show(String processInstanceId, Map<String, Object> values) {
        engine.getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> {
                    tasks.createTaskQuery()
                            .processInstanceId(processInstanceId)
                            .taskDefinitionKey(Models.Element.CONSOLIDATE_ANSWERS)
                            .list()
                            .forEach(task -> tasks.setVariablesLocal(task.getId(), values));
                    return null;
                }));
    }
}
