package vn.parindex.workflow.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.province.ProvincePlan;
import vn.parindex.province.ProvincePlanFiles;
import vn.parindex.province.respondent.Deduplication;
import vn.parindex.province.respondent.Match;
import vn.parindex.province.respondent.Person;
import vn.parindex.province.respondent.Respondent;

class SimulatedPeopleTest {

    @ParameterizedTest
    @CsvSource({"daknong-2023, 65, 320, 25, 1", "daknong-2024, 57, 315, 24, 1", "daknong-2024, 57, 315, 24, 43"})
    void as_many_as_the_plan_counts_on_are_left_without_those_who_stand_there_twice(
            String plan, int leaders, int heads, int districts, long seed) {
        Map<String, Long> groups = people(plan, seed).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Person::group, Collectors.counting()));

        assertThat(groups)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "dai-bieu-hdnd",
                        50L,
                        "lanh-dao-so",
                        leaders + 2L,
                        "lanh-dao-phong",
                        heads + 2L,
                        "lanh-dao-huyen",
                        districts + 2L));
    }

    @Test
    void some_delegates_lead_an_office_and_two_people_have_one_name() {
        List<Match> ruled = matches("daknong-2024");
        assertThat(ruled).hasSize(7);
        assertThat(ruled)
                .filteredOn(Match::decided)
                .hasSize(6)
                .allMatch(match -> match.kept().person().group().equals("dai-bieu-hdnd"));

        assertThat(matches("daknong-2023"))
                .as("the plan of 2023 has no rule")
                .hasSize(7)
                .noneMatch(Match::decided);
    }

    @Test
    void every_unit_that_is_asked_lists_somebody_and_everybody_says_that_they_are_made_up() {
        Map<String, List<Person>> lists = people("daknong-2024", 7);

        assertThat(lists).hasSize(28);
        assertThat(lists.values()).allSatisfy(list -> assertThat(list).isNotEmpty());
        assertThat(lists.values().stream().flatMap(List::stream))
                .allMatch(person -> person.name().endsWith("(mô phỏng)"));
    }

    @Test
    void the_seed_decides() {
        assertThat(people("daknong-2024", 7))
                .isEqualTo(people("daknong-2024", 7))
                .isNotEqualTo(people("daknong-2024", 8));
    }

    private static List<Match> matches(String plan) {
        var respondents = new ArrayList<Respondent>();
        people(plan, 7)
                .forEach((unit, list) -> list.forEach(
                        person -> respondents.add(new Respondent(person, unit, 1, respondents.size() + 1))));
        return new Deduplication(plan(plan).survey()).matches(respondents);
    }

    private static Map<String, List<Person>> people(String plan, long seed) {
        return SimulatedPeople.of(plan(plan), new Dice(seed));
    }

    private static ProvincePlan plan(String id) {
        return ProvincePlanFiles.read(id).year().plan();
    }
}
