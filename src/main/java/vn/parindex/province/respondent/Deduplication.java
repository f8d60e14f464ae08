package vn.parindex.province.respondent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.province.SurveyGroup;
import vn.parindex.province.SurveyPlan;

/**
 * Finds people who stand in the lists twice. Equal name with equal day of birth or official number is one person; equal
 * name and workplace, or equal number under another name, may be. Who is one person in two groups counts in the group
 * that the plan prefers (Đắk Nông 845/KH-UBND 2024, mục II.2.a: as delegate of the People's Council); where the plan says
 * nothing, a person decides.
 */
public final class Deduplication {

    private enum Certainty {
        DIFFERENT,
        DOUBTFUL,
        CERTAIN
    }

    private final SurveyPlan survey;

    public Deduplication(SurveyPlan survey) {
        this.survey = survey;
    }

    /** All pairs, in the order of the entries. */
    public List<Match> matches(List<Respondent> respondents) {
        // only equal names or equal numbers can match
        var candidates = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < respondents.size(); i++) {
            Person person = respondents.get(i).person();
            candidates
                    .computeIfAbsent("name " + person.nameKey(), key -> new ArrayList<>())
                    .add(i);
            if (person.officialId() != null) {
                candidates
                        .computeIfAbsent("id " + person.officialId(), key -> new ArrayList<>())
                        .add(i);
            }
        }
        var found = new TreeMap<Long, Match>();
        for (List<Integer> same : candidates.values()) {
            for (int first = 0; first < same.size(); first++) {
                for (int second = first + 1; second < same.size(); second++) {
                    int a = same.get(first);
                    int b = same.get(second);
                    match(respondents.get(a), respondents.get(b))
                            .ifPresent(match -> found.put((long) a * respondents.size() + b, match));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private Optional<Match> match(Respondent earlier, Respondent later) {
        Person a = earlier.person();
        Person b = later.person();
        Certainty certainty = certainty(a, b);
        if (certainty == Certainty.DIFFERENT) {
            return Optional.empty();
        }
        boolean oneGroup = a.group().equals(b.group());
        boolean preferLater = !oneGroup && isPreferred(b);
        boolean ruled = oneGroup || isPreferred(a) || isPreferred(b);
        String why = "%s; %s".formatted(equality(a, b), precedence(a, b, oneGroup));
        return Optional.of(
                preferLater
                        ? new Match(later, earlier, certainty == Certainty.CERTAIN && ruled, why)
                        : new Match(earlier, later, certainty == Certainty.CERTAIN && ruled, why));
    }

    private static Certainty certainty(Person a, Person b) {
        boolean sameName = a.nameKey().equals(b.nameKey());
        boolean bothHaveIds = a.officialId() != null && b.officialId() != null;
        boolean sameId = bothHaveIds && a.officialId().equals(b.officialId());
        if (!sameName) {
            return sameId ? Certainty.DOUBTFUL : Certainty.DIFFERENT;
        }
        if (bothHaveIds && !sameId) {
            return Certainty.DIFFERENT;
        }
        boolean sameBirth = a.birthDate() != null && a.birthDate().equals(b.birthDate());
        if (sameId || sameBirth) {
            return Certainty.CERTAIN;
        }
        return a.worksWhere(b) ? Certainty.DOUBTFUL : Certainty.DIFFERENT;
    }

    private static String equality(Person a, Person b) {
        if (!a.nameKey().equals(b.nameKey())) {
            return "Trùng số định danh nhưng khác họ tên";
        }
        if (a.officialId() != null && a.officialId().equals(b.officialId())) {
            return "Trùng họ tên và số định danh";
        }
        return a.birthDate() != null && a.birthDate().equals(b.birthDate())
                ? "Trùng họ tên và ngày sinh"
                : "Trùng họ tên và cơ quan, chưa đủ ngày sinh hoặc số định danh để chắc chắn";
    }

    private String precedence(Person a, Person b, boolean oneGroup) {
        if (oneGroup) {
            return "cùng nhóm nên giữ dòng trước";
        }
        return isPreferred(a) || isPreferred(b)
                ? "ưu tiên nhóm “%s” theo kế hoạch"
                        .formatted(name(survey.preferred().orElseThrow()))
                : "kế hoạch không nêu nhóm được ưu tiên, cần người quyết định";
    }

    private boolean isPreferred(Person person) {
        return survey.preferred().filter(person.group()::equals).isPresent();
    }

    private String name(String group) {
        return survey.groups().stream()
                .filter(known -> known.code().equals(group))
                .map(SurveyGroup::name)
                .findFirst()
                .orElse(group);
    }
}
