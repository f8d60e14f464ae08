package vn.parindex.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.calendar.Deadline;
import vn.parindex.plan.Unit;
import vn.parindex.source.Problem;

/**
 * Who gets which item until when, typed off the annexes of 852/KH-UBND (2023) and 845/KH-UBND (2024): number, what is
 * asked, criteria, lead, who takes part, deadline as printed, its last day.
 */
class DakNongAnnexTest {

    private static final String ALL = "Các sở, ban, ngành; UBND các huyện, thành phố Gia Nghĩa";

    private static final String ANNEX_2023 =
            """
            1.1 | score | 1.1 1.2 1.3 1.4 1.5 | Sở Nội vụ | ALL | MONTHS
            1.2 | score | 4 | Sở Nội vụ | ALL | MONTHS
            1.3 | score | 5 | Sở Nội vụ | ALL | MONTHS
            2.1 | score | 1.7 | Văn phòng UBND tỉnh | ALL | MONTHS
            2.2 | score | 3 | Văn phòng UBND tỉnh | ALL | MONTHS
            3.1 | score | 2 | Sở Tư pháp | ALL | MONTHS
            4.1 | score | 6 | Sở Tài chính | ALL | MONTHS
            4.2 | score | 8.3.3 | Sở Tài chính | ALL | MONTHS
            4.3 | score | 8.4 | Sở Tài chính | ALL | MONTHS
            5.1 | score | 7 | Sở Thông tin và Truyền thông | ALL | MONTHS
            6.1 | score | 1.6 | Sở Kế hoạch và Đầu tư | ALL | MONTHS
            6.2 | score | 8.2 8.3 8.5 | Sở Kế hoạch và Đầu tư | ALL | MONTHS
            7.1 | evidence |  | Sở Kế hoạch và Đầu tư | ALL | MONTHS
            7.2 | evidence |  | Sở Tài chính | ALL | MONTHS
            7.3 | evidence |  | Sở Tài nguyên và Môi trường | ALL | MONTHS
            7.4 | evidence |  | Sở Văn hóa, Thể thao và Du lịch | ALL | MONTHS
            7.5 | evidence |  | Sở Công Thương | ALL | MONTHS
            7.6 | evidence |  | Sở Nông nghiệp và Phát triển nông thôn | ALL | MONTHS
            7.7 | evidence |  | Sở Y tế | ALL | MONTHS
            7.8 | evidence |  | Sở Xây dựng | ALL | MONTHS
            7.9 | evidence |  | Sở Lao động - Thương binh và Xã hội | ALL | MONTHS
            II.1 | survey |  | Sở Nội vụ | ALL | Khi có văn bản hướng dẫn, triển khai của Bộ Nội vụ |
            II.2 | survey |  | Sở Nội vụ | ALL; các cơ quan, đơn vị có liên quan | Khi có văn bản triển khai của Bộ Nội vụ |
            III | aggregate |  | Sở Nội vụ | Văn phòng UBND tỉnh; các cơ quan, đơn vị có liên quan | Tháng 01/2024 (Theo yêu cầu của Bộ Nội vụ) | 2024-01-31
            IV | explanation |  | Sở Nội vụ | Văn phòng UBND tỉnh; Sở Tư pháp; Sở Tài chính; Sở Thông tin và Truyền thông; Sở Kế hoạch và Đầu tư; các cơ quan, đơn vị có liên quan | Khi có yêu cầu của Bộ Nội vụ |
            """;

    private static final String ANNEX_2024 =
            """
            1.1 | score | 1.1 1.2 1.3 1.4 1.5 | Sở Nội vụ | ALL | MONTHS
            1.2 | score | 4 | Sở Nội vụ | ALL | MONTHS
            1.3 | score | 5 | Sở Nội vụ | ALL | MONTHS
            2.1 | score | 1.7 | Văn phòng UBND tỉnh | ALL | MONTHS
            2.2 | score | 3 | Văn phòng UBND tỉnh | ALL | MONTHS
            3.1 | score | 2 | Sở Tư pháp | ALL | MONTHS
            4.1 | score | 6 | Sở Tài chính | ALL | MONTHS
            4.2 | score | 8.3.3 8.4 | Sở Tài chính | ALL | MONTHS
            5.1 | score | 7 | Sở Thông tin và Truyền thông | ALL | MONTHS
            6.1 | score | 1.6 | Sở Kế hoạch và Đầu tư | ALL | MONTHS
            6.2 | score | 8.2 8.3 8.5 | Sở Kế hoạch và Đầu tư | ALL | MONTHS
            7.1 | evidence |  | Sở Kế hoạch và Đầu tư | Sở Nội vụ; các cơ quan, đơn vị có liên quan | MONTHS
            7.2 | evidence |  | Sở Tài chính | Sở Nội vụ; các cơ quan, đơn vị có liên quan | MONTHS
            7.3 | evidence |  | Sở Tài nguyên và Môi trường | Sở Nội vụ; các cơ quan, đơn vị có liên quan | MONTHS
            7.4 | evidence |  | Sở Văn hóa, Thể thao và Du lịch | Sở Nội vụ; các cơ quan, đơn vị có liên quan | MONTHS
            7.5 | evidence |  | Sở Công Thương | Sở Nội vụ; các cơ quan, đơn vị có liên quan | MONTHS
            7.6 | evidence |  | Sở Nông nghiệp và Phát triển nông thôn | Sở Nội vụ; các cơ quan, đơn vị có liên quan | MONTHS
            7.7 | evidence |  | Sở Y tế | Sở Nội vụ; các cơ quan, đơn vị có liên quan | MONTHS
            7.8 | evidence |  | Sở Xây dựng | Sở Nội vụ; các cơ quan, đơn vị có liên quan | MONTHS
            7.9 | evidence |  | Sở Lao động - Thương binh và Xã hội | Sở Nội vụ; các cơ quan, đơn vị có liên quan | MONTHS
            II.1 | survey |  | Sở Nội vụ | ALL | chậm nhất ngày 20/12/2024 | 2024-12-20
            II.2 | survey |  | Sở Nội vụ | Huyện Đắk Glong; Huyện Đắk R'Lấp; Thành phố Gia Nghĩa; các cơ quan, đơn vị có liên quan | Theo hướng dẫn của Bộ Nội vụ |
            III | aggregate |  | Sở Nội vụ | Văn phòng UBND tỉnh; các cơ quan, đơn vị có liên quan | Tháng 01/2025 | 2025-01-31
            IV | explanation |  | Sở Nội vụ | các cơ quan, đơn vị có liên quan | Khi có yêu cầu của Bộ Nội vụ |
            """;

    private final ProvincePlan plan2023 =
            ShippedProvincePlans.year("daknong-2023").plan();
    private final ProvincePlan plan2024 =
            ShippedProvincePlans.year("daknong-2024").plan();

    @Test
    void every_item_of_2023_goes_to_whom_the_annex_says() {
        assertThat(table(plan2023))
                .isEqualTo(ANNEX_2023
                        .replace("MONTHS", "Tháng 12/2023 - Tháng 01/2024 | 2024-01-31")
                        .replace("ALL", ALL));
    }

    @Test
    void every_item_of_2024_goes_to_whom_the_annex_says() {
        assertThat(table(plan2024))
                .isEqualTo(ANNEX_2024
                        .replace("MONTHS", "Tháng 12/2024 - Tháng 01/2025 | 2025-01-31")
                        .replace("ALL", ALL));
    }

    private static String table(ProvincePlan plan) {
        var rows = new StringBuilder();
        for (Assignment assignment : plan.assignments()) {
            rows.append(String.join(
                            " | ",
                            assignment.item(),
                            assignment.kind().code(),
                            String.join(" ", assignment.criteria()),
                            plan.unit(assignment.lead()).name(),
                            plan.namesOf(assignment.coordinating()),
                            assignment.deadline().text(),
                            assignment
                                    .deadline()
                                    .lastDay()
                                    .map(LocalDate::toString)
                                    .orElse(""))
                    .stripTrailing());
            rows.append('\n');
        }
        return rows.toString();
    }

    @Test
    void rows_stay_as_each_year_prints_them() {
        assertThat(plan2023.assignment("4.2").title()).startsWith("Tiêu chí thành phần 8.3.3");
        assertThat(plan2023.assignment("4.3").title())
                .isEqualTo("Tiêu chí 8.4 Thực hiện thu ngân sách hằng năm của tỉnh");
        assertThat(plan2024.assignment("4.2").title()).startsWith("Lĩnh vực 8.");
        assertThat(plan2024.assignment("4.2").details())
                .containsExactly(
                        plan2023.assignment("4.2").title(),
                        plan2023.assignment("4.3").title());
        assertThat(plan2023.assignment("3.1").title()).isEqualTo("Lĩnh vực 1 Cải cách thể chế");
        assertThat(plan2024.assignment("3.1").title()).isEqualTo("Lĩnh vực 2 Cải cách thể chế");
        assertThat(plan2023.headings().keySet()).containsExactly("I", "1", "2", "3", "4", "5", "6", "7", "II");
        assertThat(plan2024.headings()).isEqualTo(plan2023.headings());
    }

    @Test
    void milestones_of_2023_exclude_the_day_they_name() {
        assertThat(plan2023.milestones())
                .extracting(
                        ProvinceMilestone::code,
                        ProvinceMilestone::item,
                        milestone -> milestone.deadline().text(),
                        milestone -> milestone.deadline().lastDay())
                .containsExactly(
                        tuple("send-list", "II.1", "trước ngày 15/12/2023", day("2023-12-14")),
                        tuple("survey-done", "II.1", "trước ngày 10/01/2024", day("2024-01-09")),
                        tuple(
                                "send-to-ministry",
                                "III",
                                "Tháng 01/2024 (Theo yêu cầu của Bộ Nội vụ)",
                                day("2024-01-31")));
        assertThat(plan2023.milestone(ProvinceMilestone.SUBMIT_TO_PROVINCE)).isEmpty();
    }

    @Test
    void milestones_of_2024_include_the_day_they_name() {
        assertThat(plan2024.milestones())
                .extracting(
                        ProvinceMilestone::code,
                        ProvinceMilestone::item,
                        milestone -> milestone.deadline().text(),
                        milestone -> milestone.deadline().lastDay())
                .containsExactly(
                        tuple("send-list", "II.1", "chậm nhất ngày 20/12/2024", day("2024-12-20")),
                        tuple("survey-done", "II.1", "chậm nhất ngày 10/01/2025", day("2025-01-10")),
                        tuple("submit-to-province", "III", "chậm nhất ngày 13/01/2025", day("2025-01-13")),
                        tuple("send-to-ministry", "III", "Tháng 01/2025", day("2025-01-31")));
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }

    @Test
    void the_survey_asks_everybody_of_four_groups() {
        assertThat(sizes(plan2023)).containsExactly(50, 65, 320, 25);
        assertThat(sizes(plan2024)).containsExactly(50, 57, 315, 24);
        assertThat(List.of(plan2023, plan2024))
                .allSatisfy(plan -> assertThat(plan.survey().groups())
                        .extracting(SurveyGroup::note)
                        .allMatch(note -> note.startsWith("Toàn bộ, không lấy mẫu")));
        assertThat(plan2024.units(plan2024.survey().groups().get(3).parties())).hasSize(8);
    }

    private static List<Integer> sizes(ProvincePlan plan) {
        return plan.survey().groups().stream().map(SurveyGroup::expected).toList();
    }

    @Test
    void only_2024_counts_a_delegate_in_several_groups_as_delegate() {
        assertThat(plan2023.survey().preferred()).isEmpty();
        assertThat(plan2024.survey().preferred()).contains("dai-bieu-hdnd");
    }

    @Test
    void sipas_is_asked_in_the_whole_province_in_2023_and_in_three_districts_in_2024() {
        assertThat(plan2023.survey().sipas().units()).isEmpty();
        assertThat(plan2024.survey().sipas().units())
                .containsExactly("huyen-dak-glong", "huyen-dak-r-lap", "thanh-pho-gia-nghia");
    }

    @Test
    void a_lead_does_not_coordinate_with_itself() {
        assertThat(plan2024.coordinatingUnits(plan2024.assignment("1.1")))
                .hasSize(26)
                .doesNotContain("so-noi-vu")
                .contains("so-tu-phap", "ban-dan-toc", "huyen-tuy-duc");
        assertThat(plan2024.coordinatingUnits(plan2024.assignment("7.3"))).containsExactly("so-noi-vu");
        assertThat(plan2024.coordinatingUnits(plan2024.assignment("IV"))).isEmpty();
        assertThat(plan2023.coordinatingUnits(plan2023.assignment("IV"))).hasSize(5);
    }

    @Test
    void bodies_outside_the_administration_take_part_without_a_group() {
        assertThat(plan2024.units())
                .filteredOn(unit -> unit.group() == null)
                .extracting(Unit::name)
                .contains(
                        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
                        "Hội Cựu chiến binh tỉnh",
                        "Bưu điện tỉnh",
                        "Báo Đắk Nông",
                        "Đài Phát thanh và Truyền hình tỉnh");
        assertThat(plan2023.support()).extracting(Support::where).containsExactly("III.3", "III.4");
        assertThat(plan2024.support()).extracting(Support::where).containsExactly("III.3", "III.4", "III.5");
    }

    @Test
    void what_the_sources_contradict_themselves_in_is_kept() {
        assertThat(plan2024.readings())
                .extracting(Reading::read, Reading::taken)
                .contains(
                        tuple("ngày 10 tháng 12 năm 2024; ngày 20 /12/2024", "20/12/2024"),
                        tuple("giai đoạn 2024 - 2023", "giai đoạn 2024 - 2030"));
        assertThat(plan2024.decision().date()).isEqualTo("2024-12-20");
        assertThat(plan2023.readings())
                .extracting(Reading::read, Reading::taken)
                .contains(
                        tuple("ngay AL thang 12 nim 2023; ngay A 2-/12/2023", "12/12/2023"),
                        tuple("Lĩnh vực 1 Cải cách thể chế", "lĩnh vực 2"));
        assertThat(plan2023.decision().number()).isEqualTo("852/KH-UBND");
        assertThat(plan2023.decision().date()).isEqualTo("2023-12-12");
    }

    @Test
    void departments_answer_so_early_that_the_interior_department_has_three_working_days_over_tet() {
        // a letter after the submission, due right after Tết of each year
        assertThat(new Deadline.By(LocalDate.parse("2024-02-16"))
                        .leaving(plan2023.consolidationWorkingDays(), plan2023.calendar()))
                .contains(LocalDate.parse("2024-02-06"));
        assertThat(new Deadline.Before(LocalDate.parse("2025-02-05"))
                        .leaving(plan2024.consolidationWorkingDays(), plan2024.calendar()))
                .contains(LocalDate.parse("2025-01-23"));
    }

    @Test
    void days_off_are_those_of_the_official_calendar() {
        assertThat(List.of("2024-01-01", "2024-02-08", "2024-02-14"))
                .noneMatch(day -> plan2023.calendar().isWorkingDay(LocalDate.parse(day)));
        assertThat(List.of("2025-01-01", "2025-01-27", "2025-01-31"))
                .noneMatch(day -> plan2024.calendar().isWorkingDay(LocalDate.parse(day)));
        assertThat(plan2024.calendar().isWorkingDay(LocalDate.parse("2025-04-26")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"daknong-2023", "daknong-2024"})
    void the_only_thing_to_say_about_the_file_is_that_the_official_set_is_missing(String id) {
        assertThat(ShippedProvincePlans.load(id).problems())
                .extracting(Problem::isError, Problem::message)
                .containsExactly(tuple(
                        false,
                        "Bộ tiêu chí “%s” mới có khung; kế hoạch được kiểm tra trên bộ “daklak-2020” (mục “rehearsal”) và chỉ diễn tập được, chưa nạp để thực hiện được."
                                .formatted(ShippedProvincePlans.year(id).plan().criteriaSet())));
        assertThat(ShippedProvincePlans.year(id).isRehearsalOnly()).isTrue();
    }
}
