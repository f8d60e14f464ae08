package vn.parindex.survey.entry;

import java.util.Set;

/**
 * Who typed ballots in.
 *
 * @param user id of the user
 * @param units codes of the units that the user works for: nobody types ballots about their own unit
 */
public record Typist(String user, Set<String> units) {

    public Typist {
        units = Set.copyOf(units);
    }
}
