package vn.parindex.web.province;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.province.work.ProvinceAtWork.FINANCE;
import static vn.parindex.province.work.ProvinceAtWork.HEALTH;
import static vn.parindex.province.work.ProvinceAtWork.INTERIOR;
import static vn.parindex.province.work.ProvinceAtWork.JUSTICE;
import static vn.parindex.province.work.ProvinceAtWork.PLAN;
import static vn.parindex.province.work.ProvinceAtWork.PLANNING;
import static vn.parindex.province.work.ProvinceAtWork.PROVINCE;
import static vn.parindex.province.work.ProvinceAtWork.of;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.province.round.Answers;
import vn.parindex.province.round.Letter;
import vn.parindex.province.round.Question;
import vn.parindex.province.round.Reply;
import vn.parindex.province.round.RoundRecord;
import vn.parindex.province.round.Rounds;
import vn.parindex.province.work.Merger;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.Successions;

/** A letter of 17/02/2025 about 8.4, 2.1 and 8.2, to be answered by 28/02/2025: departments have until 25/02/2025. */
class RoundsPageTest extends ProvincePageTest {

    private static final LocalDate ARRIVAL = LocalDate.of(2025, 2, 17);

    @Autowired
    private Successions successions;

    @Test
    void before_the_first_letter_the_page_says_what_will_come() throws Exception {
        String page = page("/giai-trinh", HEALTH);
        keep("province-rounds-none", page);

        assertThat(page).contains("Chưa có đợt giải trình nào.").doesNotContain("<table", "??");
    }

    @Test
    void every_question_tells_who_answers_until_when_and_whether_it_is_answered() throws Exception {
        RoundRecord round = asked("1020/BNV-CCHC");
        answer(round, 0, false, FINANCE);
        answer(round, 1, true, JUSTICE);
        province.get(Rounds.class).sendBack(question(round, 1), "Nêu rõ", of(INTERIOR));

        String page = page("/giai-trinh", HEALTH);
        keep("province-rounds", page);

        assertThat(page)
                .contains("Đợt 1: Công văn 1020/BNV-CCHC ngày 17/02/2025", "các cơ quan đang giải trình")
                .contains("<strong>28/02/2025</strong>")
                .doesNotContain("??", "Quá hạn", "Gửi sau thời hạn");
        assertThat(row(page, "8.4")).contains("Sở Tài chính", "25/02/2025", "0,50", "Đã giải trình", "Số thu nào?");
        assertThat(row(page, "2.1")).contains("Sở Tư pháp", "Đã trả lại, chờ giải trình lại");
        assertThat(row(page, "8.2")).contains("Sở Kế hoạch và Đầu tư", "Chưa giải trình", "–");
    }

    @Test
    void what_is_late_and_what_is_overdue_is_marked() throws Exception {
        RoundRecord round = asked("1020/BNV-CCHC");
        province.today(2025, 2, 26);
        answer(round, 0, false, FINANCE);

        String page = page("/giai-trinh", HEALTH);

        assertThat(row(page, "8.4")).contains("Gửi sau thời hạn").doesNotContain("Quá hạn");
        assertThat(row(page, "2.1")).contains("Quá hạn").doesNotContain("Gửi sau thời hạn");
    }

    @Test
    void a_round_that_was_sent_tells_by_which_paper_and_nothing_is_overdue_any_more() throws Exception {
        RoundRecord round = asked("1020/BNV-CCHC");
        Rounds rounds = province.get(Rounds.class);
        province.today(2025, 3, 3);
        rounds.consolidate(
                round.id(),
                null,
                Map.of(question(round, 0), "A", question(round, 1), "B", question(round, 2), "C"),
                of(INTERIOR));
        rounds.sign(round.id(), of(PROVINCE));
        rounds.send(round.id(), new Paper("99/UBND-NC", LocalDate.of(2025, 3, 3)), of(INTERIOR));

        assertThat(page("/giai-trinh", HEALTH))
                .contains("Đã gửi Bộ Nội vụ bằng Văn bản 99/UBND-NC ngày 03/03/2025", "đã gửi Bộ Nội vụ")
                .contains("Sau thời hạn (23:59 ngày 28/02/2025)")
                .doesNotContain("Quá hạn");
    }

    @Test
    void rounds_that_overlap_are_told_one_after_the_other_and_a_merged_department_by_its_successor() throws Exception {
        asked("1020/BNV-CCHC");
        asked("1077/BNV-CCHC");
        successions.merge(
                PLAN, Merger.into(PLANNING, FINANCE, new Paper("305/QĐ-UBND", ARRIVAL), "Sáp nhập"), of(INTERIOR));

        assertThat(page("/giai-trinh", HEALTH))
                .containsSubsequence("Đợt 1: Công văn 1020/BNV-CCHC", "Đợt 2: Công văn 1077/BNV-CCHC")
                .contains("Sở Kế hoạch và Đầu tư (nay là Sở Tài chính)");
    }

    private RoundRecord asked(String number) {
        province.today(2025, 2, 17);
        return province.get(Rounds.class)
                .open(
                        PLAN,
                        new Letter(new Paper(number, ARRIVAL), LocalDate.of(2025, 2, 28)),
                        List.of(
                                new Question("8.4", new BigDecimal("0.5"), "Số thu nào?"),
                                new Question("2.1", BigDecimal.ONE, "Kế hoạch nào?"),
                                new Question("8.2", null, "Nguồn số liệu?")),
                        null,
                        of(INTERIOR));
    }

    private void answer(RoundRecord round, int nth, boolean accepted, String unit) {
        province.get(Answers.class).answer(question(round, nth), new Reply(accepted, "Đã vượt", List.of()), of(unit));
    }

    private static long question(RoundRecord round, int nth) {
        return round.questions().get(nth).id();
    }

    private static String row(String page, String criterion) {
        String from = page.substring(page.indexOf("/tieu-chi/" + criterion + "\""));
        return from.substring(0, from.indexOf("</tr>"));
    }
}
