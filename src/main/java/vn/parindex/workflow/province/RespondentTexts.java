package vn.parindex.workflow.province;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.SurveyGroup;
import vn.parindex.province.respondent.DecidedMatch;
import vn.parindex.province.respondent.Decision;
import vn.parindex.province.respondent.GroupCount;
import vn.parindex.province.respondent.Person;
import vn.parindex.province.respondent.Respondent;
import vn.parindex.province.respondent.RespondentList;
import vn.parindex.province.respondent.RespondentLists;
import vn.parindex.province.respondent.SendingList;
import vn.parindex.province.respondent.Sendings;
import vn.parindex.workflow.forms.FormKeys;

/** What forms show of the lists of respondents as they stand now. */
@Component
class RespondentTexts {

    private final RespondentLists lists;
    private final Sendings sendings;

    RespondentTexts(RespondentLists lists, Sendings sendings) {
        this.lists = lists;
        this.sendings = sendings;
    }

    /** Whether a unit's list is there, and how many people of each group are on it. */
    String state(String planId, String unit) {
        return lists.find(planId, unit)
                .map(list -> told(list, lists.groups(planId, unit)))
                .orElse("Chưa nộp danh sách.");
    }

    /** Counts, pairs and gaps of the list for the Ministry, by the keys of the form. */
    Map<String, Object> sending(String planId) {
        SendingList list = sendings.list(planId);
        var values = new LinkedHashMap<String, Object>();
        for (GroupCount count : list.counts()) {
            values.put(FormKeys.ofGroup(count.group(), FormKeys.LISTED), Integer.toString(count.listed()));
            values.put(FormKeys.ofGroup(count.group(), FormKeys.REMOVED), Integer.toString(count.removed()));
            values.put(FormKeys.ofGroup(count.group(), FormKeys.PEOPLE), Integer.toString(count.toSend()));
        }
        values.put(FormKeys.TOTAL, Integer.toString(list.people().size()));
        values.put(FormKeys.OPEN_PAIRS, Integer.toString(list.open().size()));
        values.put(
                FormKeys.PAIRS,
                list.matches().isEmpty()
                        ? "Không có."
                        : Shown.text(list.matches().stream()
                                .map(match -> told(match, list))
                                .collect(Collectors.joining("\n"))));
        values.put(FormKeys.INCOMPLETE, !list.gaps().isEmpty());
        values.put(FormKeys.GAPS, Shown.text(String.join("\n", list.gaps())));
        return values;
    }

    private static String told(RespondentList list, List<SurveyGroup> groups) {
        String people = groups.stream()
                .map(group -> "%s: %d người".formatted(group.name(), people(list, group)))
                .collect(Collectors.joining("; "));
        return "Đã nộp bản %d ngày %s. %s."
                .formatted(
                        list.version(),
                        VietnamTime.format(VietnamTime.dateOf(list.act().at())),
                        people.isEmpty() ? list.people().size() + " người" : people);
    }

    private static long people(RespondentList list, SurveyGroup group) {
        return list.people().stream()
                .map(Person::group)
                .filter(group.code()::equals)
                .count();
    }

    private static String told(DecidedMatch decided, SendingList list) {
        return "%d. %s – %s. %s: %s"
                .formatted(
                        decided.number(),
                        told(decided.match().kept(), list),
                        told(decided.match().removed(), list),
                        decided.match().why(),
                        decided.decision()
                                .map(RespondentTexts::told)
                                .orElse(decided.isOpen() ? "CHỜ QUYẾT ĐỊNH" : "loại người thứ hai theo Kế hoạch"));
    }

    private static String told(Decision decision) {
        return (decision.onePerson() ? "là một người, " : "là hai người, ") + decision.reason();
    }

    private static String told(Respondent respondent, SendingList list) {
        Person person = respondent.person();
        return "%s (%s, %s; %s)"
                .formatted(person.name(), person.position(), person.unit(), list.groupName(person.group()));
    }
}
