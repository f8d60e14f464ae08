package vn.parindex.province.respondent;

import vn.parindex.province.work.Act;

/**
 * What somebody decided about two entries. The last decision about a pair counts; entries are named by
 * {@link Person#key}, so that it outlives a list that is handed in again.
 *
 * @param kept key of the entry that stays
 * @param removed key of the entry that goes, if they are one person
 * @param onePerson false: they are two
 */
public record Decision(String kept, String removed, boolean onePerson, String reason, Act act) {

    boolean isAbout(Match match) {
        String one = match.kept().person().key();
        String other = match.removed().person().key();
        return kept.equals(one) && removed.equals(other) || kept.equals(other) && removed.equals(one);
    }
}
