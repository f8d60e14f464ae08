package vn.parindex.workflow.province;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.province.respondent.ListsChanged;
import vn.parindex.province.respondent.RespondentLists;
import vn.parindex.province.work.UnitMerged;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.forms.FormKeys;

/**
 * Lists are handed in and decided about on pages while tasks wait: within the same transaction, open tasks show what is
 * so now. Forms only show what is stored at their task.
 */
@Component
class RespondentRefresh {

    private static final String OUTSTANDING = "listsOutstanding";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RespondentLists lists;
    private final RespondentTexts texts;
    private final ProcessEngineConfigurationImpl engine;

    RespondentRefresh(
            RuntimeService runtime,
            TaskService tasks,
            RespondentLists lists,
            RespondentTexts texts,
            ProcessEngineConfigurationImpl engine) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.lists = lists;
        this.texts = texts;
        this.engine = engine;
    }

    @EventListener
    void follow(ListsChanged changed) {
        refresh(changed.planId());
    }

    @EventListener
    void follow(UnitMerged merged) {
        refresh(merged.planId());
    }

    private void refresh(String planId) {
        engine.getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> {
                    tasks.createTaskQuery()
                            .processInstanceBusinessKey(planId)
                            .taskDefinitionKeyIn(
                                    Models.Element.LIST_RESPONDENTS,
                                    Models.Element.CHECK_LISTS,
                                    Models.Element.SEND_LIST)
                            .list()
                            .forEach(task -> refresh(planId, task));
                    runtime.createProcessInstanceQuery()
                            .processInstanceBusinessKey(planId)
                            .list()
                            .forEach(year -> lookAgain(planId, year.getId()));
                    return null;
                }));
    }

    /** A condition is looked at again when a variable changes: the process waits for all lists. */
    private void lookAgain(String planId, String year) {
        int outstanding = lists.outstanding(planId).size();
        if (!Integer.valueOf(outstanding).equals(runtime.getVariable(year, OUTSTANDING))) {
            runtime.setVariable(year, OUTSTANDING, outstanding);
        }
    }

    private void refresh(String planId, Task task) {
        Map<String, Object> now = task.getTaskDefinitionKey().equals(Models.Element.LIST_RESPONDENTS)
                ? Map.of(FormKeys.LIST_STATE, texts.state(planId, (String)
                        tasks.getVariable(task.getId(), Models.Variable.UNIT)))
                : texts.sending(planId);
        now.forEach((key, value) -> {
            // a value that is written, though it is the same, collides with whoever completes the task meanwhile
            if (!Objects.equals(tasks.getVariableLocal(task.getId(), key), value)) {
                tasks.setVariableLocal(task.getId(), key, value);
            }
        });
    }
}
