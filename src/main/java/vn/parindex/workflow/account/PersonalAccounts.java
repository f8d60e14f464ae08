package vn.parindex.workflow.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.PasswordPolicyResult;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import vn.parindex.workflow.account.PasswordRefused.Reason;
import vn.parindex.workflow.identity.LoginThrottled;
import vn.parindex.workflow.identity.OwnIdentityProvider;
import vn.parindex.workflow.identity.PasswordRules;
import vn.parindex.workflow.sso.ProvinceAccounts;

/** The accounts that people log in with. */
@Component
public class PersonalAccounts {

    private final IdentityService identity;
    private final ProvinceAccounts provinceAccounts;

    PersonalAccounts(IdentityService identity, ProvinceAccounts provinceAccounts) {
        this.identity = identity;
        this.provinceAccounts = provinceAccounts;
    }

    /** Whether the user logs in with the province's own login and has no password here. */
    public boolean isOfProvince(String user) {
        return provinceAccounts.contains(user);
    }

    /** Whether the user's session began with a login that is not theirs any more: with a password here, or at the province. */
    public boolean hasOtherLoginNow(String user, HttpServletRequest request) {
        return provinceAccounts.contains(user) != provinceAccounts.began(request);
    }

    /** Whether the user may do nothing before the password, which somebody else has set, is changed. */
    public boolean mustChangePassword(String user) {
        return Boolean.parseBoolean(identity.getUserInfo(user, OwnIdentityProvider.MUST_CHANGE)) && !isOfProvince(user);
    }

    /**
     * Changes one's own password.
     *
     * @throws PasswordRefused with everything that is wrong; nothing was changed
     */
    public void changePassword(String user, String current, String next) {
        check(user, current);
        User account = identity.createUserQuery().userId(user).singleResult();
        List<Reason> reasons = new ArrayList<>();
        if (next.equals(current)) {
            reasons.add(Reason.SAME);
        }
        PasswordPolicyResult rules = identity.checkPasswordAgainstPolicy(next, account);
        rules.getViolatedRules().stream().map(PersonalAccounts::reason).forEach(reasons::add);
        if (!reasons.isEmpty()) {
            throw new PasswordRefused(reasons, null);
        }
        account.setPassword(next);
        identity.saveUser(account);
        identity.setUserInfo(user, OwnIdentityProvider.MUST_CHANGE, Boolean.FALSE.toString());
    }

    private void check(String user, String current) {
        try {
            if (!identity.checkPassword(user, current)) {
                throw new PasswordRefused(List.of(Reason.WRONG), null);
            }
        } catch (LoginThrottled throttled) {
            throw new PasswordRefused(List.of(Reason.THROTTLED), throttled.getMessage());
        }
    }

    private static Reason reason(PasswordPolicyRule rule) {
        return switch (rule.getPlaceholder()) {
            case PasswordRules.LENGTH -> Reason.SHORT;
            case PasswordRules.PERSON -> Reason.PERSON;
            default -> Reason.COMMON;
        };
    }
}
