package vn.parindex.province.respondent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.SurveyGroup;
import vn.parindex.province.work.Organisation;

/** Whether a unit may list a person, and whether what it says about them can be right. */
final class PersonChecks {

    private static final int LONGEST = 255;
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1920, 1, 1);
    private static final int YOUNGEST = 18;

    private final Organisation units;
    private final String listedBy;
    private final boolean listsAnybody;
    private final LocalDate today;

    /**
     * Checks for the list of one unit.
     *
     * @param listsAnybody whether the unit may list people of every group
     */
    PersonChecks(Organisation units, String listedBy, boolean listsAnybody, LocalDate today) {
        this.units = units;
        this.listedBy = listedBy;
        this.listsAnybody = listsAnybody;
        this.today = today;
    }

    /** Vietnamese sentences; none if nothing is wrong. */
    List<String> problems(Person person) {
        var problems = new ArrayList<>(personProblems(person));
        problems.addAll(groupProblems(person));
        return problems;
    }

    /** What is wrong with what is said about the person, beside the group. */
    List<String> personProblems(Person person) {
        var problems = new ArrayList<String>();
        requireText(person.name(), "họ và tên", problems);
        requireText(person.position(), "chức vụ", problems);
        requireText(person.unit(), "cơ quan, đơn vị công tác", problems);
        if (person.officialId() != null && person.officialId().length() > LONGEST) {
            problems.add("Số định danh dài quá %d ký tự.".formatted(LONGEST));
        }
        LocalDate birth = person.birthDate();
        if (birth != null && (birth.isBefore(EARLIEST_BIRTH) || birth.isAfter(today.minusYears(YOUNGEST)))) {
            problems.add("Ngày sinh %s không hợp lý; kiểm tra lại.".formatted(VietnamTime.format(birth)));
        }
        return problems;
    }

    /** Whether there is such a group, and the unit lists people of it. */
    List<String> groupProblems(Person person) {
        var problems = new ArrayList<String>();
        if (person.group() == null || person.group().isBlank()) {
            return List.of("Chưa chọn nhóm đối tượng.");
        }
        List<SurveyGroup> groups = units.plan().survey().groups();
        groups.stream()
                .filter(group -> group.code().equals(person.group()))
                .findFirst()
                .ifPresentOrElse(
                        group -> {
                            if (!listsAnybody && !listers(group, units).contains(listedBy)) {
                                problems.add("%s không lập danh sách nhóm “%s”."
                                        .formatted(units.name(listedBy), group.name()));
                            }
                        },
                        () -> problems.add("Không có nhóm đối tượng “%s” trong kế hoạch; ghi một trong: %s."
                                .formatted(
                                        person.group(),
                                        groups.stream()
                                                .filter(group -> listsAnybody
                                                        || listers(group, units).contains(listedBy))
                                                .map(SurveyGroup::name)
                                                .collect(Collectors.joining("”; “", "“", "”")))));
        return problems;
    }

    /** Codes of the units that list the people of a group now. */
    static List<String> listers(SurveyGroup group, Organisation units) {
        return units.plan()
                .units(group.parties())
                .map(units::current)
                .distinct()
                .toList();
    }

    private static void requireText(String text, String what, List<String> problems) {
        if (text == null || text.isBlank()) {
            problems.add("Chưa ghi %s.".formatted(what));
        } else if (text.length() > LONGEST) {
            problems.add("Nội dung %s dài quá %d ký tự; rút gọn lại.".formatted(what, LONGEST));
        }
    }
}
