package vn.parindex.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PlanTest {

    private final Plan plan = ShippedFiles.plan().value().orElseThrow();

    @Test
    void aFieldIsAppraisedByTheDepartmentThatAnswersForIt() {
        assertThat(plan.appraiserOf("huyen-tra-cu", "6")).isEqualTo("so-tai-chinh");
    }

    @Test
    void nobodyAppraisesThemselves() {
        assertThat(plan.appraiserOf("so-tai-chinh", "6")).isEqualTo("to-giup-viec");
        assertThat(plan.appraiserOf("so-tai-chinh", "1")).isEqualTo("so-noi-vu");
    }

    @Test
    void aUnitsGroupTellsItsCriteriaSetAndWeights() {
        assertThat(plan.groupOf("huyen-tra-cu").criteriaSet()).isEqualTo("mau-cap-huyen-2023");
        assertThat(plan.groupOf("huyen-tra-cu").surveyPoints()).isEqualByComparingTo("38");
    }

    @Test
    void noBallotsAreExpectedAboutAUnitThatIsNotEvaluated() {
        assertThat(plan.expectedBallotsOf("vnpt-tra-vinh")).isZero();
    }

    @Test
    void shiftingMovesPeriods() {
        var shifted = plan.shifted(365);

        assertThat(shifted.milestone("plan").period().start()).isEqualTo(LocalDate.of(2024, 4, 30));
        assertThat(shifted.milestone("publication").period().end()).isEqualTo(LocalDate.of(2025, 4, 30));
    }

    /** New Year's Day of the year in which a sample is tried out is a day off, whatever plan it comes from. */
    @Test
    void shiftingMovesThePlansOwnDaysButNotTheHolidays() {
        var read = new PlanReader()
                .read("plan.yaml", ShippedFiles.planText() + "holidays: [2023-12-20]\n", ShippedFiles::findCriteriaSet)
                .value()
                .orElseThrow();

        assertThat(read.calendar().isWorkingDay(LocalDate.of(2023, 12, 20))).isFalse();
        var calendar = read.shifted(366).calendar();
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 12, 20))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2023, 12, 20))).isTrue();
    }

    @Test
    void shiftingMovesNothingElse() {
        assertThat(plan.shifted(-30))
                .usingRecursiveComparison()
                .ignoringFields("milestones", "planCalendar")
                .isEqualTo(plan);
        assertThat(plan.shifted(-30).milestones())
                .usingRecursiveComparison()
                .ignoringFields("period")
                .isEqualTo(plan.milestones());
        assertThat(plan.shifted(-30).shifted(30)).isEqualTo(plan);
    }

    @Test
    void askingForAnUnknownCodeIsRefused() {
        assertThat(plan.findUnit("so-ngoai-vu")).isEmpty();
        assertThatThrownBy(() -> plan.unit("so-ngoai-vu")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> plan.milestone("tong-ket")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> plan.groupOf("vnpt-tra-vinh")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> plan.appraiserOf("so-noi-vu", "9")).isInstanceOf(NoSuchElementException.class);
    }
}
