package vn.parindex.workflow.security;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import vn.parindex.account.Role;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Plans;
import vn.parindex.workflow.identity.LoginThrottled;

/** The users of the engine as users of the whole product. */
@Component
class EngineUsers implements AuthenticationProvider {

    private static final String GROUP = "UNIT_";

    private final IdentityService identity;
    private final Plans plans;

    EngineUsers(IdentityService identity, Plans plans) {
        this.identity = identity;
        this.plans = plans;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String user = attempt.getName();
        Object password = attempt.getCredentials();
        if (user.isBlank() || password == null || !isRight(user, password.toString())) {
            throw new BadCredentialsException("wrong user or password");
        }
        return authenticated(user);
    }

    private boolean isRight(String user, String password) {
        try {
            return identity.checkPassword(user, password);
        } catch (LoginThrottled throttled) {
            throw new LockedException("too many wrong passwords", throttled);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Whether there still is such a user. */
    boolean exists(String user) {
        return identity.createUserQuery().userId(user).count() > 0;
    }

    /** A user who is known to be who they are. */
    Authentication authenticated(String user) {
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities(groups(user)));
    }

    /** The groups of a user that was authenticated here. */
    static List<String> groups(Authentication user) {
        return user.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority.startsWith(GROUP))
                .map(authority -> authority.substring(GROUP.length()))
                .toList();
    }

    private List<String> groups(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    private List<GrantedAuthority> authorities(List<String> groups) {
        var authorities = new ArrayList<GrantedAuthority>();
        for (String group : groups) {
            authorities.add(new SimpleGrantedAuthority(GROUP + group));
            Role.ofGroup(group)
                    .map(Role::authority)
                    .map(SimpleGrantedAuthority::new)
                    .ifPresent(authorities::add);
        }
        for (Plan plan : plans.all()) {
            grant(authorities, groups, plan.interiorDepartment(), "ROLE_INTERIOR");
            grant(authorities, groups, plan.council(), "ROLE_COUNCIL");
            grant(authorities, groups, plan.issuer(), "ROLE_ISSUER");
        }
        return authorities.stream().distinct().toList();
    }

    private static void grant(List<GrantedAuthority> to, List<String> groups, String group, String role) {
        if (groups.contains(group)) {
            to.add(new SimpleGrantedAuthority(role));
        }
    }
}
