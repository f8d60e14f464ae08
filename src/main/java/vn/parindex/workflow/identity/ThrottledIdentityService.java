package vn.parindex.workflow.identity;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;

/** Every check of a password passes here: of the web applications, of HTTP Basic, of a change of password. */
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

    private boolean check(String user, String password) {
        try {
            return super.checkPassword(user, password);
        } catch (OptimisticLockingException twoAtOnce) {
            // another login of the same user has just replaced the hash
            return super.checkPassword(user, password);
        }
    }
}
