package vn.parindex.province.respondent;

import java.util.List;
import java.util.Optional;
import vn.parindex.province.work.Act;

/**
 * The list of a unit.
 *
 * @param id later than that of everything said before
 * @param unit code of the unit
 * @param version 1 for its first; the last counts
 * @param importedFrom name of the file; empty where it was typed
 */
public record RespondentList(
        long id, String unit, int version, Optional<String> importedFrom, List<Person> people, Act act) {

    public RespondentList {
        people = List.copyOf(people);
    }
}
