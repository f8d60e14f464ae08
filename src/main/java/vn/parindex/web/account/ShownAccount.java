package vn.parindex.web.account;

import java.util.List;
import java.util.Locale;

/**
 * An account on a page.
 *
 * @param units what they are where, Vietnamese, one part for each unit or role
 * @param open whether somebody can log in with it today
 * @param state Vietnamese
 * @param notes who stands in for them or for whom they stand in today, Vietnamese
 */
public record ShownAccount(
        String id, String name, String email, List<String> units, boolean open, String state, List<String> notes) {

    public ShownAccount {
        units = List.copyOf(units);
        notes = List.copyOf(notes);
    }

    boolean contains(String text) {
        String wanted = text.strip().toLowerCase(Locale.forLanguageTag("vi"));
        return (id + " " + name + " " + email + " " + String.join(" ", units))
                .toLowerCase(Locale.forLanguageTag("vi"))
                .contains(wanted);
    }
}
