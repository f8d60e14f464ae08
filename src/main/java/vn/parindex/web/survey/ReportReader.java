package vn.parindex.web.survey;

import vn.parindex.plan.Plan;
import vn.parindex.web.Reader;

/**
 * Who reads the report of a survey.
 *
 * @param supports whether they work for the team that supports the council
 * @param closed whether the campaign is, so that there is a report
 * @param published whether the results of the plan are
 */
record ReportReader(Plan plan, Reader reader, boolean supports, boolean closed, boolean published) {

    /** Whether they read about all units, as soon as there is something to read. */
    public boolean readsAll() {
        return reader.readsAll() || supports;
    }

    /** Whether they read what was answered in words. */
    boolean readsOpinions() {
        return reader.isInterior();
    }

    /** Whether the report of a unit is for them at all. */
    boolean concerns(String unitCode) {
        return readsAll() || reader.mayRead(unitCode);
    }

    /** Whether they may read it now. */
    boolean mayRead(String unitCode) {
        return closed && concerns(unitCode) && (readsAll() || published);
    }

    /** Whether there is nothing for them yet. */
    boolean waits() {
        return !closed || !readsAll() && !published;
    }
}
