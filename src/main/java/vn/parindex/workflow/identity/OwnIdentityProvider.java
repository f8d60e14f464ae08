package vn.parindex.workflow.identity;

import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine's users, with two differences: a hash of the old kind is replaced when its password is known, and nobody is
 * locked out by what others type ({@link LoginThrottle} counts instead).
 */
public class OwnIdentityProvider extends DbIdentityServiceProvider {

    /** Information about a user that says, if it is {@code true}, that the password must be changed. */
    public static final String MUST_CHANGE = "parindex.mustChangePassword";

    private final PasswordHashes hashes;
    private final VerifiedPasswords verified;

    protected OwnIdentityProvider(PasswordHashes hashes, VerifiedPasswords verified) {
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
}
