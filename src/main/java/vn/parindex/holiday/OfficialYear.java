package vn.parindex.holiday;

import java.util.List;

/** What is known of the days off of one year. */
public record OfficialYear(int year, List<Holiday> holidays, List<MadeUpDay> madeUp) {

    public OfficialYear {
        holidays = List.copyOf(holidays);
        madeUp = List.copyOf(madeUp);
    }

    /** Holidays that were not announced when the file was written. */
    public List<Holiday> assumed() {
        return holidays.stream().filter(Holiday::assumed).toList();
    }
}
