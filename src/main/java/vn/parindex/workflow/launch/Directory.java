package vn.parindex.workflow.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.stereotype.Component;
import vn.parindex.account.Role;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Unit;
import vn.parindex.province.ProvincePlan;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.tasks.AssessmentBean;

/**
 * Groups of the engine and what each may do. Rights on tasks come from the candidate groups of the models, so a
 * department sees and completes its own tasks and no other; here is only what goes beyond.
 */
@Component
class Directory {

    private static final String ANY = "*";

    /** No filter has this id: for a list that an administrator has deleted. */
    private static final String NONE = "none";

    private static final String COCKPIT = "cockpit";
    private static final String TASKLIST = "tasklist";

    private final IdentityService identity;
    private final AuthorizationService authorizations;
    private final FilterRights filterRights;

    Directory(IdentityService identity, AuthorizationService authorizations, FilterRights filterRights) {
        this.identity = identity;
        this.authorizations = authorizations;
        this.filterRights = filterRights;
    }

    /**
     * Groups that exist whatever the plans are, and the lists of all. Their rights are set anew at every start: a database
     * from before they were separated gets those of today.
     */
    void prepare() {
        Map<TaskFilter, String> lists = filterRights.prepare();
        for (Role role : Role.values()) {
            group(role.group(), role.label());
        }
        administers(Role.ADMINISTRATOR.group());
        designs(Role.DESIGNER.group());
        audits(Role.AUDITOR.group(), lists.get(TaskFilter.EVERYTHING));
        enumerates(Role.ENUMERATOR.group(), lists.get(TaskFilter.MINE));
    }

    /**
     * Accounts and who belongs where, nothing else: no task, no process, no figure. Who could write rights could take all,
     * so rights come from the product alone; and nobody deletes an account, whose name stands in every record.
     */
    private void administers(String group) {
        allow(
                group,
                Right.of(Resources.APPLICATION, "admin", Permissions.ACCESS),
                Right.ofAll(Resources.USER, Permissions.READ, Permissions.CREATE, Permissions.UPDATE),
                Right.ofAll(Resources.GROUP, Permissions.READ, Permissions.CREATE, Permissions.UPDATE),
                Right.ofAll(Resources.GROUP_MEMBERSHIP, Permissions.CREATE, Permissions.DELETE),
                Right.ofAll(Resources.AUTHORIZATION, Permissions.READ),
                Right.of(
                        Resources.OPERATION_LOG_CATEGORY,
                        UserOperationLogEntry.CATEGORY_ADMIN,
                        UserOperationLogCategoryPermissions.READ),
                Right.ofAll(Resources.SYSTEM, SystemPermissions.READ));
    }

    private void designs(String group) {
        allow(
                group,
                Right.of(Resources.APPLICATION, COCKPIT, Permissions.ACCESS),
                Right.ofAll(Resources.DEPLOYMENT, Permissions.CREATE, Permissions.READ),
                Right.ofAll(Resources.PROCESS_DEFINITION, Permissions.READ));
    }

    /** Reads everything and changes nothing. */
    private void audits(String group, String list) {
        allow(
                group,
                Right.of(Resources.APPLICATION, TASKLIST, Permissions.ACCESS),
                Right.of(Resources.APPLICATION, COCKPIT, Permissions.ACCESS),
                Right.of(Resources.FILTER, list == null ? NONE : list, Permissions.READ),
                Right.ofAll(Resources.TASK, Permissions.READ),
                Right.ofAll(
                        Resources.PROCESS_DEFINITION,
                        Permissions.READ,
                        Permissions.READ_INSTANCE,
                        Permissions.READ_HISTORY,
                        ProcessDefinitionPermissions.READ_TASK),
                Right.ofAll(Resources.DECISION_DEFINITION, Permissions.READ, Permissions.READ_HISTORY),
                Right.ofAll(Resources.DEPLOYMENT, Permissions.READ),
                Right.ofAll(Resources.USER, Permissions.READ),
                Right.ofAll(Resources.GROUP, Permissions.READ),
                Right.ofAll(Resources.AUTHORIZATION, Permissions.READ),
                Right.ofAll(Resources.OPERATION_LOG_CATEGORY, UserOperationLogCategoryPermissions.READ));
    }

    /** Types paper ballots, here and on the pages of the survey, and nothing else. */
    private void enumerates(String group, String list) {
        allow(
                group,
                Right.of(Resources.APPLICATION, TASKLIST, Permissions.ACCESS),
                Right.of(Resources.FILTER, list == null ? NONE : list, Permissions.READ),
                Right.ofAll(Resources.PROCESS_INSTANCE, Permissions.CREATE),
                Right.of(
                        Resources.PROCESS_DEFINITION,
                        Models.Process.PAPER_BALLOTS,
                        Permissions.READ,
                        Permissions.CREATE_INSTANCE));
    }

    /** Groups of the units of a plan. */
    void prepare(Plan plan) {
        for (Unit unit : plan.units()) {
            staff(unit.code(), unit.name());
            if (unit.isEvaluated()) {
                staff(unit.code() + AssessmentBean.HEAD_SUFFIX, "Lãnh đạo " + unit.name());
            }
        }
        runsTheYear(
                plan.interiorDepartment(),
                List.of(Models.Process.EXTENSION, Models.Process.INTERVENTION, Models.Process.PAPER_BALLOTS));
        typesBallots(plan.supportTeam());
        filterRights.prepare(plan);
    }

    /** Types the paper ballots about the Interior Department, which nobody there may. */
    private void typesBallots(String group) {
        grant(group, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
        grant(
                group,
                Resources.PROCESS_DEFINITION,
                Models.Process.PAPER_BALLOTS,
                Permissions.READ,
                Permissions.CREATE_INSTANCE);
    }

    private void runsTheYear(String interior, List<String> controls) {
        grant(interior, Resources.APPLICATION, COCKPIT, Permissions.ACCESS);
        grant(interior, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
        grant(interior, Resources.TASK, ANY, Permissions.READ);
        grant(
                interior,
                Resources.PROCESS_DEFINITION,
                ANY,
                Permissions.READ,
                Permissions.READ_INSTANCE,
                Permissions.READ_HISTORY,
                ProcessDefinitionPermissions.READ_TASK,
                // a step that failed is tried again; nothing of what it does can be changed
                ProcessDefinitionPermissions.RETRY_JOB);
        for (String control : controls) {
            grant(interior, Resources.PROCESS_DEFINITION, control, Permissions.CREATE_INSTANCE);
        }
    }

    /** Groups of the units of a plan of the province. */
    void prepare(ProvincePlan plan) {
        plan.units().forEach(unit -> staff(unit.code(), unit.name()));
        interior(plan.interiorDepartment(), plan.unit(plan.interiorDepartment()).name());
        filterRights.prepare(plan);
    }

    /** What the unit that runs the province's year may do; its head appraises what it leads itself. */
    void interior(String code, String name) {
        staff(code + AssessmentBean.HEAD_SUFFIX, "Lãnh đạo " + name);
        runsTheYear(code, List.of(Models.Process.ROUND, Models.Process.SUCCESSION));
    }

    /** Group of a unit that was founded while a plan runs, or takes over. Its people join those of the other. */
    void successor(String from, String code, String name) {
        staff(code, name);
        join(from, code);
        filterRights.succeed(from, code);
    }

    /** The people of a head's group, whose successor is there already. */
    void succeedsAsHead(String from, String code) {
        join(from + AssessmentBean.HEAD_SUFFIX, code + AssessmentBean.HEAD_SUFFIX);
        filterRights.succeed(from + AssessmentBean.HEAD_SUFFIX, code + AssessmentBean.HEAD_SUFFIX);
    }

    /** The product does it, whoever decided it: nobody may change their own groups. */
    private void join(String from, String code) {
        Authentication acting = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            joined(from, code);
        } finally {
            identity.setAuthentication(acting);
        }
    }

    private void joined(String from, String code) {
        identity.createUserQuery().memberOfGroup(from).list().stream()
                .map(User::getId)
                .filter(user -> identity.createUserQuery()
                                .userId(user)
                                .memberOfGroup(code)
                                .count()
                        == 0)
                .forEach(user -> identity.createMembership(user, code));
    }

    private void staff(String group, String name) {
        group(group, name);
        grant(group, Resources.APPLICATION, TASKLIST, Permissions.ACCESS);
    }

    void group(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(name);
            group.setType("WORKFLOW");
            identity.saveGroup(group);
        }
    }

    /** Creates a user unless there is one of that id. */
    void user(String id, String firstName, String lastName, String password, List<String> groups) {
        if (identity.createUserQuery().userId(id).count() == 0) {
            User user = identity.newUser(id);
            user.setFirstName(firstName);
            user.setLastName(lastName);
            user.setPassword(password);
            // the rules for passwords are for people; the sample's is known, a rehearsal's is drawn
            ((IdentityServiceImpl) identity).saveUser(user, true);
            groups.forEach(group -> identity.createMembership(id, group));
        }
    }

    boolean hasAdministrator() {
        return identity.createUserQuery()
                        .memberOfGroup(Role.ADMINISTRATOR.group())
                        .count()
                > 0;
    }

    /** Adds these permissions on the resource to those that the group has. */
    void grant(String group, Resource resource, String id, Permission... permissions) {
        var authorization = (AuthorizationEntity) find(group, resource, id)
                .orElseGet(() -> authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT));
        int before = authorization.getPermissions();
        for (Permission permission : permissions) {
            authorization.addPermission(permission);
        }
        if (authorization.getId() == null || authorization.getPermissions() != before) {
            authorization.setGroupId(group);
            authorization.setResource(resource);
            authorization.setResourceId(id);
            authorizations.saveAuthorization(authorization);
        }
    }

    /** Gives the group these rights and takes all others. */
    private void allow(String group, Right... rights) {
        for (Authorization known :
                authorizations.createAuthorizationQuery().groupIdIn(group).list()) {
            boolean allowed = Stream.of(rights).anyMatch(right -> right.isExactly((AuthorizationEntity) known));
            if (!allowed) {
                authorizations.deleteAuthorization(known.getId());
            }
        }
        for (Right right : rights) {
            grant(group, right.resource(), right.id(), right.permissions().toArray(Permission[]::new));
        }
    }

    private Optional<Authorization> find(String group, Resource resource, String id) {
        return Optional.ofNullable(authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult());
    }

    /** What may be done with one resource, or with all of their kind. */
    private record Right(Resource resource, String id, List<Permission> permissions) {

        static Right of(Resource resource, String id, Permission... permissions) {
            return new Right(resource, id, List.of(permissions));
        }

        static Right ofAll(Resource resource, Permission... permissions) {
            return of(resource, ANY, permissions);
        }

        boolean isExactly(AuthorizationEntity known) {
            int value = permissions.stream().mapToInt(Permission::getValue).reduce(0, (a, b) -> a | b);
            return known.getResourceType() == resource.resourceType()
                    && id.equals(known.getResourceId())
                    && known.getPermissions() == value;
        }
    }
}
