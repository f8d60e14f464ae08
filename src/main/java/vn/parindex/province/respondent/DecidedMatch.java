package vn.parindex.province.respondent;

import java.util.Optional;

/**
 * A match and what is done about it.
 *
 * @param number for readers, from 1 in the order of the lists
 * @param decision somebody's last; empty where only the rule speaks
 */
public record DecidedMatch(int number, Match match, Optional<Decision> decision) {

    /** Whether somebody has to decide before the list is sent. */
    public boolean isOpen() {
        return decision.isEmpty() && !match.decided();
    }

    /** Key of the entry that does not go into the list; empty if both do, for now at least. */
    public Optional<String> removed() {
        if (decision.isPresent()) {
            return decision.filter(Decision::onePerson).map(Decision::removed);
        }
        return match.decided() ? Optional.of(match.removed().person().key()) : Optional.empty();
    }
}
