package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import vn.parindex.calendar.VietnamTime;

/** The lists of Tasklist: who finds which, and what a start does with those that are there already. */
class TaskListsIT extends OverHttp {

    private static final String UNIT = "so-xay-dung";
    private static final String OWN = "Việc theo dõi riêng";
    private static final List<String> ALL = List.of(
            "Việc của cơ quan",
            "Việc của tôi",
            "Sắp đến hạn (7 ngày)",
            "Quá hạn",
            "Chờ thẩm định",
            "Chờ giải trình",
            "Mọi việc đang mở");

    @Autowired
    private FilterService filters;

    @Autowired
    private TaskService tasks;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    @Qualifier("administrator")
    private ApplicationRunner start;

    private final Map<String, Date> formerDue = new HashMap<>();

    @AfterEach
    void restore_deadlines() {
        formerDue.forEach((taskId, due) -> {
            Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
            task.setDueDate(due);
            tasks.saveTask(task);
        });
    }

    @AfterEach
    void remove_what_people_made() {
        filters.createTaskFilterQuery().list().stream()
                .filter(filter -> !ALL.contains(filter.getName()) || filter.getOwner() != null)
                .forEach(filter -> filters.deleteFilter(filter.getId()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            so-y-te              | Việc của cơ quan;Việc của tôi;Sắp đến hạn (7 ngày);Quá hạn;Chờ giải trình
            huyen-tra-cu         | Việc của cơ quan;Việc của tôi;Sắp đến hạn (7 ngày);Quá hạn;Chờ giải trình
            so-tu-phap           | Việc của cơ quan;Việc của tôi;Sắp đến hạn (7 ngày);Quá hạn;Chờ thẩm định;Chờ giải trình
            so-noi-vu            | Việc của cơ quan;Việc của tôi;Sắp đến hạn (7 ngày);Quá hạn;Chờ thẩm định;Chờ giải trình
            to-giup-viec         | Việc của cơ quan;Việc của tôi;Sắp đến hạn (7 ngày);Quá hạn;Chờ thẩm định
            hoi-dong-tham-dinh   | Việc của cơ quan;Việc của tôi;Sắp đến hạn (7 ngày);Quá hạn
            ubnd-tinh            | Việc của cơ quan;Việc của tôi;Sắp đến hạn (7 ngày);Quá hạn
            kiem-tra             | Mọi việc đang mở
            dieu-tra-vien        | Việc của tôi
            thiet-ke             | ''
            """)
    void everybody_finds_the_lists_that_their_work_needs_and_no_other(String user, String lists) {
        assertThat(listsOf(user))
                .containsExactlyInAnyOrder(Arrays.stream(lists.split(";"))
                        .filter(list -> !list.isEmpty())
                        .toArray(String[]::new));
    }

    @Test
    void the_first_list_holds_what_waits_for_the_unit_and_is_the_one_that_opens() {
        Filter first = ours("Việc của cơ quan");

        assertThat(first.getProperties()).containsEntry("priority", 1);
        assertThat(as(UNIT).get("/engine-rest/filter/" + first.getId() + "/count")
                        .count())
                .isEqualTo(as(UNIT).get("/engine-rest/task/count?candidateGroup=" + UNIT)
                        .count());
    }

    @Test
    void what_is_due_within_seven_days_is_near_and_not_yet_late() {
        String near = selfAssessment(UNIT, "4");
        String list = "/engine-rest/filter/" + ours("Sắp đến hạn (7 ngày)").getId() + "/list";
        String late = "/engine-rest/filter/" + ours("Quá hạn").getId() + "/list";
        LocalDate today = LocalDate.now(VietnamTime.ZONE);

        due(near, VietnamTime.endOf(today.plusDays(7)));
        assertThat(as(UNIT).get(list).json())
                .extracting(task -> task.get("id").asText())
                .containsExactly(near);
        assertThat(as(UNIT).get(late).json()).isEmpty();

        due(near, VietnamTime.startOf(today.plusDays(8)));
        assertThat(as(UNIT).get(list).json()).isEmpty();

        due(near, VietnamTime.endOf(today.minusDays(1)));
        assertThat(as(UNIT).get(list).json()).isEmpty();
        assertThat(as(UNIT).get(late).json())
                .extracting(task -> task.get("id").asText())
                .containsExactly(near);
    }

    @Test
    void sorted_by_deadline_as_tasklist_asks_what_has_none_stands_last() {
        String first = selfAssessment(UNIT, "5");
        String undated = selfAssessment(UNIT, "1");
        due(first, Instant.now().plus(Duration.ofDays(10)));
        due(undated, null);

        var sorted = as(UNIT).post(
                        "/engine-rest/filter/" + ours("Việc của cơ quan").getId() + "/list",
                        "{\"sorting\": [{\"sortBy\": \"dueDate\", \"sortOrder\": \"asc\"}]}")
                .json();

        assertThat(sorted.get(0).get("id").asText()).isEqualTo(first);
        assertThat(sorted.get(sorted.size() - 1).get("id").asText()).isEqualTo(undated);
    }

    @Test
    void another_start_changes_nothing() throws Exception {
        Map<String, String> before = ids();
        long rights = rights();

        restart();

        assertThat(ids()).isEqualTo(before);
        assertThat(rights()).isEqualTo(rights);
    }

    @Test
    void two_nodes_that_start_at_once_make_each_list_once() throws Exception {
        forgetLists();
        filters.createTaskFilterQuery().list().forEach(filter -> filters.deleteFilter(filter.getId()));
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> node : nodes.invokeAll(List.<Callable<Void>>of(this::restart, this::restart))) {
                node.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(filters.createTaskFilterQuery().list())
                .extracting(Filter::getName)
                .containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(listsOf("so-y-te")).hasSize(5);
    }

    @Test
    void the_lists_of_the_first_version_become_those_of_this_one_and_what_people_made_stays() throws Exception {
        forgetLists();
        filters.createTaskFilterQuery().list().forEach(filter -> filters.deleteFilter(filter.getId()));
        String unit = saved("Việc của cơ quan tôi", null, ofUnit());
        String mine =
                saved("Việc tôi đã nhận", null, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        String late = saved("Quá hạn", null, ofUnit().dueBeforeExpression("${now()}"));
        String personal = saved(OWN, ADMINISTRATOR, tasks.createTaskQuery().taskNameLike("%1%"));
        String sameName = saved("Quá hạn", ADMINISTRATOR, ofUnit().dueBeforeExpression("${now()}"));
        String changed = saved("Việc tôi đã nhận", null, tasks.createTaskQuery().taskAssignee("demo"));
        Authorization broad = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        broad.setGroupId(UNIT);
        broad.setResource(Resources.FILTER);
        broad.setResourceId("*");
        broad.setPermissions(new Permissions[] {Permissions.READ});
        authorizations.saveAuthorization(broad);

        restart();
        restart();

        assertThat(ids())
                .containsEntry("Việc của cơ quan", unit)
                .containsEntry("Việc của tôi", mine)
                .containsEntry("Quá hạn", late)
                .hasSize(7);
        assertThat(filters.getFilter(personal).getName()).isEqualTo(OWN);
        assertThat(filters.getFilter(sameName).getOwner()).isEqualTo(ADMINISTRATOR);
        assertThat(filters.getFilter(changed).getName()).isEqualTo("Việc tôi đã nhận");
        assertThat(filters.createTaskFilterQuery().count()).isEqualTo(10);
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.FILTER)
                        .resourceId("*")
                        .groupIdIn(UNIT)
                        .count())
                .isZero();
        assertThat(listsOf(UNIT)).contains(OWN, "Việc của cơ quan").doesNotContain("Chờ thẩm định");
        filters.deleteFilter(changed);
    }

    @Test
    void what_an_administrator_changes_or_deletes_stays_so() throws Exception {
        Filter renamed = ours("Việc của tôi");
        renamed.setName("Việc tôi phụ trách");
        filters.saveFilter(renamed);
        String deleted = ours("Chờ thẩm định").getId();
        filters.deleteFilter(deleted);
        try {
            restart();

            assertThat(listsOf("so-tu-phap"))
                    .contains("Việc tôi phụ trách")
                    .doesNotContain("Việc của tôi", "Chờ thẩm định");
        } finally {
            renamed = filters.getFilter(renamed.getId());
            renamed.setName("Việc của tôi");
            filters.saveFilter(renamed);
            database.update("delete from task_filter where filter_id = ?", deleted);
            restart();
        }
        assertThat(listsOf("so-tu-phap")).hasSize(6).contains("Việc của tôi", "Chờ thẩm định");
    }

    @Test
    void the_list_of_all_open_work_is_that() {
        assertThat(as(AUDITOR)
                        .get("/engine-rest/filter/" + ours("Mọi việc đang mở").getId() + "/count")
                        .count())
                .isEqualTo((int) tasks.createTaskQuery().count());
    }

    private void due(String taskId, Instant due) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        formerDue.putIfAbsent(taskId, task.getDueDate());
        task.setDueDate(due == null ? null : Date.from(due));
        tasks.saveTask(task);
    }

    private List<String> listsOf(String user) {
        return as(user).get("/engine-rest/filter")
                .json()
                .valueStream()
                .map(filter -> filter.get("name").asText())
                .toList();
    }

    private Filter ours(String name) {
        return filters.createTaskFilterQuery().filterName(name).list().stream()
                .filter(filter -> filter.getOwner() == null)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> ids() {
        return database
                .queryForList(
                        "select f.name_, t.filter_id from task_filter t join act_ru_filter f on f.id_ = t.filter_id")
                .stream()
                .collect(Collectors.toMap(row -> (String) row.get("name_"), row -> (String) row.get("filter_id")));
    }

    private long rights() {
        return authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.FILTER)
                .count();
    }

    private void forgetLists() {
        database.update("delete from task_filter");
    }

    private Void restart() throws Exception {
        start.run(new DefaultApplicationArguments());
        return null;
    }

    private String saved(String name, String owner, TaskQuery query) {
        return filters.saveFilter(filters.newTaskFilter(name)
                        .setOwner(owner)
                        .setQuery(query.orderByDueDate().asc())
                        .setProperties(Map.of("priority", 3)))
                .getId();
    }

    private TaskQuery ofUnit() {
        return tasks.createTaskQuery()
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .includeAssignedTasks();
    }
}
