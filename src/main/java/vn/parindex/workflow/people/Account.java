package vn.parindex.workflow.people;

import java.util.List;
import java.util.Optional;
import vn.parindex.account.Role;
import vn.parindex.workflow.tasks.AssessmentBean;

/**
 * A user of the engine.
 *
 * @param id what they log in with
 * @param familyName with the middle name, as Vietnamese names begin; stands first on every screen
 * @param email null if none is known
 * @param groups ids of their own groups, not of those for whom they stand in
 */
public record Account(String id, String familyName, String givenName, String email, List<String> groups) {

    public Account {
        groups = List.copyOf(groups);
    }

    public String name() {
        return (familyName + " " + givenName).strip();
    }

    /** Codes of the units that the user works for, also as their head. */
    public List<String> units() {
        return groups.stream()
                .filter(group -> !Role.isRole(group))
                .map(Account::unit)
                .distinct()
                .toList();
    }

    /** Codes of the units whose head the user is. */
    public List<String> headOf() {
        return groups.stream()
                .filter(group -> group.endsWith(AssessmentBean.HEAD_SUFFIX))
                .map(Account::unit)
                .toList();
    }

    /** What the user is beside the work of a unit; empty if nothing. */
    public Optional<Role> role() {
        return groups.stream().flatMap(group -> Role.ofGroup(group).stream()).findFirst();
    }

    public boolean isAdministrator() {
        return groups.contains(Role.ADMINISTRATOR.group());
    }

    static String unit(String group) {
        return group.endsWith(AssessmentBean.HEAD_SUFFIX)
                ? group.substring(0, group.length() - AssessmentBean.HEAD_SUFFIX.length())
                : group;
    }
}
