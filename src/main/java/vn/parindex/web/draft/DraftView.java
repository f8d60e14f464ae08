package vn.parindex.web.draft;

import java.time.Instant;
import java.util.List;
import vn.parindex.workflow.desk.DraftState;
import vn.parindex.workflow.desk.DraftState.Saved;

/**
 * The state of a draft for the page.
 *
 * @param versions the last first
 * @param workbook whether the form can be filled in as a workbook, too
 */
record DraftView(int version, List<Version> versions, boolean workbook) {

    static DraftView of(DraftState state, boolean workbook) {
        return new DraftView(
                state.version(), state.versions().stream().map(Version::of).toList(), workbook);
    }

    /** @param by name of who saved it; null for what the form showed at first */
    record Version(int version, String kind, String by, Instant at) {

        static Version of(Saved saved) {
            return new Version(saved.version(), saved.kind().name(), saved.name(), saved.savedAt());
        }
    }
}
