package vn.parindex.web.api;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.web.Reader;
import vn.parindex.workflow.account.PersonalAccounts;

/** Tells a page who is logged in, and gives it the token that changes ask for. */
@RestController
class SessionController {

    private static final String ROLE = "ROLE_";

    private final PersonalAccounts accounts;

    SessionController(PersonalAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/api/session")
    Session session(Authentication login, CsrfToken token) {
        Reader reader = Reader.of(login);
        return new Session(
                login.getName(),
                reader.ownUnits().stream().sorted().toList(),
                login.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(authority -> authority.startsWith(ROLE))
                        .map(authority -> authority.substring(ROLE.length()))
                        .sorted()
                        .toList(),
                !accounts.isOfProvince(login.getName()),
                new Token(token.getHeaderName(), token.getToken()));
    }

    /**
     * @param user id of the user
     * @param units codes of the units that the user belongs to
     * @param roles for example {@code INTERIOR}
     * @param ownPassword whether the user has a password here, and can change it
     */
    record Session(String user, List<String> units, List<String> roles, boolean ownPassword, Token csrf) {}

    /** Header to send along with whatever changes something. */
    record Token(String header, String token) {}
}
