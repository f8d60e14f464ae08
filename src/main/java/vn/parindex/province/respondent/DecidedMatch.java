package vn.parindex.province.respondent;

import java.util.List;
import java.util.Optional;

/**
 * A match and what is done about it.
 *
 * @param number for readers, from 1 in the order of the lists
 * @param decisions what was decided about it, oldest first; the last counts, none where only the rule speaks
 */
public record DecidedMatch(int number, Match match, List<Decision> decisions) {

    public DecidedMatch {
        decisions = List.copyOf(decisions);
    }

    /** Somebody's last decision; empty where only the rule speaks. */
    public Optional<Decision> decision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }

    /** Whether somebody has to decide before the list is sent. */
    public boolean isOpen() {
        return decisions.isEmpty() && !match.decided();
    }

    /** Key of the entry that does not go into the list; empty if both do, for now at least. */
    public Optional<String> removed() {
        if (!decisions.isEmpty()) {
            return decision().filter(Decision::onePerson).map(Decision::removed);
        }
        return match.decided() ? Optional.of(match.removed().person().key()) : Optional.empty();
    }
}
