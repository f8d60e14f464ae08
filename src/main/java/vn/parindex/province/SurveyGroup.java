package vn.parindex.province;

import java.util.List;

/**
 * People whom the Ministry's survey asks.
 *
 * @param expected about how many they are
 * @param parties who lists them
 * @param note how they are chosen
 */
public record SurveyGroup(String code, String name, int expected, List<Party> parties, String note) {

    public SurveyGroup {
        parties = List.copyOf(parties);
    }
}
