package vn.parindex.workflow.launch;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The lists that Tasklist offers at the left; without one it shows nothing. */
@Component
class Filters {

    static final String ANY_FILTER = "*";

    private final FilterService filters;
    private final TaskService tasks;

    Filters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    void prepare() {
        if (filters.createTaskFilterQuery().count() > 0) {
            return;
        }
        save("Việc của cơ quan tôi", 1, tasks.createTaskQuery()
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .includeAssignedTasks()
                .orderByDueDate()
                .asc());
        save("Việc tôi đã nhận", 2, tasks.createTaskQuery()
                .taskAssigneeExpression("${currentUser()}")
                .orderByDueDate()
                .asc());
        save("Quá hạn", 3, tasks.createTaskQuery()
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .includeAssignedTasks()
                .dueBeforeExpression("${now()}")
                .orderByDueDate()
                .asc());
    }

    private void save(String name, int priority, TaskQuery query) {
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(query);
        filter.setProperties(Map.of("priority", priority, "refresh", true, "showUndefinedVariable", false));
        filters.saveFilter(filter);
    }
}
