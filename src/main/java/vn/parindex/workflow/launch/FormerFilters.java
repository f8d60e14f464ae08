package vn.parindex.workflow.launch;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.parindex.workflow.engine.QueryExpressions;

/** The three lists of the first version, which did not say of themselves that they were the product's. */
@Component
class FormerFilters {

    private final FilterService filters;
    private final TaskService tasks;

    FormerFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /** The filter that was this list; only if nobody has changed it since. */
    Optional<Filter> of(TaskFilter list) {
        Former former = former().get(list);
        return former == null
                ? Optional.empty()
                : filters.createTaskFilterQuery().filterName(former.name()).list().stream()
                        .filter(present -> present.getOwner() == null)
                        .filter(present -> text(present).equals(former.text(filters)))
                        .findFirst();
    }

    private Map<TaskFilter, Former> former() {
        return Map.of(
                TaskFilter.UNIT,
                new Former("Việc của cơ quan tôi", ofUnit().orderByDueDate().asc()),
                TaskFilter.MINE,
                new Former(
                        "Việc tôi đã nhận",
                        tasks.createTaskQuery()
                                .taskAssigneeExpression(QueryExpressions.CURRENT_USER)
                                .orderByDueDate()
                                .asc()),
                TaskFilter.LATE,
                new Former(
                        "Quá hạn",
                        ofUnit().dueBeforeExpression(QueryExpressions.NOW)
                                .orderByDueDate()
                                .asc()));
    }

    private TaskQuery ofUnit() {
        return tasks.createTaskQuery()
                .taskCandidateGroupInExpression(QueryExpressions.CURRENT_USER_GROUPS)
                .includeAssignedTasks();
    }

    private static String text(Filter filter) {
        return ((FilterEntity) filter).getQueryInternal();
    }

    private record Former(String name, TaskQuery query) {

        String text(FilterService filters) {
            return FormerFilters.text(filters.newTaskFilter(name).setQuery(query));
        }
    }
}
