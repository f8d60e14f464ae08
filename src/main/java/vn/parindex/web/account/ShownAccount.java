package vn.parindex.web.account;

import java.util.List;
import java.util.Locale;

/**
 * An account on a page.
 *
 * @param units what they are where, Vietnamese, one part for each unit or role
 * @param open whether somebody can log in with it today
 * @param state Vietnamese
 * @param way how they log in
 * @param notes who stands in for them or for whom they stand in today, Vietnamese
 */
public record ShownAccount(
        String id,
        String name,
        String email,
        List<String> units,
        boolean open,
        String state,
        Way way,
        List<String> notes) {

    public ShownAccount {
        units = List.copyOf(units);
        notes = List.copyOf(notes);
    }

    /** How somebody logs in. */
    enum Way {
        /** with a password of the product */
        LOCAL,
        /** with a password, until the first login at the province */
        SWITCHING,
        /** with the province's login */
        PROVINCE
    }

    boolean contains(String text) {
        String wanted = text.strip().toLowerCase(Locale.forLanguageTag("vi"));
        return (id + " " + name + " " + email + " " + String.join(" ", units))
                .toLowerCase(Locale.forLanguageTag("vi"))
                .contains(wanted);
    }
}
