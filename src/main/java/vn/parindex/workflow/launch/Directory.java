package vn.parindex.workflow.launch;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.springframework.stereotype.Component;
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

    static final String DESIGNERS = "designers";
    private static final String ANY = "*";

    private final IdentityService identity;
    private final AuthorizationService authorizations;

    Directory(IdentityService identity, AuthorizationService authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    /** Groups that exist whatever the plans are. */
    void prepare() {
        group(Groups.CAMUNDA_ADMIN, "Quản trị hệ thống");
        for (Resources resource : Resources.values()) {
            grant(Groups.CAMUNDA_ADMIN, resource, ANY, Permissions.ALL);
        }
        group(DESIGNERS, "Thiết kế quy trình");
        grant(DESIGNERS, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(DESIGNERS, Resources.DEPLOYMENT, ANY, Permissions.CREATE, Permissions.READ);
        grant(DESIGNERS, Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
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
        grant(interior, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(interior, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
        grant(interior, Resources.TASK, ANY, Permissions.READ);
        grant(
                interior,
                Resources.PROCESS_DEFINITION,
                ANY,
                Permissions.READ,
                Permissions.READ_INSTANCE,
                Permissions.READ_HISTORY,
                ProcessDefinitionPermissions.READ_TASK);
        for (String control : controls) {
            grant(interior, Resources.PROCESS_DEFINITION, control, Permissions.CREATE_INSTANCE);
        }
    }

    /** Groups of the units of a plan of the province. */
    void prepare(ProvincePlan plan) {
        plan.units().forEach(unit -> staff(unit.code(), unit.name()));
        interior(plan.interiorDepartment(), plan.unit(plan.interiorDepartment()).name());
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
    }

    /** The people of a head's group, whose successor is there already. */
    void succeedsAsHead(String from, String code) {
        join(from + AssessmentBean.HEAD_SUFFIX, code + AssessmentBean.HEAD_SUFFIX);
    }

    private void join(String from, String code) {
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
        grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(group, Resources.FILTER, Filters.ANY_FILTER, Permissions.READ);
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
        return identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0;
    }

    void grant(String group, Resource resource, String id, Permission... permissions) {
        boolean granted = authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0;
        if (!granted) {
            Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            authorization.setGroupId(group);
            authorization.setResource(resource);
            authorization.setResourceId(id);
            authorization.setPermissions(permissions);
            authorizations.saveAuthorization(authorization);
        }
    }
}
