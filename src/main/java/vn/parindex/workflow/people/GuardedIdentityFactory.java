package vn.parindex.workflow.people;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.BeanFactory;
import vn.parindex.account.AccountChanges;
import vn.parindex.account.Tenures;
import vn.parindex.workflow.identity.PasswordHashes;
import vn.parindex.workflow.identity.VerifiedPasswords;

/** Gives the engine its users and groups; looks beans up when asked, since the engine starts before them. */
public final class GuardedIdentityFactory implements SessionFactory {

    private final BeanFactory beans;

    public GuardedIdentityFactory(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Class<?> getSessionType() {
        return GuardedIdentity.class;
    }

    @Override
    public Session openSession() {
        return new GuardedIdentity(
                beans.getBean(PasswordHashes.class),
                beans.getBean(VerifiedPasswords.class),
                beans.getBean(Tenures.class),
                beans.getBean(Accounts.class),
                beans.getBean(AccountChanges.class));
    }
}
