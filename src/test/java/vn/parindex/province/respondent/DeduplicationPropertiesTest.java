package vn.parindex.province.respondent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.parindex.province.SurveyPlan;
import vn.parindex.province.work.ProvinceAtWork;

class DeduplicationPropertiesTest {

    private static final LocalDate BORN = LocalDate.of(1975, 3, 2);
    private static final SurveyPlan PLAN = ProvinceAtWork.year().plan().survey();

    @Property
    void the_rule_never_removes_the_last_entry_of_a_person(@ForAll("people") List<Person> people) {
        List<Respondent> listed = DeduplicationTest.listed(people.toArray(Person[]::new));
        Set<Respondent> removed = new HashSet<>();
        List<Match> matches = new Deduplication(PLAN).matches(listed);
        matches.stream().filter(Match::decided).map(Match::removed).forEach(removed::add);

        for (Match match : matches) {
            assertThat(match.kept()).isNotEqualTo(match.removed());
            if (match.decided()) {
                assertThat(listed)
                        .filteredOn(other -> !removed.contains(other))
                        .extracting(other -> other.person().nameKey())
                        .contains(match.removed().person().nameKey());
            }
        }
    }

    @Provide
    Arbitrary<List<Person>> people() {
        return Combinators.combine(
                        Arbitraries.of("Lê B", "Lê C"),
                        Arbitraries.of(BORN, BORN.plusYears(1)).injectNull(0.3),
                        Arbitraries.of("1", "2").injectNull(0.5),
                        Arbitraries.of("Sở Y tế", "HĐND tỉnh"),
                        Arbitraries.of("dai-bieu-hdnd", "lanh-dao-so", "lanh-dao-phong"))
                .as((name, birth, id, unit, group) -> new Person(name, birth, id, "x", unit, group))
                .list()
                .ofMaxSize(8);
    }
}
