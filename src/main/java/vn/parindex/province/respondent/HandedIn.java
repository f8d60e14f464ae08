package vn.parindex.province.respondent;

/**
 * What handing a list in came to.
 *
 * @param list the unit's list as it counts now
 * @param isNew false: the unit's last list has the same people, so nothing was stored
 */
public record HandedIn(RespondentList list, boolean isNew) {}
