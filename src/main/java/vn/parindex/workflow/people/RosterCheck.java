package vn.parindex.workflow.people;

import java.util.List;
import java.util.Optional;
import vn.parindex.account.Listed;
import vn.parindex.source.Problem;

/**
 * What a table of accounts comes to before anything changes.
 *
 * @param listed empty if a problem is an error
 * @param changes of accounts that are new or differ; empty if a problem is an error
 * @param same how many accounts are as listed already
 */
public record RosterCheck(Optional<List<Listed>> listed, List<Problem> problems, List<RosterChange> changes, int same) {

    public RosterCheck {
        problems = List.copyOf(problems);
        changes = List.copyOf(changes);
    }

    /** How many accounts would be made. */
    public long created() {
        return changes.stream().filter(RosterChange::created).count();
    }

    /** How many accounts would be changed. */
    public long changed() {
        return changes.size() - created();
    }
}
