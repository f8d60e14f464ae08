package vn.parindex.workflow.identity;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityInfoEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine's users, with three differences: a hash of the old kind is replaced when its password is known, nobody is
 * locked out by what others type ({@link LoginThrottle} counts instead), and a password that somebody else has set must
 * be changed.
 */
public final class OwnIdentityProvider extends DbIdentityServiceProvider {

    /** Information about a user that says, if it is {@code true}, that the password must be changed. */
    public static final String MUST_CHANGE = "parindex.mustChangePassword";

    private final PasswordHashes hashes;
    private final VerifiedPasswords verified;

    private OwnIdentityProvider(PasswordHashes hashes, VerifiedPasswords verified) {
        this.hashes = hashes;
        this.verified = verified;
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        UserEntity user = findUserById(userId);
        if (password == null) {
            return false;
        }
        // who logs in elsewhere only has none
        if (user == null || user.getPassword() == null) {
            hashes.checkNobodys(password);
            return false;
        }
        if (verified.contains(user.getPassword(), password)) {
            return true;
        }
        if (!matchPassword(password, user)) {
            return false;
        }
        if (hashes.isOutdated(user.getPassword())) {
            user.setPassword(password);
            user.encryptPassword();
        }
        verified.add(user.getPassword(), password);
        return true;
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        boolean newPassword = user instanceof UserEntity entity && entity.hasNewPassword();
        IdentityOperationResult saved = super.saveUser(user);
        Authentication actor = Context.getCommandContext().getAuthentication();
        if (newPassword && actor != null && actor.getUserId() != null) {
            String mustChange = Boolean.toString(!actor.getUserId().equals(user.getId()));
            Context.getCommandContext()
                    .getIdentityInfoManager()
                    .setUserInfo(
                            user.getId(), null, IdentityInfoEntity.TYPE_USERINFO, MUST_CHANGE, mustChange, null, null);
        }
        return saved;
    }

    /** Gives each command of the engine one of its own. */
    public record Factory(PasswordHashes hashes, VerifiedPasswords verified) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return OwnIdentityProvider.class;
        }

        @Override
        public Session openSession() {
            return new OwnIdentityProvider(hashes, verified);
        }
    }
}
