package vn.parindex.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The index that units had in an earlier year, for a first year in which nothing has been published here yet.
 *
 * @param source the document that published it
 * @param indexByUnit percent, by code of the unit; units that did not exist then are left out
 */
public record PreviousIndex(int year, String source, Map<String, BigDecimal> indexByUnit) {

    public PreviousIndex {
        indexByUnit = Collections.unmodifiableMap(new LinkedHashMap<>(indexByUnit));
    }
}
