package vn.parindex.account;

import java.util.Set;
import vn.parindex.source.Place;

/**
 * An account as a table lists it.
 *
 * @param email null if none is stated
 * @param groups ids, at least one
 * @param place where its first row is
 */
public record Listed(
        String user,
        String familyName,
        String givenName,
        String email,
        Set<String> groups,
        Tenure tenure,
        Place place) {

    public Listed {
        groups = Set.copyOf(groups);
    }
}
