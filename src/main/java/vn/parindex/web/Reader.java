package vn.parindex.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import vn.parindex.account.Role;

/** Who reads a page, and what they may see. */
public record Reader(Set<String> authorities) {

    private static final String INTERIOR = "ROLE_INTERIOR";

    /** Those who make the result may see it before it is published, and the criteria of every unit. */
    private static final Set<String> MAKERS = Set.of(INTERIOR, "ROLE_COUNCIL", "ROLE_ISSUER");

    private static final String AUDITOR = Role.AUDITOR.authority();

    private static final String UNIT = "UNIT_";
    private static final String HEAD = ".lanhdao";

    /** @param login null for a reader who has not logged in */
    public static Reader of(Authentication login) {
        return new Reader(
                login == null
                        ? Set.of()
                        : login.getAuthorities().stream()
                                .map(GrantedAuthority::getAuthority)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    public boolean makesResults() {
        return MAKERS.stream().anyMatch(authorities::contains);
    }

    /** Whether the reader may see results before they are published, and the criteria of every unit. */
    public boolean readsAll() {
        return makesResults() || isAuditor();
    }

    /** Whether the reader sees everything and changes nothing. */
    public boolean isAuditor() {
        return authorities.contains(AUDITOR);
    }

    /** Whether the reader hands out paper ballots and types them in, and does nothing else. */
    public boolean isEnumerator() {
        return authorities.contains(Role.ENUMERATOR.authority());
    }

    /** Whether the reader is the head of a unit. */
    public boolean isHead() {
        return authorities.stream().anyMatch(authority -> authority.startsWith(UNIT) && authority.endsWith(HEAD));
    }

    public boolean isAdministrator() {
        return authorities.contains(Role.ADMINISTRATOR.authority());
    }

    /** Whether the reader belongs to the department that runs the year. */
    public boolean isInterior() {
        return authorities.contains(INTERIOR);
    }

    /** Addresses and deadlines concern those who run the year and those who run the server; points are not
     * in them. */
    public boolean seesReminders() {
        return isInterior() || isAdministrator() || isAuditor();
    }

    /** Codes of the units that the reader works for, not as their head. */
    public Set<String> units() {
        return authorities.stream()
                .filter(authority -> authority.startsWith(UNIT) && !authority.endsWith(HEAD))
                .map(authority -> authority.substring(UNIT.length()))
                .filter(unit -> !Role.isRole(unit))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The reader's groups of the engine: units and heads of units. */
    public Set<String> groups() {
        return authorities.stream()
                .filter(authority -> authority.startsWith(UNIT))
                .map(authority -> authority.substring(UNIT.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Codes of the units that the reader belongs to, as their head or otherwise. */
    public Set<String> ownUnits() {
        return authorities.stream()
                .filter(authority -> authority.startsWith(UNIT))
                .map(authority -> authority.substring(UNIT.length()))
                .filter(unit -> !Role.isRole(unit))
                .map(unit -> unit.endsWith(HEAD) ? unit.substring(0, unit.length() - HEAD.length()) : unit)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The criteria of a unit concern its staff, its head and those who read all; others see the ranking. */
    public boolean mayRead(String unitCode) {
        return readsAll() || authorities.contains(UNIT + unitCode) || authorities.contains(UNIT + unitCode + HEAD);
    }
}
