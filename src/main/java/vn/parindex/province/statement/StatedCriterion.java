package vn.parindex.province.statement;

import java.util.List;
import java.util.Optional;
import vn.parindex.scoring.Criterion;

/**
 * A criterion and what counts of all that was said about it.
 *
 * @param stated the lead's last statement
 * @param appraised what the Interior Department said to it; empty if it has not, or sent it back
 * @param returned that it is to be stated again; empty once it was
 */
public record StatedCriterion(
        Criterion criterion, Optional<Entry> stated, Optional<Entry> appraised, Optional<Entry> returned) {

    /** Takes the entries of one criterion, oldest first. What came before a new statement is history. */
    static StatedCriterion of(Criterion criterion, List<Entry> entries) {
        Optional<Entry> stated = Optional.empty();
        Optional<Entry> appraised = Optional.empty();
        Optional<Entry> returned = Optional.empty();
        for (Entry entry : entries) {
            switch (entry.stage()) {
                case STATED -> {
                    stated = Optional.of(entry);
                    appraised = Optional.empty();
                    returned = Optional.empty();
                }
                case APPRAISED -> {
                    appraised = Optional.of(entry);
                    returned = Optional.empty();
                }
                case SENT_BACK -> {
                    appraised = Optional.empty();
                    returned = Optional.of(entry);
                }
            }
        }
        return new StatedCriterion(criterion, stated, appraised, returned);
    }

    public String code() {
        return criterion.code();
    }

    /** Whether the lead has to state it, for the first time or again. */
    public boolean isOpen() {
        return stated.isEmpty() || returned.isPresent();
    }

    /** Whether the Interior Department has to say something to it. */
    public boolean isPending() {
        return !isOpen() && appraised.isEmpty();
    }
}
