package vn.parindex.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.CriteriaSet;

/** Who answers for a leaf: the set has 1.1.1, 1.1.2, 1.2 (survey), 2.1 and 2.2 (survey). */
class AssignmentMatrixTest {

    private final CriteriaSet set = SmallProvince.set();
    private final ProvincePlan plan = SmallProvince.plan();

    @Test
    void the_most_specific_assignment_wins_over_what_is_inherited() {
        assertThat(AssignmentMatrix.of(plan, set).rows())
                .extracting(
                        row -> row.leaf().code(),
                        row -> row.assignment().map(Assignment::item).orElse("-"),
                        row -> row.lead().orElse("-"),
                        MatrixRow::origin,
                        MatrixRow::isScoredByLead)
                .containsExactly(
                        tuple("1.1.1", "1.1", "so-noi-vu", Origin.FIELD, true),
                        tuple("1.1.2", "1.2", "so-tai-chinh", Origin.OWN, true),
                        tuple("1.2", "1.1", "so-noi-vu", Origin.FIELD, false),
                        tuple("2.1", "-", "-", Origin.ACKNOWLEDGED, false),
                        tuple("2.2", "II.1", "so-noi-vu", Origin.SURVEY, false));
    }

    @Test
    void a_criterion_passes_its_lead_on_to_what_is_below() {
        var matrix = AssignmentMatrix.of(assigning("1.1.2", "1.1"), set);

        assertThat(matrix.row("1.1.1").origin()).isEqualTo(Origin.CRITERION);
        assertThat(matrix.row("1.1.1").lead()).contains("so-tai-chinh");
        assertThat(matrix.row("1.2").lead()).contains("so-noi-vu");
        assertThat(matrix.rowsOf(plan.assignment("1.1")))
                .extracting(row -> row.leaf().code())
                .containsExactly("1.2");
    }

    @Test
    void a_code_is_no_prefix_of_another_by_its_digits_alone() {
        var matrix = AssignmentMatrix.of(
                assigning("1.1.2", "2"), SmallProvince.set(SmallProvince.SET.replace("\"2", "\"22")));

        assertThat(matrix.row("22.1").assignedAs()).isEmpty();
        assertThat(matrix.blocking())
                .extracting(MatrixProblem::kind, problem -> problem.criterion().orElseThrow())
                .containsExactly(
                        tuple(MatrixProblem.Kind.UNKNOWN_CRITERION, "2"), tuple(MatrixProblem.Kind.NO_LEAD, "22.1"));
    }

    @Test
    void two_leads_on_one_level_are_told_once_for_the_node_that_both_have() {
        var matrix = AssignmentMatrix.of(assigning("1.1.2", "1"), set);

        assertThat(matrix.blocking())
                .extracting(MatrixProblem::kind, problem -> problem.item().orElseThrow(), MatrixProblem::message)
                .containsExactly(
                        tuple(
                                MatrixProblem.Kind.TWO_LEADS,
                                "1.2",
                                "Tiêu chí 1 “Lĩnh vực một” giao ở nhiều mục cùng cấp: 1.1 (Sở Nội vụ), 1.2 (Sở Tài chính); giữ lại một mục."));
    }

    @Test
    void two_leads_of_which_every_leaf_has_a_nearer_one_do_no_harm() {
        var both = plan(List.of("1.1.1", "1.1.2", "1.2"), List.of("1", "2"));
        var twice = with(both, assignment -> assignment.item().equals("2.1") ? scoring(assignment, "1") : assignment);

        assertThat(AssignmentMatrix.of(twice, set).problems()).isEmpty();
    }

    @Test
    void a_leaf_without_a_lead_stops_the_start_unless_somebody_says_why() {
        var silent = acknowledging(plan, List.of());

        assertThat(AssignmentMatrix.of(silent, set).blocking())
                .extracting(MatrixProblem::message)
                .containsExactly(
                        "Tiêu chí 2.1 “Kết quả” chưa giao cơ quan nào chủ trì; giao trong “assignments”, hoặc ghi lý do trong “acknowledged”.");
        assertThat(AssignmentMatrix.of(silent, set).row("2.1").origin()).isEqualTo(Origin.NONE);
        assertThat(AssignmentMatrix.of(plan, set).blocking()).isEmpty();
        assertThat(AssignmentMatrix.of(plan, set).problems())
                .extracting(MatrixProblem::message)
                .containsExactly("Tiêu chí 2.1 “Kết quả” chưa giao cơ quan nào chủ trì. Lý do: Bộ Nội vụ tự chấm");
    }

    @Test
    void an_acknowledgement_of_a_field_speaks_for_all_below_and_may_name_who_answers() {
        var field = acknowledging(plan, List.of(new Acknowledgement("2", Optional.of("IV"), "Chưa chấm")));
        var matrix = AssignmentMatrix.of(field, set);

        assertThat(List.of(matrix.row("2.1"), matrix.row("2.2")))
                .extracting(MatrixRow::origin, row -> row.lead().orElseThrow(), row -> row.reason()
                        .orElseThrow())
                .containsOnly(tuple(Origin.ACKNOWLEDGED, "so-noi-vu", "Chưa chấm"));
    }

    @Test
    void two_leads_and_an_unknown_code_can_be_acknowledged_as_well() {
        var two = acknowledging(
                assigning("1.1.2", "1"),
                List.of(
                        new Acknowledgement("1", Optional.empty(), "Hai sở cùng chấm"),
                        new Acknowledgement("2.1", Optional.empty(), "Bộ tự chấm")));
        var unknown = acknowledging(
                assigning("1.1.2", "7.1"),
                List.of(
                        new Acknowledgement("7.1", Optional.empty(), "Năm nay bỏ"),
                        new Acknowledgement("2.1", Optional.empty(), "Bộ tự chấm")));

        assertThat(AssignmentMatrix.of(two, set).blocking()).isEmpty();
        assertThat(AssignmentMatrix.of(unknown, set).blocking()).isEmpty();
        assertThat(AssignmentMatrix.of(unknown, set).problems())
                .extracting(MatrixProblem::message)
                .contains("Mục 1.2 giao tiêu chí 7.1 nhưng bộ tiêu chí “nho” không có tiêu chí 7.1. Lý do: Năm nay bỏ");
    }

    @Test
    void a_survey_leaf_of_a_plan_without_a_survey_has_no_lead() {
        var withoutSurvey = with(
                plan,
                assignment -> assignment.kind() == AssignmentKind.SURVEY
                        ? of(assignment, AssignmentKind.EVIDENCE, List.of(), assignment.lead())
                        : assignment);

        assertThat(AssignmentMatrix.of(withoutSurvey, set).blocking())
                .extracting(MatrixProblem::kind, problem -> problem.criterion().orElseThrow())
                .containsExactly(tuple(MatrixProblem.Kind.NO_LEAD, "2.2"));
    }

    @Test
    void a_unit_that_is_gone_is_told_for_lead_and_for_who_takes_part() {
        var gone = withUnits(plan, List.of("so-noi-vu", "so-y-te", "ubnd-tinh"));
        var both = withUnits(plan, List.of("so-tai-chinh", "so-y-te", "ubnd-tinh"));

        assertThat(AssignmentMatrix.of(gone, set).blocking())
                .extracting(MatrixProblem::kind, MatrixProblem::message)
                .containsExactly(
                        tuple(
                                MatrixProblem.Kind.UNKNOWN_UNIT,
                                "Mục 1.2 giao cho “so-tai-chinh” nhưng không có cơ quan, đơn vị nào mang mã này; khai báo trong mục “units” hoặc sửa mã."));
        assertThat(AssignmentMatrix.of(both, set).blocking())
                .extracting(problem -> problem.item().orElseThrow())
                .containsExactly("1.1", "2.1", "II.1", "III", "IV");
    }

    @Test
    void the_matrix_is_a_table() throws IOException {
        var csv = new StringBuilder();
        AssignmentMatrixCsv.write(AssignmentMatrix.of(plan, set), csv);

        assertThat(csv)
                .hasToString(
                        """
                        criterion,name,basis,maximum,item,assigned_as,lead,coordinating,inherited,note
                        1.1.1,Thành phần một,self,1,1.1,1,so-noi-vu,group:so-nganh,theo lĩnh vực,
                        1.1.2,Thành phần hai,self,1,1.2,1.1.2,so-tai-chinh,,giao trực tiếp,
                        1.2,Tác động,survey,1,1.1,1,so-noi-vu,group:so-nganh,theo lĩnh vực,
                        2.1,Kết quả,self,1,,,,,"không giao, đã ghi nhận",Bộ Nội vụ tự chấm
                        2.2,Hài lòng,survey,1,II.1,,so-noi-vu,,theo điều tra xã hội học,
                        """);
    }

    /** The plan with another code in the one place that has it. */
    private ProvincePlan assigning(String from, String to) {
        return with(
                plan, assignment -> assignment.criteria().equals(List.of(from)) ? scoring(assignment, to) : assignment);
    }

    private ProvincePlan plan(List<String> first, List<String> second) {
        return with(plan, assignment -> switch (assignment.item()) {
            case "1.1" -> of(assignment, AssignmentKind.SCORE, first, assignment.lead());
            case "1.2" -> of(assignment, AssignmentKind.SCORE, second, assignment.lead());
            default -> assignment;
        });
    }

    private static Assignment scoring(Assignment assignment, String code) {
        return of(assignment, AssignmentKind.SCORE, List.of(code), assignment.lead());
    }

    private static Assignment of(Assignment assignment, AssignmentKind kind, List<String> criteria, String lead) {
        return new Assignment(
                assignment.item(),
                kind,
                assignment.title(),
                assignment.details(),
                criteria,
                lead,
                assignment.coordinating(),
                assignment.deadline());
    }

    private static ProvincePlan with(ProvincePlan plan, UnaryOperator<Assignment> change) {
        return Variant.assigning(plan, plan.assignments().stream().map(change).toList());
    }

    private static ProvincePlan acknowledging(ProvincePlan plan, List<Acknowledgement> acknowledged) {
        return Variant.acknowledging(plan, acknowledged);
    }

    private static ProvincePlan withUnits(ProvincePlan plan, List<String> units) {
        return Variant.withUnits(plan, units);
    }
}
