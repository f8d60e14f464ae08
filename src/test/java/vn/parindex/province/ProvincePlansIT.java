package vn.parindex.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.IntegrationTest;
import vn.parindex.holiday.OfficialCalendars;
import vn.parindex.plan.CriteriaSets;
import vn.parindex.plan.PlanFiles;
import vn.parindex.plan.PlanRejected;
import vn.parindex.plan.Plans;
import vn.parindex.plan.Sha256;

/** Plans of the province in the database. Every test leaves it as it was. */
@IntegrationTest
@Transactional
class ProvincePlansIT {

    @Autowired
    private ProvincePlans plans;

    @Autowired
    private Plans unitPlans;

    @Autowired
    private CriteriaSets sets;

    @Autowired
    private ProvincePlanRepository rows;

    @Autowired
    private JdbcTemplate database;

    @Test
    void a_loaded_plan_is_what_its_file_says_on_the_set_it_was_loaded_with() {
        var source = ProvincePlanFiles.read("daknong-2024");

        var loaded = plans.load(source, 0);

        assertThat(loaded).isEqualTo(source.year());
        assertThat(plans.get("daknong-2024")).isEqualTo(source.year());
        assertThat(plans.get("daknong-2024").isRehearsalOnly()).isTrue();
        assertThat(plans.isSample("daknong-2024")).isFalse();
        assertThat(database.queryForMap("select * from province_plan where id = 'daknong-2024'"))
                .containsEntry("year", 2024)
                .containsEntry("title", source.year().plan().title())
                .containsEntry("document", source.document())
                .containsEntry("document_sha256", Sha256.of(source.document()))
                .containsEntry("criteria_set_id", "daklak-2020")
                .containsEntry("criteria_set_version", 1)
                .containsEntry("shifted_days", 0);
    }

    @Test
    void both_years_run_on_one_stored_set() {
        plans.load(ProvincePlanFiles.read("daknong-2023"), 0);
        plans.load(ProvincePlanFiles.read("daknong-2024"), 0);

        assertThat(plans.all())
                .extracting(year -> year.plan().id())
                .containsSubsequence(List.of("daknong-2024", "daknong-2023"));
        assertThat(database.queryForObject("select count(*) from criteria_set where id = 'daklak-2020'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void a_sample_is_moved_in_time_with_its_days_off() {
        plans.load(ProvincePlanFiles.read("daknong-2024"), 7);

        var plan = plans.get("daknong-2024").plan();
        assertThat(plans.isSample("daknong-2024")).isTrue();
        assertThat(plan.milestone(ProvinceMilestone.SUBMIT_TO_PROVINCE)
                        .orElseThrow()
                        .deadline()
                        .lastDay())
                .contains(LocalDate.parse("2025-01-20"));
        assertThat(plan.assignment("II.1").deadline().lastDay()).contains(LocalDate.parse("2024-12-27"));
        assertThat(plan.calendar().isWorkingDay(LocalDate.parse("2025-01-01")))
                .as("holidays are not the plan's and do not move with it")
                .isFalse();
        assertThat(plan.calendar().isWorkingDay(LocalDate.parse("2025-01-08"))).isTrue();
        assertThat(plan.decision().date()).isEqualTo("2024-12-20");
    }

    @Test
    void a_plan_is_loaded_once() {
        var source = ProvincePlanFiles.read("daknong-2024");
        plans.load(source, 0);

        assertThatThrownBy(() -> plans.load(source, 0))
                .isInstanceOf(PlanRejected.class)
                .hasMessage("daknong-2024: lỗi: kế hoạch này đã được nạp; mỗi kế hoạch chỉ nạp một lần");
    }

    @Test
    void an_id_belongs_to_one_plan_of_whatever_kind() {
        unitPlans.load(PlanFiles.read("travinh-2023"), 0);
        var source = ProvincePlanFiles.read("daknong-2024");
        var year = new ProvincePlanReader()
                .read(
                        "x.yaml",
                        source.document().replace("id: daknong-2024", "id: travinh-2023"),
                        ShippedProvincePlans::set)
                .value()
                .orElseThrow();

        assertThatThrownBy(() -> plans.load(
                        new ProvincePlanFiles.Source(year, source.document(), source.setDocument(), List.of()), 0))
                .isInstanceOf(PlanRejected.class)
                .hasMessageContaining("kế hoạch này đã được nạp");
    }

    @Test
    void a_plan_that_can_only_be_rehearsed_is_refused_outside_a_rehearsal() {
        var real = new ProvincePlans(rows, sets, unitPlans, OfficialCalendars.shipped(), Clock.systemUTC(), false);
        var source = ProvincePlanFiles.read("daknong-2024");

        assertThatThrownBy(() -> real.load(source, 0))
                .isInstanceOf(PlanRejected.class)
                .hasMessage(
                        "daknong-2024: lỗi: chưa có bộ tiêu chí “bnv-892-2024” nên chỉ diễn tập được; nhập phụ lục chính thức của bộ tiêu chí rồi nạp lại");
        assertThat(plans.find("daknong-2024")).isEmpty();
    }

    @Test
    void a_set_that_was_loaded_never_changes() {
        plans.load(ProvincePlanFiles.read("daknong-2023"), 0);
        var source = ProvincePlanFiles.read("daknong-2024");
        var changed = new ProvincePlanFiles.Source(
                source.year(), source.document(), source.setDocument() + "\n# khác", List.of());

        assertThatThrownBy(() -> plans.load(changed, 0))
                .isInstanceOf(PlanRejected.class)
                .hasMessageContaining("daklak-2020: lỗi: bộ tiêu chí phiên bản 1 đã được nạp với nội dung khác");
    }

    @Test
    void a_loaded_plan_is_never_changed_or_deleted() {
        plans.load(ProvincePlanFiles.read("daknong-2024"), 0);

        for (String statement : List.of("update province_plan set title = 'x'", "delete from province_plan")) {
            assertThatThrownBy(() -> inSavepoint(statement)).hasMessageContaining("is append-only");
        }
    }

    /** The transaction of the test goes on after the refusal. */
    private void inSavepoint(String statement) {
        database.execute("savepoint before_refusal");
        try {
            database.execute(statement);
        } finally {
            database.execute("rollback to savepoint before_refusal");
        }
    }

    @Test
    void what_is_not_loaded_is_not_there() {
        assertThat(plans.find("daknong-1999")).isEmpty();
        assertThatThrownBy(() -> plans.get("daknong-1999")).isInstanceOf(NoSuchElementException.class);
    }
}
