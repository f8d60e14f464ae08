package vn.parindex.workflow.identity;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * Every check of a password passes here, of the web applications, of HTTP Basic, of a change of password; and every new
 * password, to be refused in words that its user understands.
 */
public final class ThrottledIdentityService extends IdentityServiceImpl {

    private final LoginThrottle throttle;

    public ThrottledIdentityService(LoginThrottle throttle) {
        this.throttle = throttle;
    }

    /** @throws LoginThrottled if too many wrong passwords came before; the password was not looked at */
    @Override
    public boolean checkPassword(String userId, String password) {
        String user = userId == null ? "" : userId;
        try {
            return throttle.attempt(user, Clients.current(), () -> check(user, password));
        } catch (LoginThrottled refused) {
            Clients.sayWhenToComeBack(refused.delay());
            throw refused;
        }
    }

    /** @throws BadUserRequestException if the user has a new password that the rules do not allow */
    @Override
    public void saveUser(User user, boolean skipPasswordPolicy) {
        if (!skipPasswordPolicy
                && user instanceof UserEntity entity
                && entity.hasNewPassword()
                && !commandExecutor.execute(inside -> entity.checkPasswordAgainstPolicy())) {
            throw new BadUserRequestException("Mật khẩu mới phải có ít nhất " + PasswordRules.SHORTEST
                    + " ký tự, không chứa tên đăng nhập, họ tên, thư điện tử của người dùng và không dễ đoán.");
        }
        super.saveUser(user, skipPasswordPolicy);
    }

    private boolean check(String user, String password) {
        try {
            return super.checkPassword(user, password);
        } catch (OptimisticLockingException twoAtOnce) {
            // another login of the same user has just replaced the hash
            return super.checkPassword(user, password);
        }
    }
}
