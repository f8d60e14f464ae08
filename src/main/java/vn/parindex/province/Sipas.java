package vn.parindex.province;

import java.util.List;

/**
 * Where and whom the survey of satisfaction (SIPAS) asks.
 *
 * @param units codes of the districts that the Ministry chose; empty for the whole province
 * @param respondents Vietnamese
 */
public record Sipas(List<String> units, String respondents) {

    public Sipas {
        units = List.copyOf(units);
    }
}
