package vn.parindex.workflow.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.parindex.province.ProvincePlan;
import vn.parindex.province.SurveyGroup;
import vn.parindex.province.respondent.Person;

/**
 * Made-up people for the lists of respondents: as many in each group as the plan counts on, spread over the units that
 * list them. Some of the first group, who are delegates in the plans at hand, stand in the list of another group besides;
 * two people of one office have the same name. The same seed gives the same people, whichever unit asks first.
 */
final class SimulatedPeople {

    private static final String MARK = "(mô phỏng)";

    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Phan", "Võ",
            "Lý");
    private static final List<String> MIDDLES =
            List.of("Văn", "Thị", "Đức", "Minh", "Ngọc", "Thanh", "Quốc", "Xuân", "Hữu", "Bích");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Cường", "Dũng", "Đào", "Giang", "Hạnh", "Hòa", "Hùng", "Hương", "Khánh", "Lan", "Linh",
            "Long", "Mai", "Nam", "Nga", "Phúc", "Quang", "Sơn", "Tâm", "Thảo", "Thủy", "Trung", "Tuấn", "Vinh", "Yến");

    /** People of the first group who stand in each other group besides, at most. */
    private static final int TWICE = 2;

    /** A group in which fewer are expected has nobody of the first. */
    private static final int LARGE = 20;

    private final ProvincePlan plan;
    private final Dice dice;
    private final int names = FAMILIES.size() * MIDDLES.size() * GIVEN.size();
    private final int firstName;
    private final int step;

    private SimulatedPeople(ProvincePlan plan, Dice dice) {
        this.plan = plan;
        this.dice = dice;
        SplittableRandom chance = dice.about("names", plan.id());
        firstName = chance.nextInt(names);
        // has no divisor in common with the number of names, so each comes once before any comes again
        step = 1009 + 2 * 3 * 5 * chance.nextInt(100);
    }

    /** The people by the unit that lists them, in the order of the groups. */
    static Map<String, List<Person>> of(ProvincePlan plan, Dice dice) {
        return new SimulatedPeople(plan, dice).all();
    }

    private Map<String, List<Person>> all() {
        var lists = new LinkedHashMap<String, List<Person>>();
        var first = new ArrayList<Person>();
        int nth = 0;
        boolean namesakes = false;
        for (SurveyGroup group : plan.survey().groups()) {
            List<String> units = plan.units(group.parties()).distinct().toList();
            for (int i = 0; i < (units.isEmpty() ? 0 : group.expected()); i++) {
                String unit = units.get(i % units.size());
                Person person = person(nth++, group, unit);
                List<Person> list = lists.computeIfAbsent(unit, code -> new ArrayList<>());
                if (!namesakes && !isFirst(group) && i >= units.size()) {
                    person = namesake(list.get(list.size() - 1), group);
                    namesakes = true;
                }
                list.add(person);
                if (isFirst(group)) {
                    first.add(person);
                }
            }
            besides(group, units, first, lists);
        }
        return lists;
    }

    /** Delegates who lead an office are on its list, too. */
    private void besides(SurveyGroup group, List<String> units, List<Person> first, Map<String, List<Person>> lists) {
        if (isFirst(group) || group.expected() < LARGE || units.isEmpty()) {
            return;
        }
        for (int i = 0; i < TWICE && !first.isEmpty(); i++) {
            Person twice = first.remove(0);
            String unit = units.get(i % units.size());
            lists.get(unit)
                    .add(new Person(
                            twice.name(),
                            twice.birthDate(),
                            null,
                            "Lãnh đạo " + MARK,
                            plan.unit(unit).name(),
                            group.code()));
        }
    }

    private boolean isFirst(SurveyGroup group) {
        return group.equals(plan.survey().groups().get(0));
    }

    private Person person(int nth, SurveyGroup group, String unit) {
        SplittableRandom chance = dice.about("person", plan.id(), Integer.toString(nth));
        return new Person(
                name(nth),
                LocalDate.of(1964 + chance.nextInt(30), 1 + chance.nextInt(12), 1 + chance.nextInt(28)),
                null,
                "Đối tượng khảo sát " + MARK,
                plan.unit(unit).name(),
                group.code());
    }

    /** Whether they are one person nobody can tell from the list: the day of birth is not stated. */
    private static Person namesake(Person other, SurveyGroup group) {
        return new Person(other.name(), null, null, "Người trùng tên " + MARK, other.unit(), group.code());
    }

    private String name(int nth) {
        int number = Math.floorMod(firstName + nth * step, names);
        return "%s %s %s %s"
                .formatted(
                        FAMILIES.get(number % FAMILIES.size()),
                        MIDDLES.get(number / FAMILIES.size() % MIDDLES.size()),
                        GIVEN.get(number / FAMILIES.size() / MIDDLES.size()),
                        MARK);
    }
}
