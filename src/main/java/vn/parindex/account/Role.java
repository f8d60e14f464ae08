package vn.parindex.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What somebody is beside the work of a unit. Whoever has one of these roles has no other and works for no unit: an
 * administrator has no access to points, an auditor changes nothing, an enumerator does nothing else.
 */
public enum Role {
    ADMINISTRATOR("camunda-admin", "Quản trị hệ thống"),
    DESIGNER("designers", "Thiết kế quy trình"),
    AUDITOR("auditors", "Kiểm tra, giám sát"),
    ENUMERATOR("enumerators", "Điều tra viên");

    private final String group;
    private final String label;

    Role(String group, String label) {
        this.group = group;
        this.label = label;
    }

    /** Id of the group whose members have the role. */
    public String group() {
        return group;
    }

    /** Vietnamese. */
    public String label() {
        return label;
    }

    /** The role as Spring knows it. */
    public String authority() {
        return "ROLE_" + name();
    }

    public static Optional<Role> ofGroup(String group) {
        return Arrays.stream(values()).filter(role -> role.group.equals(group)).findFirst();
    }

    public static boolean isRole(String group) {
        return ofGroup(group).isPresent();
    }

    /** Why nobody may be in all these groups at once; empty if somebody may. */
    public static Optional<String> conflict(Collection<String> groups) {
        List<String> distinct = groups.stream().distinct().toList();
        return distinct.size() < 2
                ? Optional.empty()
                : distinct.stream()
                        .flatMap(group -> ofGroup(group).stream())
                        .findFirst()
                        .map(role ->
                                ("Vai trò “%s” không đi cùng vai trò khác và không thuộc cơ quan, đơn vị nào; dùng một"
                                                + " tài khoản khác.")
                                        .formatted(role.label()));
    }
}
