package vn.parindex.province.respondent;

import java.util.List;
import java.util.stream.Stream;

/**
 * The list for the Ministry.
 *
 * @param notices what readers must be told
 * @param people without those who stand in it twice, by group in the order of the plan
 * @param counts by group, in the order of the plan
 * @param matches people who may stand in it twice, with what is done about them
 * @param outstanding names of the units whose list has not come
 */
public record SendingList(
        String title,
        int year,
        List<String> notices,
        List<Respondent> people,
        List<GroupCount> counts,
        List<DecidedMatch> matches,
        List<String> outstanding) {

    public SendingList {
        notices = List.copyOf(notices);
        people = List.copyOf(people);
        counts = List.copyOf(counts);
        matches = List.copyOf(matches);
        outstanding = List.copyOf(outstanding);
    }

    /** Matches that somebody has to decide about; not if both have gone by other matches. */
    public List<DecidedMatch> open() {
        return matches.stream()
                .filter(DecidedMatch::isOpen)
                .filter(decided -> people.contains(decided.match().kept())
                        || people.contains(decided.match().removed()))
                .toList();
    }

    /** Vietnamese: what the list may go without only for a reason: lists that have not come, groups of another size. */
    public List<String> gaps() {
        return Stream.concat(outstanding.stream().map("%s chưa gửi danh sách."::formatted), deviations().stream())
                .toList();
    }

    /** Vietnamese: which groups have another size than the plan counts on. */
    public List<String> deviations() {
        return counts.stream()
                .filter(GroupCount::deviates)
                .map(count -> "Nhóm “%s” có %d người, Kế hoạch dự kiến khoảng %d người."
                        .formatted(count.name(), count.toSend(), count.expected()))
                .toList();
    }

    /** How a group is called. */
    public String groupName(String group) {
        return counts.stream()
                .filter(count -> count.group().equals(group))
                .map(GroupCount::name)
                .findFirst()
                .orElseThrow();
    }
}
