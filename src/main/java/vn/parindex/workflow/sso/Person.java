package vn.parindex.workflow.sso;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * What the province's login says of somebody.
 *
 * @param issuer the login's own address
 * @param subject what it knows the person by for ever
 * @param name what the person logs in with there; null if it says none
 * @param firstName what is shown first: in Vietnam the family name; may be empty
 * @param lastName what is shown after it; may be empty
 * @param mail null if it says none
 */
record Person(String issuer, String subject, String name, String firstName, String lastName, String mail) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final int LONGEST_ID = 64;

    /** @param nameClaim which claim holds the name that becomes the id of the user */
    static Person of(OidcUser user, String nameClaim) {
        String family = text(user.getFamilyName());
        String given = text(user.getGivenName());
        boolean apart = !family.isEmpty() || !given.isEmpty();
        return new Person(
                user.getIssuer().toString(),
                user.getSubject(),
                user.getClaimAsString(nameClaim),
                apart ? family : text(user.getFullName()),
                given,
                user.getEmail());
    }

    /** The name as an id of the product: lower-case letters, digits, dots and hyphens; of a mail address its name. */
    Optional<String> userId() {
        if (name == null) {
            return Optional.empty();
        }
        String id = name.replaceFirst("@.*", "").toLowerCase(Locale.ROOT).replaceAll("[_\\s]+", "-");
        return Optional.of(id).filter(Person::isId);
    }

    /** Whether a user with this id could come by the province's login. */
    static boolean isId(String user) {
        return ID.matcher(user).matches() && user.length() <= LONGEST_ID;
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
