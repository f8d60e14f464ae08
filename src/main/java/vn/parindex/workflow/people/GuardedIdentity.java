package vn.parindex.workflow.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cmd.SetUserInfoCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import vn.parindex.account.AccountChange.Kind;
import vn.parindex.account.AccountChanges;
import vn.parindex.account.Role;
import vn.parindex.account.Tenures;
import vn.parindex.workflow.identity.OwnIdentityProvider;
import vn.parindex.workflow.identity.PasswordHashes;
import vn.parindex.workflow.identity.VerifiedPasswords;

/**
 * The engine's users and groups with what the engine knows nothing of: accounts are open from a day to a day, a deputy has
 * the groups of who is absent, some roles exclude all others, nobody moves their own rights, and every change is recorded
 * in its own transaction, whichever way it came.
 */
final class GuardedIdentity extends OwnIdentityProvider {

    private final Tenures tenures;
    private final Accounts accounts;
    private final AccountChanges changes;

    GuardedIdentity(
            PasswordHashes hashes,
            VerifiedPasswords verified,
            Tenures tenures,
            Accounts accounts,
            AccountChanges changes) {
        super(hashes, verified);
        this.tenures = tenures;
        this.accounts = accounts;
        this.changes = changes;
    }

    @Override
    public boolean checkPassword(String user, String password) {
        return super.checkPassword(user, password) && tenures.isOpen(user);
    }

    /** Who asks for the groups of a user to log them in gets those of today; who looks at somebody else, the own ones. */
    @Override
    public List<Group> findGroupByQueryCriteria(DbGroupQueryImpl query) {
        List<Group> own = super.findGroupByQueryCriteria(query);
        String user = query.getUserId();
        if (user == null || actor() != null && !actor().equals(user)) {
            return own;
        }
        if (!tenures.isOpen(user)) {
            return List.of();
        }
        var groups = new ArrayList<>(own);
        accounts.deputisedGroups(user).keySet().forEach(deputyship -> groupsOf(deputyship.absent())
                .filter(group ->
                        groups.stream().noneMatch(known -> known.getId().equals(group.getId())))
                .toList()
                .forEach(groups::add));
        return groups;
    }

    @SuppressWarnings("unchecked")
    private Stream<Group> groupsOf(String absent) {
        var query = new DbGroupQueryImpl();
        query.groupMember(absent);
        List<Group> groups = getDbEntityManager().selectList("selectGroupByQueryCriteria", query);
        return groups.stream().filter(group -> !Role.isRole(group.getId()));
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        var entity = (UserEntity) user;
        boolean created = entity.getRevision() == 0;
        boolean password = entity.hasNewPassword();
        if (password && !created && accounts.comesFromProvince(user.getId())) {
            throw new BadUserRequestException(
                    "Tài khoản “%s” đăng nhập bằng hệ thống của tỉnh nên không có mật khẩu ở đây."
                            .formatted(user.getId()));
        }
        IdentityOperationResult result = super.saveUser(user);
        if (created) {
            changes.record(Kind.USER_CREATED, user.getId(), null, described(user), actor());
        } else if (password) {
            changes.record(Kind.PASSWORD_SET, user.getId(), null, null, actor());
        } else {
            changes.record(Kind.USER_CHANGED, user.getId(), null, described(user), actor());
        }
        if (password && actor() != null) {
            String mustChange = Boolean.toString(!actor().equals(user.getId()));
            new SetUserInfoCmd(user.getId(), MUST_CHANGE, mustChange).execute(getCommandContext());
        }
        return result;
    }

    @Override
    public IdentityOperationResult deleteUser(String user) {
        IdentityOperationResult result = super.deleteUser(user);
        changes.record(Kind.USER_DELETED, user, null, null, actor());
        return result;
    }

    @Override
    public IdentityOperationResult saveGroup(Group group) {
        boolean created = ((GroupEntity) group).getRevision() == 0;
        IdentityOperationResult result = super.saveGroup(group);
        changes.record(
                created ? Kind.GROUP_CREATED : Kind.GROUP_CHANGED, null, group.getId(), group.getName(), actor());
        return result;
    }

    @Override
    public IdentityOperationResult deleteGroup(String group) {
        IdentityOperationResult result = super.deleteGroup(group);
        changes.record(Kind.GROUP_DELETED, null, group, null, actor());
        return result;
    }

    @Override
    public IdentityOperationResult createMembership(String user, String group) {
        IdentityOperationResult result = super.createMembership(user, group);
        requireOther(user);
        var groups = new ArrayList<>(accounts.ownGroups(user));
        groups.add(group);
        Role.conflict(groups).ifPresent(problem -> {
            throw new BadUserRequestException(problem);
        });
        changes.record(Kind.JOINED, user, group, null, actor());
        return result;
    }

    @Override
    public IdentityOperationResult deleteMembership(String user, String group) {
        IdentityOperationResult result = super.deleteMembership(user, group);
        requireOther(user);
        if (!IdentityOperationResult.OPERATION_NONE.equals(result.getOperation())) {
            changes.record(Kind.LEFT, user, group, null, actor());
        }
        return result;
    }

    /** Nobody moves their own rights; so there is always an administrator left, too. */
    private static void requireOther(String user) {
        if (user.equals(actor())) {
            throw new BadUserRequestException(
                    "Không tự thay đổi quyền của chính mình; đề nghị người quản trị khác thực hiện.");
        }
    }

    /** Null where the product itself acts. */
    private static String actor() {
        return Context.getCommandContext().getAuthenticatedUserId();
    }

    private static String described(User user) {
        return "%s %s%s"
                .formatted(
                        user.getFirstName(),
                        user.getLastName(),
                        user.getEmail() == null || user.getEmail().isBlank() ? "" : " <" + user.getEmail() + ">");
    }
}
