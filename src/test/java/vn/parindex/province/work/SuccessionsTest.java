package vn.parindex.province.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.province.work.ProvinceAtWork.FINANCE;
import static vn.parindex.province.work.ProvinceAtWork.INTERIOR;
import static vn.parindex.province.work.ProvinceAtWork.PLAN;
import static vn.parindex.province.work.ProvinceAtWork.PLANNING;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In March 2025 provinces merged departments while the explanation of the year 2024 was under way. */
class SuccessionsTest {

    private static final Paper DECISION = new Paper("305/QĐ-UBND", LocalDate.of(2025, 2, 28));
    private static final String NEW_NAME = "Sở Nông nghiệp và Môi trường";

    private final ProvinceAtWork province = new ProvinceAtWork();
    private final Successions successions = province.get(Successions.class);

    @BeforeEach
    void it_is_march_2025() {
        province.today(2025, 3, 3);
    }

    @Test
    void before_a_merger_everybody_answers_for_what_the_annex_says() {
        Responsibilities now = now();

        assertThat(now.departmentOf("8.2")).isEqualTo(PLANNING);
        assertThat(now.lead(now.assignment("6.2"))).isEqualTo(PLANNING);
        assertThat(now.departmentOf("2.1")).isEqualTo("so-tu-phap");
    }

    @Test
    void the_successor_leads_takes_part_and_answers_from_then_on() {
        merge(PLANNING, FINANCE);

        Responsibilities now = now();
        assertThat(now.departmentOf("8.2")).isEqualTo(FINANCE);
        assertThat(now.lead(now.assignment("6.2"))).isEqualTo(FINANCE);
        assertThat(now.coordinating(now.assignment("6.2")))
                .as("the lead does not coordinate with itself")
                .doesNotContain(FINANCE, PLANNING);
        assertThat(now.coordinating(now.assignment("1.1"))).contains(FINANCE).doesNotContain(PLANNING);
        assertThat(now.organisation().name(PLANNING)).isEqualTo("Sở Kế hoạch và Đầu tư");
        assertThat(now.organisation().units()).doesNotContain(PLANNING).contains(FINANCE);
    }

    @Test
    void a_successor_that_is_merged_itself_passes_everything_on() {
        merge(PLANNING, FINANCE);
        merge(FINANCE, INTERIOR);

        assertThat(now().departmentOf("8.2")).isEqualTo(INTERIOR);
        assertThat(now().organisation().current(PLANNING)).isEqualTo(INTERIOR);
    }

    @Test
    void two_departments_found_a_new_one_that_the_plan_does_not_have() {
        found("so-nong-nghiep-va-phat-trien-nong-thon");
        found("so-tai-nguyen-va-moi-truong");

        Responsibilities now = now();
        String founded = "so-nong-nghiep-va-moi-truong";
        assertThat(now.lead(now.assignment("7.3"))).isEqualTo(founded);
        assertThat(now.lead(now.assignment("7.6"))).isEqualTo(founded);
        assertThat(now.organisation().name(founded)).isEqualTo(NEW_NAME);
        assertThat(now.organisation().units()).containsOnlyOnce(founded);
    }

    @Test
    void people_of_a_merged_unit_act_for_its_successor() {
        merge(PLANNING, FINANCE);

        Responsibilities now = now();
        assertThat(now.leads(ProvinceAtWork.of(PLANNING), now.assignmentsOf("8.2")))
                .isTrue();
    }

    @Test
    void what_is_recorded_says_by_which_decision_why_and_by_whom() {
        Succession recorded = merge(PLANNING, FINANCE);

        assertThat(successions.of(PLAN)).containsExactly(recorded);
        assertThat(recorded.decision().text()).isEqualTo("305/QĐ-UBND ngày 28/02/2025");
        assertThat(recorded.reason()).isEqualTo("Sắp xếp tổ chức bộ máy");
        assertThat(recorded.act().user()).isEqualTo("so-noi-vu.canbo");
    }

    @Test
    void whoever_moves_open_tasks_is_told_with_the_names_and_can_stop_the_merger() {
        var told = new ArrayList<UnitMerged>();
        province.whenMerged(told::add);
        Succession recorded = merge(PLANNING, FINANCE);

        assertThat(told).containsExactly(new UnitMerged(PLAN, recorded, "Sở Kế hoạch và Đầu tư", "Sở Tài chính"));
        province.whenMerged(merged -> {
            throw new IllegalStateException("a task cannot be moved");
        });
        assertThatThrownBy(() -> merge(FINANCE, INTERIOR))
                .as("what is thrown here rolls the transaction back")
                .hasMessage("a task cannot be moved");
    }

    @Test
    void a_unit_is_not_merged_into_itself() {
        refused(FINANCE, FINANCE, "“Sở Tài chính” không thể sáp nhập vào chính mình");
    }

    @Test
    void units_that_the_plan_does_not_know_are_refused() {
        refused("so-xay-cau", FINANCE, "mang mã “so-xay-cau”");
        refused(PLANNING, "so-xay-cau", "nếu là cơ quan mới thành lập, ghi tên");
    }

    @Test
    void a_unit_is_merged_once() {
        merge(PLANNING, FINANCE);

        refused(PLANNING, INTERIOR, "đã sáp nhập vào “Sở Tài chính” theo Quyết định 305/QĐ-UBND");
    }

    @Test
    void a_unit_that_is_no_more_takes_nothing_over() {
        merge(PLANNING, FINANCE);

        refused("so-xay-dung", PLANNING, "chọn cơ quan đang hoạt động để tiếp nhận");
    }

    @Test
    void mergers_do_not_go_round_in_circles() {
        merge(PLANNING, FINANCE);
        merge(FINANCE, INTERIOR);

        refused(INTERIOR, PLANNING, "không thể tiếp nhận lại cơ quan này");
        refused(INTERIOR, FINANCE, "không thể tiếp nhận lại cơ quan này");
    }

    @Test
    void a_merger_needs_its_decision_and_a_reason() {
        var merger = Merger.into(PLANNING, FINANCE, new Paper(" ", LocalDate.of(2025, 3, 4)), "");

        assertThatThrownBy(() -> successions.merge(PLAN, merger, ProvinceAtWork.of(INTERIOR)))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll("ghi số, ký hiệu", "ngày 04/03/2025 chưa đến", "Ghi rõ lý do");
    }

    @Test
    void only_the_interior_department_records_a_merger() {
        var merger = Merger.into(PLANNING, FINANCE, DECISION, "Sắp xếp tổ chức bộ máy");

        assertThatThrownBy(() -> successions.merge(PLAN, merger, ProvinceAtWork.of(FINANCE)))
                .hasMessage("Việc này do Sở Nội vụ thực hiện; Sở Tài chính không thực hiện được.");
    }

    private Responsibilities now() {
        return successions.responsibilities(PLAN);
    }

    private Succession merge(String from, String to) {
        String interior = now().interior();
        return successions.merge(
                PLAN, Merger.into(from, to, DECISION, "Sắp xếp tổ chức bộ máy"), ProvinceAtWork.of(interior));
    }

    private void found(String from) {
        successions.merge(
                PLAN, Merger.founding(from, NEW_NAME, DECISION, "Sắp xếp tổ chức bộ máy"), ProvinceAtWork.of(INTERIOR));
    }

    private void refused(String from, String to, String because) {
        assertThatThrownBy(() -> merge(from, to)).isInstanceOf(Refused.class).hasMessageContaining(because);
        assertThat(successions.of(PLAN)).noneMatch(s -> s.from().equals(from) && s.to().equals(to));
    }
}
