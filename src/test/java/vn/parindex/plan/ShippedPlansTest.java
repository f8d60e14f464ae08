package vn.parindex.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.calendar.SpecialDays;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.CriteriaSet;

/** What is shipped says what the sources say: Trà Vinh 43/KH-UBND of 09/5/2023. */
class ShippedPlansTest {

    private final Plan plan = ShippedFiles.plan().value().orElseThrow();

    @Test
    void theShippedPlanHasNoProblemAtAll() {
        assertThat(ShippedFiles.plan().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mau-so-nganh-2023", "mau-cap-huyen-2023"})
    void theShippedCriteriaSetsHaveNoProblemAtAll(String id) {
        assertThat(ShippedFiles.criteriaSet(id).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"mau-so-nganh-2023, 63, 37", "mau-cap-huyen-2023, 62, 38"})
    void theShippedCriteriaSetsHaveEightFieldsAndTheWeightsOfTheirGroup(String id, String appraisal, String survey) {
        CriteriaSet set = ShippedFiles.criteriaSet(id).value().orElseThrow();

        assertThat(set.fields()).hasSize(8);
        assertThat(set.leaves()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(set.maximum()).isEqualByComparingTo("100");
        assertThat(set.maximum(Basis.SELF).add(set.maximum(Basis.EXTERNAL))).isEqualByComparingTo(appraisal);
        assertThat(set.maximum(Basis.SURVEY)).isEqualByComparingTo(survey);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mau-so-nganh-2023", "mau-cap-huyen-2023"})
    void theSampleCriteriaSetsSayThatTheyAreNotOfficial(String id) {
        CriteriaSet set = ShippedFiles.criteriaSet(id).value().orElseThrow();

        assertThat(set.official()).isFalse();
        assertThat(set.notice()).containsIgnoringCase("không phải văn bản chính thức");
    }

    @Test
    void theDecisionIsThatOfTheSource() {
        assertThat(plan.decision().number()).isEqualTo("43/KH-UBND");
        assertThat(plan.decision().date()).isEqualTo(LocalDate.of(2023, 5, 9));
        assertThat(plan.decision().basis()).hasSize(2).first().asString().contains("534/QĐ-UBND");
    }

    @Test
    void eighteenDepartmentsAndNineDistrictsAreEvaluated() {
        assertThat(plan.evaluatedUnits()).hasSize(27);
        assertThat(plan.unitsOf("so-nganh")).hasSize(18);
        assertThat(plan.unitsOf("cap-huyen")).hasSize(9);
        assertThat(plan.units())
                .filteredOn(unit -> !unit.isEvaluated())
                .extracting(Unit::code)
                .containsExactly("ubnd-tinh", "hoi-dong-tham-dinh", "to-giup-viec", "vnpt-tra-vinh");
    }

    @Test
    void theListOfDepartmentsAndTheAppraisersAreMarkedAsAssumptions() {
        assertThat(plan.notes())
                .anyMatch(note -> note.contains("18 sở, ban, ngành là giả định"))
                .anyMatch(note -> note.contains("thẩm định từng lĩnh vực là giả định"));
    }

    @Test
    void theTenMilestonesHaveThePeriodsOfTheSourceAsWholeMonths() {
        assertThat(plan.milestones())
                .extracting(
                        Milestone::step,
                        Milestone::code,
                        milestone -> milestone.period().start().toString(),
                        milestone -> milestone.period().end().toString())
                .containsExactly(
                        tuple(1, "plan", "2023-05-01", "2023-05-31"),
                        tuple(2, "questionnaires", "2023-06-01", "2023-07-31"),
                        tuple(3, "guidance", "2023-08-01", "2023-09-30"),
                        tuple(4, "conference", "2023-10-01", "2023-10-31"),
                        tuple(5, "self-assessment", "2023-10-01", "2023-12-31"),
                        tuple(6, "council", "2023-10-01", "2023-10-31"),
                        tuple(7, "report", "2023-12-01", "2023-12-31"),
                        tuple(8, "aggregation", "2023-12-01", "2024-02-29"),
                        tuple(9, "council-report", "2024-03-01", "2024-03-31"),
                        tuple(10, "publication", "2024-04-01", "2024-04-30"));
    }

    @Test
    void theLeadsAreThoseOfTheSourceWithGroupsExpanded() {
        assertThat(plan.milestone("plan").leads()).containsExactly("ubnd-tinh");
        assertThat(plan.milestone("plan").coordinating()).containsExactly("so-noi-vu");
        assertThat(plan.milestone("conference").leads()).containsExactly("so-noi-vu", "vnpt-tra-vinh");
        assertThat(plan.milestone("conference").coordinating()).hasSize(27).startsWith("van-phong-ubnd-tinh");
        assertThat(plan.milestone("self-assessment").leads()).hasSize(27);
        assertThat(plan.milestone("report").coordinating()).containsExactly("so-noi-vu");
        assertThat(plan.milestone("council-report").coordinating()).hasSize(18);
        assertThat(plan.milestone("publication").leads()).containsExactly("ubnd-tinh");
    }

    @Test
    void theBallotsAreThoseOfTheSource() {
        assertThat(plan.respondentGroups())
                .extracting(RespondentGroup::ballots)
                .containsExactly(54, 324, 360, 234, 36, 270);
        assertThat(ballotsOf("so-nganh")).isEqualTo(738);
        assertThat(ballotsOf("cap-huyen")).isEqualTo(540);
        assertThat(plan.expectedBallots()).isEqualTo(1278);
        assertThat(plan.expectedBallotsOf("so-tu-phap")).isEqualTo(41);
        assertThat(plan.expectedBallotsOf("huyen-cang-long")).isEqualTo(60);
    }

    @Test
    void everyFieldOfBothSetsHasAnAppraiser() {
        assertThat(plan.fieldAppraisers())
                .containsOnlyKeys(List.of("1", "2", "3", "4", "5", "6", "7", "8"))
                .containsEntry("2", "so-tu-phap")
                .containsEntry("3", "van-phong-ubnd-tinh")
                .containsEntry("6", "so-tai-chinh")
                .containsEntry("7", "so-thong-tin-va-truyen-thong");
    }

    @Test
    void workingDaysAreThoseOfTheOfficialCalendar() {
        assertThat(plan.planCalendar().own()).isEqualTo(SpecialDays.NONE);
        assertThat(List.of(LocalDate.of(2023, 9, 4), LocalDate.of(2024, 2, 8), LocalDate.of(2024, 4, 18)))
                .noneMatch(plan.calendar()::isWorkingDay);
    }

    @Test
    void aStepThatEndsOnADayOffIsDueOnTheNextWorkingDay() {
        assertThat(plan.milestones())
                .extracting(Milestone::code, plan::lastDayOf)
                .contains(
                        tuple("questionnaires", LocalDate.of(2023, 7, 31)), // a Monday
                        tuple("guidance", LocalDate.of(2023, 10, 2)), // 30/09 is a Saturday
                        tuple("self-assessment", LocalDate.of(2024, 1, 2)), // a Sunday before New Year's Day
                        tuple("council-report", LocalDate.of(2024, 4, 1)), // a Sunday
                        tuple("publication", LocalDate.of(2024, 5, 2))); // 30/04 and 01/05
    }

    private int ballotsOf(String group) {
        return plan.unitsOf(group).stream()
                .mapToInt(unit -> plan.expectedBallotsOf(unit.code()))
                .sum();
    }
}
