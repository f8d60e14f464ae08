package vn.parindex.province.respondent;

import vn.parindex.province.work.Act;
import vn.parindex.province.work.Paper;

/**
 * That the list went to the Ministry.
 *
 * @param people how many it had
 * @param content the list as it went, see {@link SendingCsv}
 */
public record Sending(Paper paper, int people, String content, Act act) {}
