package vn.parindex.workflow.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings the lists of Tasklist that come with the product to what they are in this version. Which filter of the engine
 * each is stands in a table of our own, so that those of other people are never taken for it, a deleted one stays
 * deleted, and what an administrator changed stays changed until the product itself brings another version.
 */
@Component
class Filters {

    private final FilterService filters;
    private final TaskService tasks;
    private final FormerFilters former;
    private final JdbcClient database;

    Filters(FilterService filters, TaskService tasks, FormerFilters former, JdbcClient database) {
        this.filters = filters;
        this.tasks = tasks;
        this.former = former;
        this.database = database;
    }

    /**
     * Ids of the lists as filters of the engine, without those that somebody has deleted. To be called within a
     * transaction; a second node waits for the first.
     */
    Map<TaskFilter, String> prepare() {
        database.sql("lock table task_filter in share row exclusive mode").update();
        Map<String, Kept> kept = new LinkedHashMap<>();
        database.sql("select code, filter_id, version from task_filter").query(row -> {
            kept.put(row.getString("code"), new Kept(row.getString("filter_id"), row.getInt("version")));
        });
        var ids = new LinkedHashMap<TaskFilter, String>();
        for (TaskFilter list : TaskFilter.values()) {
            prepare(list, kept.get(list.code())).ifPresent(id -> ids.put(list, id));
        }
        return ids;
    }

    private Optional<String> prepare(TaskFilter list, Kept kept) {
        if (kept == null) {
            String id = save(former.of(list).orElseGet(() -> filters.newTaskFilter(list.title())), list);
            database.sql("insert into task_filter (code, filter_id, version) values (?, ?, ?)")
                    .params(list.code(), id, TaskFilter.VERSION)
                    .update();
            return Optional.of(id);
        }
        Optional<Filter> present = Optional.ofNullable(
                filters.createTaskFilterQuery().filterId(kept.id()).singleResult());
        if (kept.version() < TaskFilter.VERSION) {
            present.ifPresent(filter -> save(filter, list));
            database.sql("update task_filter set version = ? where code = ?")
                    .params(TaskFilter.VERSION, list.code())
                    .update();
        }
        return present.map(Filter::getId);
    }

    private String save(Filter filter, TaskFilter list) {
        TaskQuery query = list.query(tasks);
        filter.setName(list.title());
        filter.setQuery(query);
        filter.setProperties(Map.of(
                "priority",
                list.ordinal() + 1,
                "description",
                list.description(),
                "refresh",
                true,
                "showUndefinedVariable",
                false));
        return filters.saveFilter(filter).getId();
    }

    private record Kept(String id, int version) {}
}
