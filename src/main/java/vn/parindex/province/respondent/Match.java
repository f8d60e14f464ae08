package vn.parindex.province.respondent;

/**
 * Two entries that may be one person.
 *
 * @param kept the entry that stays if they are
 * @param removed the entry that goes then
 * @param decided whether the rule of the plan decides, or a person has to
 * @param why Vietnamese: what is equal, and why this one stays
 */
public record Match(Respondent kept, Respondent removed, boolean decided, String why) {}
