package vn.parindex.province.respondent;

/**
 * A person as a unit listed them.
 *
 * @param listedBy code of the unit whose list it is
 * @param list id of the list
 * @param number in that list, from 1
 */
public record Respondent(Person person, String listedBy, long list, int number) {}
