package vn.parindex.survey.sample;

import java.util.List;

/**
 * A list to draw from.
 *
 * @param sha256 of the file, 64 lower-case hexadecimal digits
 * @param columns names of the columns, in order
 */
public record HouseholdList(String sha256, List<String> columns, List<Household> households) {

    public HouseholdList {
        columns = List.copyOf(columns);
        households = List.copyOf(households);
    }
}
