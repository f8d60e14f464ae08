package vn.parindex.province.outcome;

import java.util.List;
import vn.parindex.province.work.Act;
import vn.parindex.scoring.Tally;

/**
 * The Ministry's result as it was entered.
 *
 * @param id later than that of everything said before
 * @param tally what its leaves come to under the rules of the set
 * @param notes Vietnamese: where the printed sums or the index differ from that
 */
public record MinistryResult(long id, PublishedResult published, Tally tally, List<String> notes, Act act) {

    public MinistryResult {
        notes = List.copyOf(notes);
    }
}
