package vn.parindex.survey.sample;

import java.util.List;

/**
 * What was drawn within one stratum.
 *
 * @param name empty where the list is one
 * @param households how many there are
 * @param chosen in the order in which they were drawn
 * @param reserve who takes the place of one that refuses or is not found, in order
 */
public record StratumSample(String name, int households, List<Household> chosen, List<Household> reserve) {

    public StratumSample {
        chosen = List.copyOf(chosen);
        reserve = List.copyOf(reserve);
    }
}
