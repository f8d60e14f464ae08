package vn.parindex.web.province;

import vn.parindex.province.respondent.DecidedMatch;
import vn.parindex.province.work.Refused;

/**
 * What was typed about a pair.
 *
 * @param mot key of the first entry
 * @param hai key of the second
 * @param chon which stays: {@code mot}, {@code hai}, or {@code ca-hai} if they are two people; null if nothing is chosen
 * @param canCu why
 */
public record PairDecision(String mot, String hai, String chon, String canCu) {

    private static final String FIRST = "mot";
    private static final String SECOND = "hai";
    private static final String BOTH = "ca-hai";

    void requireChoice() {
        if (mot == null || hai == null || !(FIRST.equals(chon) || SECOND.equals(chon) || BOTH.equals(chon))) {
            throw new Refused("Chọn một cách xử lý: giữ người nào, hoặc là hai người khác nhau.");
        }
    }

    boolean isOnePerson() {
        return !BOTH.equals(chon);
    }

    String kept() {
        return SECOND.equals(chon) ? hai : mot;
    }

    String removed() {
        return SECOND.equals(chon) ? mot : hai;
    }

    /** Whether it was typed about this pair. */
    public boolean isAbout(DecidedMatch pair) {
        return pair.match().kept().person().key().equals(mot)
                && pair.match().removed().person().key().equals(hai);
    }
}
