package vn.parindex.province.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.province.work.ProvinceAtWork.FINANCE;
import static vn.parindex.province.work.ProvinceAtWork.INTERIOR;
import static vn.parindex.province.work.ProvinceAtWork.JUSTICE;
import static vn.parindex.province.work.ProvinceAtWork.PLAN;
import static vn.parindex.province.work.ProvinceAtWork.PLANNING;
import static vn.parindex.province.work.ProvinceAtWork.of;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.parindex.province.thread.ThreadEntry;
import vn.parindex.province.thread.Threads;
import vn.parindex.province.work.Merger;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.ProvinceAtWork;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Successions;
import vn.parindex.province.work.WholeYear;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.Criterion;

/** The Ministry gives the maximum for everything but 2.1 (1 of 2), 2.4.1 of the survey (0,5 of 1) and 8.4 (0 of 1). */
class ProvinceComparisonsTest {

    private static final Paper PAPER = new Paper("400/QĐ-BNV", LocalDate.of(2025, 4, 6));
    private static final BigDecimal INDEX = new BigDecimal("97.5");

    private final ProvinceAtWork province = new ProvinceAtWork();
    private final MinistryResults results = province.get(MinistryResults.class);
    private final ProvinceComparisons comparisons = province.get(ProvinceComparisons.class);

    ProvinceComparisonsTest() {
        province.today(2025, 4, 7);
    }

    @Test
    void a_result_that_adds_up_is_taken_without_a_word() {
        MinistryResult result = record(figures(), null, INDEX);

        assertThat(result.notes()).isEmpty();
        assertThat(result.tally().points()).isEqualByComparingTo("97.5");
        assertThat(results.find(PLAN)).contains(result);
    }

    @Test
    void an_index_that_differs_from_its_points_is_told_and_refuses_nothing() {
        assertThat(record(figures(), null, new BigDecimal("97.51")).notes())
                .containsExactly(
                        "Chỉ số công bố là 97,51 %, tính lại từ điểm các tiêu chí là 97,5 % (97,5/100 điểm): đề nghị đối"
                                + " chiếu.");
    }

    @Test
    void printed_parents_are_compared_with_their_children() {
        List<MinistryFigure> printed = new ArrayList<>(figures());
        printed.add(new MinistryFigure("2.4", new BigDecimal("4.51")));

        assertThat(record(printed, new BigDecimal("97.5"), INDEX).notes())
                .containsExactly(
                        "Tiêu chí 2.4 ghi 4,51, các dòng con cộng lại là 4,5, lệch 0,01: do làm tròn khi in bảng,"
                                + " không phải sai số liệu");
    }

    @Test
    void what_cannot_be_is_refused_all_at_once() {
        List<MinistryFigure> wrong = new ArrayList<>(figures());
        wrong.removeIf(figure -> figure.criterion().equals("8.6"));
        wrong.add(new MinistryFigure("9.9", BigDecimal.ONE));
        wrong.add(new MinistryFigure("8.2", BigDecimal.ONE));
        wrong.replaceAll(
                figure -> figure.criterion().equals("8.3") ? new MinistryFigure("8.3", BigDecimal.TEN) : figure);
        var result = new PublishedResult(new Paper(null, null), wrong, null, new BigDecimal("101"), 0);

        assertThatThrownBy(() -> results.record(PLAN, result, of(INTERIOR)))
                .hasMessageContainingAll(
                        "ghi số, ký hiệu văn bản",
                        "không có tiêu chí 9.9",
                        "Tiêu chí 8.2 xuất hiện hai lần",
                        "Chỉ số phải là số từ 0 đến 100",
                        "Thứ hạng phải là số nguyên từ 1 đến 100",
                        "Điểm 10 vượt điểm tối đa 2",
                        "Tiêu chí 8.6")
                .satisfies(refused -> assertThat(((Refused) refused).problems()).hasSize(8));
        assertThat(results.find(PLAN)).isEmpty();
    }

    @Test
    void a_result_entered_again_corrects_the_first_which_stays() {
        record(figures(), null, new BigDecimal("97.51"));
        MinistryResult corrected = record(figures(), null, INDEX);

        assertThat(results.find(PLAN)).contains(corrected);
        assertThat(results.history(PLAN)).hasSize(2);
    }

    @Test
    void a_criterion_that_does_not_apply_leaves_points_and_maximum() {
        List<MinistryFigure> figures = changed("8.4", figure -> new MinistryFigure("8.4", null));

        MinistryResult result = record(figures, null, new BigDecimal("98.48"));

        assertThat(result.tally().maximum()).isEqualByComparingTo("99");
        assertThat(result.notes()).isEmpty();
        assertThat(row("8.4").ministry()).isNull();
        assertThat(row("8.4").lost()).isEqualByComparingTo("0");
    }

    @Test
    void self_province_and_ministry_stand_side_by_side() {
        new WholeYear(province).submit();
        new WholeYear(province).accept();
        record(figures(), null, INDEX);

        Side budget = row("8.4");
        assertThat(budget.self()).isEqualByComparingTo("1");
        assertThat(budget.province()).isEqualByComparingTo("1");
        assertThat(budget.ministry()).isEqualByComparingTo("0");
        assertThat(budget.difference()).isEqualByComparingTo("-1");
        assertThat(budget.lost()).isEqualByComparingTo("1");
        assertThat(budget.department()).isEqualTo("Sở Tài chính");
        assertThat(row("2.4.1").self())
                .as("nobody states what the survey decides")
                .isNull();
        assertThat(row("2.4.1").difference()).isNull();
        assertThat(row("2").lost()).isEqualByComparingTo("1.5");
        assertThat(row("8").department())
                .as("several departments answer for field 8")
                .isNull();
        assertThat(row("2").department()).isEqualTo("Sở Tư pháp");
    }

    @Test
    void a_department_answers_for_the_points_and_the_survey_of_its_component() {
        record(figures(), null, INDEX);

        List<DepartmentLoss> departments = comparisons.of(PLAN).departments();

        assertThat(departments).first().satisfies(justice -> {
            assertThat(justice.unit()).isEqualTo(JUSTICE);
            assertThat(justice.maximum()).isEqualByComparingTo("5");
            assertThat(justice.lost()).isEqualByComparingTo("1");
            assertThat(justice.surveyMaximum()).isEqualByComparingTo("5");
            assertThat(justice.surveyLost()).isEqualByComparingTo("0.5");
            assertThat(justice.allLost()).isEqualByComparingTo("1.5");
        });
        assertThat(departments.get(1).unit()).isEqualTo(FINANCE);
        assertThat(sum(departments, DepartmentLoss::maximum)).isEqualByComparingTo("66.5");
        assertThat(sum(departments, DepartmentLoss::surveyMaximum)).isEqualByComparingTo("33.5");
        assertThat(sum(departments, DepartmentLoss::allLost)).isEqualByComparingTo("2.5");
    }

    @Test
    void the_successor_of_a_merged_department_answers_for_its_losses() {
        record(figures(), null, INDEX);
        province.get(Successions.class).merge(PLAN, Merger.into(FINANCE, PLANNING, PAPER, "Sáp nhập"), of(INTERIOR));

        assertThat(comparisons.of(PLAN).departments())
                .extracting(DepartmentLoss::unit)
                .contains(PLANNING)
                .doesNotContain(FINANCE);
        assertThat(row("8.4").department()).isEqualTo("Sở Kế hoạch và Đầu tư");
    }

    @Test
    void without_a_result_there_is_nothing_to_compare() {
        assertThatThrownBy(() -> comparisons.of(PLAN)).hasMessageContaining("Chưa nhập kết quả của Bộ Nội vụ");
    }

    @Test
    void the_result_is_part_of_the_thread_of_a_criterion() {
        record(figures(), null, INDEX);

        assertThat(province.get(Threads.class).thread(PLAN, "2.1"))
                .singleElement()
                .extracting(ThreadEntry::text)
                .isEqualTo("Kết quả theo 400/QĐ-BNV ngày 06/04/2025: 1/2 điểm");
    }

    @Test
    void programs_read_the_comparison_as_tables() throws IOException {
        record(figures(), null, INDEX);
        var criteria = new StringBuilder();
        var departments = new StringBuilder();

        ComparisonCsv.criteria(comparisons.of(PLAN), criteria);
        ComparisonCsv.departments(comparisons.of(PLAN), departments);

        assertThat(criteria.toString().lines())
                .hasSize(104)
                .startsWith("criterion,name,basis,maximum,self,province,ministry,difference,lost,department")
                .contains("2.1,Theo dõi thi hành pháp luật (TDTHPL),self,2.00,,,1.00,,1.00,Sở Tư pháp");
        assertThat(departments.toString().lines())
                .hasSize(7)
                .contains("so-tu-phap,Sở Tư pháp,5.00,4.00,1.00,5.00,4.50,0.50,1.50");
    }

    @Test
    void people_read_it_as_a_workbook_that_says_on_which_set_it_was_rehearsed() throws IOException {
        record(figures(), null, INDEX);
        var out = new ByteArrayOutputStream();

        ComparisonWorkbook.write(comparisons.of(PLAN), out);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook).extracting(sheet -> sheet.getSheetName()).containsExactly("So sánh", "Theo cơ quan");
            assertThat(workbook).allSatisfy(sheet -> assertThat(sheet)
                    .anySatisfy(row -> assertThat(row.getCell(0).toString()).contains("được dùng thay cho bộ tiêu chí"))
                    .anySatisfy(row -> assertThat(row.getCell(0).toString())
                            .isEqualTo("Bộ Nội vụ công bố (400/QĐ-BNV ngày 06/04/2025): Chỉ số 97,50 %, xếp thứ 21.")));
        }
    }

    private MinistryResult record(List<MinistryFigure> figures, BigDecimal total, BigDecimal index) {
        return results.record(PLAN, new PublishedResult(PAPER, figures, total, index, 21), of(INTERIOR));
    }

    private Side row(String code) {
        return comparisons.of(PLAN).rows().stream()
                .filter(side -> side.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<MinistryFigure> changed(String code, UnaryOperator<MinistryFigure> change) {
        var figures = new ArrayList<>(figures());
        figures.replaceAll(figure -> figure.criterion().equals(code) ? change.apply(figure) : figure);
        return figures;
    }

    private static List<MinistryFigure> figures() {
        return ProvinceAtWork.year().set().leaves().stream()
                .map(ProvinceComparisonsTest::figure)
                .toList();
    }

    private static MinistryFigure figure(Criterion leaf) {
        return switch (leaf.code()) {
            case "2.1" -> new MinistryFigure("2.1", BigDecimal.ONE);
            case "2.4.1" -> {
                assertThat(leaf.basis()).isEqualTo(Basis.SURVEY);
                yield new MinistryFigure("2.4.1", new BigDecimal("0.5"));
            }
            case "8.4" -> new MinistryFigure("8.4", BigDecimal.ZERO);
            default -> new MinistryFigure(leaf.code(), leaf.maximum());
        };
    }

    private static BigDecimal sum(List<DepartmentLoss> departments, Function<DepartmentLoss, BigDecimal> figure) {
        return departments.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
