package vn.parindex.web.province;

import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.parindex.web.Reader;

/** Gives every template its {@code nav}; pages of errors do without. */
@ControllerAdvice("vn.parindex.web")
class NavigationAdvice {

    private final Visitors visitors;

    NavigationAdvice(Visitors visitors) {
        this.visitors = visitors;
    }

    @ModelAttribute("nav")
    Navigation navigation(Authentication login) {
        Reader reader = Reader.of(login);
        return new Navigation(
                () -> !visitors.plans(login).isEmpty(),
                !reader.units().isEmpty() || reader.isEnumerator() || reader.isAuditor(),
                reader.isAdministrator() || reader.isAuditor() || reader.isInterior() || reader.isHead(),
                reader.seesReminders());
    }
}
