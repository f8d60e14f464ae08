package vn.parindex.workflow.launch;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;
import vn.parindex.account.Role;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.plan.Unit;
import vn.parindex.province.ProvincePlan;
import vn.parindex.province.ProvincePlans;
import vn.parindex.workflow.tasks.AssessmentBean;

/** Which lists of Tasklist a group finds at the left: those that its people need, and no other. */
@Component
class FilterRights {

    private static final String ANY = "*";

    private final Filters filters;
    private final FilterService engineFilters;
    private final AuthorizationService authorizations;
    private final Plans plans;
    private final ProvincePlans provincePlans;

    FilterRights(
            Filters filters,
            FilterService engineFilters,
            AuthorizationService authorizations,
            Plans plans,
            ProvincePlans provincePlans) {
        this.filters = filters;
        this.engineFilters = engineFilters;
        this.authorizations = authorizations;
        this.plans = plans;
        this.provincePlans = provincePlans;
    }

    /**
     * At the start: the lists themselves, and the rights of the groups of all plans.
     *
     * @return ids of the lists as filters of the engine
     */
    Map<TaskFilter, String> prepare() {
        Map<TaskFilter, String> lists = filters.prepare();
        narrow(lists);
        var wanted = new LinkedHashMap<String, Set<TaskFilter>>();
        plans.all().forEach(plan -> collect(plan, wanted));
        provincePlans.all().forEach(year -> collect(year.plan(), wanted));
        grant(wanted, lists);
        return lists;
    }

    void prepare(Plan plan) {
        var wanted = new LinkedHashMap<String, Set<TaskFilter>>();
        collect(plan, wanted);
        grant(wanted, filters.prepare());
    }

    void prepare(ProvincePlan plan) {
        var wanted = new LinkedHashMap<String, Set<TaskFilter>>();
        collect(plan, wanted);
        grant(wanted, filters.prepare());
    }

    /** What one group finds, the other that takes over its work finds too. */
    void succeed(String from, String to) {
        Map<TaskFilter, String> lists = filters.prepare();
        Set<String> former = ofGroup(from).map(Authorization::getResourceId).collect(Collectors.toSet());
        Set<TaskFilter> wanted = lists.keySet().stream()
                .filter(list -> TaskFilter.OF_EVERYBODY.contains(list) || former.contains(lists.get(list)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        grant(Map.of(to, wanted), lists);
    }

    private static void collect(Plan plan, Map<String, Set<TaskFilter>> wanted) {
        for (Unit unit : plan.units()) {
            add(wanted, unit.code(), TaskFilter.OF_EVERYBODY);
            if (unit.isEvaluated()) {
                add(wanted, unit.code(), List.of(TaskFilter.EXPLANATION));
                add(wanted, unit.code() + AssessmentBean.HEAD_SUFFIX, TaskFilter.OF_EVERYBODY);
            }
        }
        Stream.concat(plan.fieldAppraisers().values().stream(), Stream.of(plan.supportTeam()))
                .forEach(appraiser -> add(wanted, appraiser, List.of(TaskFilter.APPRAISAL)));
    }

    private static void collect(ProvincePlan plan, Map<String, Set<TaskFilter>> wanted) {
        plan.units().forEach(unit -> add(wanted, unit.code(), TaskFilter.OF_EVERYBODY));
        plan.assignments().forEach(item -> add(wanted, item.lead(), List.of(TaskFilter.EXPLANATION)));
        String interior = plan.interiorDepartment();
        String head = interior + AssessmentBean.HEAD_SUFFIX;
        add(wanted, head, TaskFilter.OF_EVERYBODY);
        add(wanted, interior, List.of(TaskFilter.APPRAISAL, TaskFilter.EXPLANATION));
        add(wanted, head, List.of(TaskFilter.APPRAISAL));
    }

    private static void add(Map<String, Set<TaskFilter>> wanted, String group, List<TaskFilter> lists) {
        wanted.computeIfAbsent(group, none -> new LinkedHashSet<>()).addAll(lists);
    }

    private void grant(Map<String, Set<TaskFilter>> wanted, Map<TaskFilter, String> lists) {
        Set<String> present = all().map(right -> key(right.getGroupId(), right.getResourceId()))
                .collect(Collectors.toCollection(HashSet::new));
        wanted.forEach((group, of) -> of.stream()
                .map(lists::get)
                .filter(Objects::nonNull)
                .filter(id -> present.add(key(group, id)))
                .forEach(id -> grant(group, id)));
    }

    /**
     * Until the second version staff could read every filter there was. What people had made by then they go on seeing;
     * of the product's own they see what they need.
     */
    private void narrow(Map<TaskFilter, String> lists) {
        List<Authorization> broad = all().filter(right -> ANY.equals(right.getResourceId()))
                .filter(right -> !Role.isRole(right.getGroupId()))
                .filter(right ->
                        right.isPermissionGranted(Permissions.READ) && !right.isPermissionGranted(Permissions.UPDATE))
                .toList();
        if (broad.isEmpty()) {
            return;
        }
        List<String> others = engineFilters.createTaskFilterQuery().list().stream()
                .map(Filter::getId)
                .filter(id -> !lists.containsValue(id))
                .toList();
        Set<String> present = all().map(right -> key(right.getGroupId(), right.getResourceId()))
                .collect(Collectors.toSet());
        for (Authorization right : broad) {
            authorizations.deleteAuthorization(right.getId());
            others.stream()
                    .filter(id -> !present.contains(key(right.getGroupId(), id)))
                    .forEach(id -> grant(right.getGroupId(), id));
        }
    }

    private void grant(String group, String filterId) {
        Authorization right = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        right.setGroupId(group);
        right.setResource(Resources.FILTER);
        right.setResourceId(filterId);
        right.setPermissions(new Permissions[] {Permissions.READ});
        authorizations.saveAuthorization(right);
    }

    private Stream<Authorization> ofGroup(String group) {
        return authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(Resources.FILTER)
                .list()
                .stream();
    }

    private Stream<Authorization> all() {
        return authorizations.createAuthorizationQuery().resourceType(Resources.FILTER).list().stream()
                .filter(right -> right.getGroupId() != null);
    }

    private static String key(String group, String filterId) {
        return group + "/" + filterId;
    }
}
