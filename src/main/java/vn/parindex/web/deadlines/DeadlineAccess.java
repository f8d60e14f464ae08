package vn.parindex.web.deadlines;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import vn.parindex.monitoring.Watch;
import vn.parindex.web.Reader;
import vn.parindex.workflow.desk.Contact;
import vn.parindex.workflow.desk.Contacts;
import vn.parindex.workflow.desk.Supervisor;

/** Who may watch the deadlines of a plan, and who may do something about them. */
@Component
class DeadlineAccess {

    private static final String GROUP = "UNIT_";

    private final Watch watch;
    private final Contacts contacts;

    DeadlineAccess(Watch watch, Contacts contacts) {
        this.watch = watch;
        this.contacts = contacts;
    }

    /** Plans that the reader may watch. */
    List<Watch.Choice> plans(Authentication login) {
        Reader reader = Reader.of(login);
        return watch.plans(reader.ownUnits(), reader.isAuditor());
    }

    /** @throws AccessDeniedException unless the reader may watch any plan */
    void requireAny(Authentication login) {
        if (plans(login).isEmpty()) {
            throw new AccessDeniedException("watches no plan");
        }
    }

    /** @throws AccessDeniedException unless the reader may watch the plan */
    void requireReading(String planId, Authentication login) {
        if (!Reader.of(login).isAuditor() && !acts(planId, login)) {
            throw new AccessDeniedException("may not watch " + planId);
        }
    }

    /** Whether the reader may do something about deadlines of the plan. */
    boolean acts(String planId, Authentication login) {
        return watch.runs(planId, Reader.of(login).ownUnits());
    }

    /** @throws AccessDeniedException unless the reader runs the year of the plan */
    Supervisor requireActing(String planId, Authentication login) {
        if (!acts(planId, login)) {
            throw new AccessDeniedException("does not run " + planId);
        }
        String name = contacts.ofUser(login.getName()).stream()
                .filter(contact -> contact.user().equals(login.getName()))
                .map(Contact::name)
                .findFirst()
                .orElse(login.getName());
        return new Supervisor(login.getName(), name, groups(login));
    }

    /** Groups of the engine that the reader belongs to. */
    static List<String> groups(Authentication login) {
        return login.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority.startsWith(GROUP))
                .map(authority -> authority.substring(GROUP.length()))
                .toList();
    }
}
