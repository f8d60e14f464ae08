package vn.parindex.workflow.people;

import java.util.List;
import java.util.Map;
import vn.parindex.account.Listed;

/** The initial passwords as a file, to be handed over and deleted. */
public final class Passwords {

    private Passwords() {}

    /** With a byte order mark, for spreadsheets. */
    public static String csv(List<Listed> listed, Map<String, String> passwords) {
        var csv = new StringBuilder("\ufefftai_khoan,ho_ten,mat_khau_ban_dau\r\n");
        listed.stream().filter(account -> passwords.containsKey(account.user())).forEach(account -> csv.append(
                        account.user())
                .append(',')
                .append(quoted(account.familyName() + " " + account.givenName()))
                .append(',')
                .append(passwords.get(account.user()))
                .append("\r\n"));
        return csv.toString();
    }

    /** No name is taken for a formula by a spreadsheet. */
    private static String quoted(String text) {
        String safe = text.matches("[=+@-].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
