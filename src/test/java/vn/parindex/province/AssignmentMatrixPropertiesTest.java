package vn.parindex.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.parindex.calendar.Deadline;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;

/** Whatever nodes of the set are assigned, each to one item. */
class AssignmentMatrixPropertiesTest {

    private static final CriteriaSet SET = SmallProvince.set();
    private static final ProvincePlan PLAN = SmallProvince.plan();

    @Property
    void a_leaf_follows_the_nearest_node_at_or_above_it_that_is_assigned(@ForAll("nodes") Set<String> assigned) {
        var matrix = AssignmentMatrix.of(assigning(assigned), SET);

        assertThat(matrix.rows()).hasSameSizeAs(SET.leaves());
        assertThat(matrix.rows())
                .allSatisfy(row -> assertThat(row.assignedAs()).isEqualTo(nearest(row.leaf(), assigned)));
        assertThat(matrix.problems()).noneMatch(problem -> problem.kind() == MatrixProblem.Kind.TWO_LEADS);
    }

    @Property
    void nothing_stops_the_start_exactly_if_every_leaf_has_a_lead_or_a_reason(@ForAll("nodes") Set<String> assigned) {
        var matrix = AssignmentMatrix.of(assigning(assigned), SET);

        assertThat(matrix.blocking().isEmpty())
                .isEqualTo(matrix.rows().stream().noneMatch(row -> row.origin() == Origin.NONE));
    }

    /** From the code upwards, part by part. */
    private static Optional<String> nearest(Criterion leaf, Set<String> assigned) {
        return Stream.iterate(
                        leaf.code(),
                        code -> !code.isEmpty(),
                        code -> code.contains(".") ? code.substring(0, code.lastIndexOf('.')) : "")
                .filter(assigned::contains)
                .findFirst();
    }

    private static ProvincePlan assigning(Set<String> codes) {
        return Variant.assigning(
                PLAN,
                codes.stream()
                        .map(code -> new Assignment(
                                "item " + code,
                                AssignmentKind.SCORE,
                                code,
                                List.of(),
                                List.of(code),
                                "so-y-te",
                                List.of(),
                                new Deadline.By(LocalDate.parse("2025-01-10"))))
                        .toList());
    }

    @Provide
    Arbitrary<Set<String>> nodes() {
        return Arbitraries.of(SET.fields().stream()
                        .flatMap(Criterion::nodes)
                        .map(Criterion::code)
                        .toList())
                .set();
    }
}
