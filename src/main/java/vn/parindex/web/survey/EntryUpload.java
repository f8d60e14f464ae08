package vn.parindex.web.survey;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.source.Problem;
import vn.parindex.survey.entry.EntryReport;
import vn.parindex.web.TableProblem;

/**
 * What came of an uploaded file of ballots.
 *
 * @param problems the first of them; {@code report} counts all bad rows
 */
public record EntryUpload(String file, EntryReport report, List<TableProblem> problems, long found) {

    /** So many are shown; all of them come as a file. */
    static final int SHOWN = 1_000;

    public EntryUpload {
        problems = List.copyOf(problems);
    }

    /** Collects problems as they are found: as many as are shown, and how many there are. */
    static final class Found {

        private final List<TableProblem> shown = new ArrayList<>();
        private final String path;
        private long count;

        /** @param path what the places of problems call the file */
        Found(String path) {
            this.path = path;
        }

        void add(Problem problem) {
            count++;
            if (shown.size() < SHOWN) {
                shown.add(TableProblem.of(problem, path));
            }
        }

        EntryUpload of(String file, EntryReport report) {
            return new EntryUpload(file, report, shown, count);
        }
    }

    /** Whether there are more problems than are shown. */
    public boolean more() {
        return found > problems.size();
    }
}
